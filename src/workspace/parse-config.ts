import { parseDocument, type Document, type ErrorCode, type YAMLError } from "yaml";
import type { Range } from "../facts/index.js";
import { echo, echoQuoted } from "../text/index.js";

/** Something wrong with the file, and where. */
export interface Problem {
  readonly check: "invalid-yaml" | "unknown-key" | "invalid-value";
  readonly message: string;
  readonly range: Range;
}

export interface ParsedConfig {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The YAML is sound enough to look at its values as well. */
  readonly isReadable: boolean;
}

/** Text → YAML document, with every problem of the syntax. Offsets are in `text`, a byte-order mark included. */
export function parseConfig(text: string): ParsedConfig {
  // Not "silent": at that level the library passes over a second document.
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: "error" });
  const exhausted = document.errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
  const errors = exhausted ? [exhausted] : document.errors;
  return {
    document,
    problems: [...errors, ...document.warnings].map((error) => describeError(error, text)),
    isReadable: errors.every((error) => error.code === "DUPLICATE_KEY"),
  };
}

function describeError(error: YAMLError, text: string): Problem {
  const [start, end] = error.pos;
  return { check: "invalid-yaml", message: sayError(error, text), range: { start, end: Math.min(end, text.length) } };
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: "a second document begins here; expected one, remove the --- line",
  NON_STRING_KEY: "a list or mapping stands where a key should; put the key in quotes",
  RESOURCE_EXHAUSTION: "this is nested too deeply to be read",
  TAB_AS_INDENT: "a tab indents this line; YAML wants blanks",
  TAG_RESOLVE_FAILED: "this tag is not known; remove the word with the leading !",
};

function sayError({ code, message, pos }: YAMLError, text: string): string {
  if (code === "DUPLICATE_KEY") return `${echo(keyAt(text, pos[0]))} stands here a second time; keep one of them`;
  return MESSAGES[code] ?? `this is not valid YAML: ${lowerFirst(echoQuoted(message))}`;
}

function keyAt(text: string, start: number): string {
  return /^[^\s:,}]+/u.exec(text.slice(start))?.[0] ?? "this key";
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
