import { readClauses } from "./clauses.js";
import { KNOWN_KINDS } from "../../facts/index.js";
import type { LineEdit, LineMend } from "../edit/index.js";
import type { LineProblem, LogLine, Tell } from "./grammar.js";
import { findDate, readDirection, readStart } from "./start.js";
import { readTail } from "./tail.js";
import { splitClauses, splitWords } from "./split-line.js";

/**
 * Reads a line of the log's grammar; its keywords may be in any case. Whatever does not follow the grammar is told with
 * its place. The line is missing where its date, its direction or its kind cannot be read.
 */
export function parseLogLine(text: string): { readonly line?: LogLine; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  const tell: Tell = (place, message, { check = "log-syntax", mend } = {}) => {
    problems.push({ check, message, place: { start: place.start, end: place.end }, mend });
  };
  const [main = { text: "", start: 0, end: 0 }, ...clauses] = splitClauses(text);
  const [first = main, second, ...rest] = splitWords(main);
  const whole = { start: 0, end: text.length };
  const start = readStart(first, tell, () => {
    const line = mendOrder(text);
    return line === undefined ? undefined : { line, isSure: isSureOrder(text), whole };
  });
  const direction = start && readDirection(first, second, tell, (meant) => mendDirection(text, meant));
  if (!direction) return { problems };
  const tail = readTail(rest, direction, text, tell);
  const ends = readClauses(tail.clause ? [tail.clause, ...clauses] : clauses, text, tell);
  const { date } = start;
  const { kind, name, by } = tail;
  return { line: date && kind && { date, direction, kind, name, by, ...ends }, problems };
}

/** `sent thank-you 2026-11-12`, with its date in front, if that makes a line. */
function mendOrder(line: string): string | undefined {
  const found = findDate(line);
  if (!found) return undefined;
  const mended = `${found.date} ${(found.before + found.after).trim()}`;
  return parseLogLine(mended).problems.length === 0 ? mended : undefined;
}

/** The date is the only one, and nothing makes it a promise; what the line then says is one of the known kinds. */
function isSureOrder(line: string): boolean {
  const found = findDate(line);
  if (!found || /promised(?:\s+(?:by|on|for))?$/iu.test(found.before) || findDate(found.after)) return false;
  const { line: read } = parseLogLine(mendOrder(line) ?? "");
  return KNOWN_KINDS.some((kind) => kind === read?.kind.value);
}

/** The line with its direction mended and all that comes to light then, if all of that is certain, too. */
function mendDirection(line: string, direction: LineEdit): LineMend | undefined {
  const mended = line.slice(0, direction.start) + direction.text + line.slice(direction.end);
  const { problems } = parseLogLine(mended);
  const shift = direction.text.length - (direction.end - direction.start);
  const edits = problems.flatMap(({ mend }) => mend?.edits ?? []);
  if (problems.some(({ mend }) => !mend)) return undefined;
  const later = edits.map(({ start, end, text }) => ({ start: start - shift, end: end - shift, text }));
  return { title: `write ${direction.text}`, edits: [direction, ...later] };
}
