import { LineIndex, type Point, type Range } from "../text/index.js";
import type { Finding, Severity } from "./finding.js";

/** A stretch of a file, or the file as a whole. */
export interface FilePlace {
  /** As messages show it: relative, with forward slashes; or the flag that was typed: `--policy`. */
  readonly file: string;
  readonly range?: Range | undefined;
  /** What the range counts in. */
  readonly text?: string | undefined;
}

/** Stands for a file where the command line as a whole is wrong. */
export const COMMAND_LINE = "command line";

/** Whether the file of a place is none: the command line, or a flag such as `--policy`. */
export function isTyped(file: string): boolean {
  return file === COMMAND_LINE || file.startsWith("--");
}

/** Line and column where a place begins; nothing for a file as a whole. */
export function pointOf({ range, text }: Pick<FilePlace, "range" | "text">): Point | undefined {
  if (!range || text === undefined) return undefined;
  if (lastText !== text) [lastText, lastLines] = [text, new LineIndex(text)];
  return lastLines.pointAt(range.start);
}

/** A file may have a thousand findings: its lines are found for the first of them. */
let lastText = "";
let lastLines = new LineIndex(lastText);

/** What is wrong at a place. */
export function findingAt(
  { file, range }: FilePlace,
  check: string,
  message: string,
  severity: Severity = "error",
): Finding {
  return { check, severity, message, file, ...(range && { range }) };
}

/** The same with another place that has a part in it. @param message which part: "the first one" */
export function withRelated(finding: Finding, { file, range }: FilePlace, message: string): Finding {
  const related = { file, message, ...(range && { range }) };
  return { ...finding, related: [...(finding.related ?? []), related] };
}

/** `file:line:column: message`, as compilers write it. */
export function formatFinding(
  { file, range, message }: Omit<FilePlace, "text"> & { readonly message: string },
  text?: string,
): string {
  const point = pointOf({ range, text });
  return point ? `${file}:${point.line}:${point.column}: ${message}` : `${file}: ${message}`;
}
