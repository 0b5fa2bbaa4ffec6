import { writeScalar } from "../../../yaml/index.js";
import type { WrittenStyle } from "../place/index.js";

/** Words that YAML makes something else of (YAML 1.2, 10.3.2), or that older YAML does. */
const WORDS: ReadonlySet<string> = new Set("true false null yes no on off y n".split(" "));
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_./+@' -]*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u;

/** A text as a value, in the quotes that stand there, or in quotes where YAML would read something else. */
export function writeValue(value: string, { quotes, isFlow }: WrittenStyle): string {
  const isPlain = DAY.test(value) || (PLAIN.test(value) && !WORDS.has(value.toLowerCase()) && value.trim() === value);
  if (isPlain && quotes === "") return value;
  if (isPlain && !value.includes("'")) return quotes + value + quotes;
  return writeScalar(value, { quotes, isFlow });
}

/** A text as a snippet's, where dollars and braces mean something. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, String.raw`\$&`);
}
