import { type Fix } from "../../diagnostics/index.js";
import { echo, type Range } from "../../text/index.js";
import { quoteLibrary } from "./library-words.js";
import type { ParseError, YamlPart } from "../parse-part.js";
import { quoteValue, valueOfLine } from "./value-of-line.js";

export interface ExplainedError {
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix | undefined;
}

/** Where the parser found an error. */
export interface ErrorPlace extends Range {
  readonly part: YamlPart;
  readonly text: string;
  /** What stands at the place. */
  readonly there: string;
}

export function say(message: string, start: number, end: number, fix?: Fix): ExplainedError {
  return { message, range: { start, end }, fix };
}

export function spread({ start, end }: Range): [number, number] {
  return [start, end];
}

export function explainTag({ text, start, end, there }: ErrorPlace): ExplainedError {
  const value = valueOfLine(text, start);
  const at = text.startsWith("!", value.start) && value.start < start ? value.start : start;
  const tag = tagAt(text, at) || there;
  const message = `${echo(tag)} is a tag that means nothing here; put a value that starts with ! in quotes`;
  return say(message, at, Math.max(end, at), quoteValue(text, at));
}

/** What hardly anybody meets: the library's own words have to do. */
export function explainOther({ start, end }: ErrorPlace, { message }: ParseError): ExplainedError {
  return say(`${quoteLibrary(message)}; expected YAML: key: value`, start, end);
}

function tagAt(text: string, at: number): string {
  return /^!\S*/u.exec(text.slice(at, at + 200))?.[0] ?? "";
}
