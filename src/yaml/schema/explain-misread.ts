import type { Fix } from "../../diagnostics/index.js";
import type { Range } from "../../text/index.js";
import { findOddBlank } from "../explain/index.js";
import { TERNARY } from "../explain/index.js";
import { describeChoices, isTextOnly, takesText, type Shape } from "./schema-shape.js";
import { showValue } from "../show-value.js";
import type { Mapping, Member, Text } from "../value.js";
import { quoteValue } from "../explain/index.js";

/** What YAML made of a value, and what to write so that it says what was meant. */
export interface Misreading {
  readonly message: string;
  readonly fix?: Fix | undefined;
  /** Where it is, if not at the value. */
  readonly range?: Range;
}

/** A mapping stands where something else is expected: a sign of YAML's in a text is the usual reason. */
export function explainMapping(text: string, value: Mapping, choices: readonly Shape[]): Misreading | undefined {
  const { origin } = value;
  const members = value.members();
  const [first] = members;
  if (first && choices.some(({ item }) => item) && /^-\S/u.test(first.key))
    return { message: NO_BLANK_AFTER_DASH, range: first.keyRange };
  if (!takesText(choices)) return undefined;
  const fix = isTextOnly(choices) ? quoteValue(text, origin.start) : undefined;
  const sign = /^\{\{?/u.exec(text.slice(origin.start, origin.end))?.[0];
  if (sign === "{{" || (sign !== undefined && members.every(({ isBare }) => isBare)))
    return { message: `YAML takes ${sign} at the start of a value for a mapping; put the whole text in quotes`, fix };
  if (!first || sign !== undefined) return undefined;
  if (/\s\?\s/u.test(first.key)) return { message: TERNARY, fix };
  const expected = `expected ${describeChoices(choices)}`;
  return {
    message: `the colon after ${showValue(first.key)} makes a mapping of this; ${expected}: put the whole text in quotes`,
    fix,
  };
}

const NO_BLANK_AFTER_DASH = "an item of a list needs a blank after its dash; write - and a blank";

/** A text stands where only a list or a mapping will do. */
export function explainText({ text }: Text, choices: readonly Shape[], path: string): Misreading {
  const key = path.replace(/^.*\./u, "");
  const expected = `expected ${describeChoices(choices)}, found ${showValue(text)}`;
  if (!choices.some(({ item }) => item)) return { message: expected };
  if (/^-[^\s-]/u.test(text)) return { message: NO_BLANK_AFTER_DASH };
  const isName = /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u.test(text) && /^\w+$/u.test(key);
  return { message: isName ? `${expected}; write ${key}: [${text}]` : expected };
}

/** YAML reads a boolean or a number of its own where a text is meant. */
export function explainScalar({ text, boolean }: Text): Misreading {
  const found = boolean === undefined ? "a number" : "a truth value";
  return { message: `YAML reads ${text} as ${found}, where a text is expected; put it in quotes: "${text}"` };
}

/** A `#` without a blank after it: what follows is a comment to YAML, and the text ends before it. */
export function explainComment(text: string, comment: Range): string {
  const cut = text.slice(comment.start, comment.end);
  return `YAML takes ${showValue(cut)} for a comment, so that the text ends before it; put the whole text in quotes, or a blank after # if it is a comment`;
}

/** A key that looks known, or that no one can have meant as a key. Nothing where a misspelling is the likely reason. */
export function explainKey({ key, isBare }: Member, isFirst: boolean): string | undefined {
  if (key === "<<") return "<< merges nothing here, as it did in older YAML: write the keys out, or leave the line out";
  const blank = findOddBlank(key);
  if (blank !== undefined) return `${blank} stands in this key; write a plain blank, or none`;
  if (isBare && !isFirst)
    return `YAML ends the value at the comma before ${showValue(key)} and takes that for a key; put the whole value in quotes`;
  return undefined;
}
