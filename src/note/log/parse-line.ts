import { readClauses } from "./clauses.js";
import { KNOWN_KINDS } from "../../facts/index.js";
import type { LineEdit, LineMend } from "../mend/index.js";
import { namesSeveral } from "../people/index.js";
import type { LineFinding, LogLine, Tell } from "./grammar.js";
import { findDate, readDirection, readStart } from "./start.js";
import { readTail } from "./tail.js";
import { cutRemark, splitClauses, splitWords, type Piece } from "./split-line.js";

/**
 * Reads a line of the log's grammar; its keywords may be in any case. Whatever does not follow the grammar is told with
 * its place. The line is missing where its date, its direction or its kind cannot be read.
 */
export function parseLogLine(text: string): { readonly line?: LogLine; readonly findings: readonly LineFinding[] } {
  const findings: LineFinding[] = [];
  const tell: Tell = (place, message, { check = "log-syntax", mend } = {}) => {
    findings.push({ check, message, place: { start: place.start, end: place.end }, mend });
  };
  const { grammar, remark } = cutRemark(text);
  const [main = { text: "", start: 0, end: 0 }, ...clauses] = joinNames(splitClauses(grammar), grammar);
  const [first = main, second, ...rest] = splitWords(main);
  const whole = { start: 0, end: text.length };
  const start = readStart(first, tell, () => {
    const line = mendOrder(text);
    return line === undefined ? undefined : { line, isSure: isSureOrder(text), whole };
  });
  const direction = start && readDirection(first, second, tell, (meant) => mendDirection(text, meant));
  if (!direction) return { findings };
  const tail = readTail(rest, direction, grammar, tell);
  const ends = readClauses(tail.clause ? [tail.clause, ...clauses] : clauses, grammar, tell);
  const { date } = start;
  const { kind, name, by } = tail;
  return { line: date && kind && { date, direction, kind, name, by, ...ends, remark }, findings };
}

/** More are no names of one message. */
const LONGEST_NAMES = 500;

/** The commas of `to Anna Vogt, Ben Ito and Chioma Eze by email` part people, not clauses. */
function joinNames(pieces: readonly Piece[], line: string): readonly Piece[] {
  const [main, ...clauses] = pieces;
  const keyword = main && / (?:to|from) /iu.exec(main.text);
  if (!main || !keyword) return pieces;
  const start = main.start + keyword.index + keyword[0].length;
  let joined = 0;
  for (const [at, clause] of clauses.entries()) {
    if (clause.end - start > LONGEST_NAMES) break;
    const names = line.slice(start, clause.end);
    const by = names.toLowerCase().lastIndexOf(" by ");
    if (by >= 0 && start + by < clause.start) break;
    if (namesSeveral(by < 0 ? names : names.slice(0, by))) joined = at + 1;
    if (by >= 0) break;
  }
  const last = clauses[joined - 1];
  if (!last) return pieces;
  return [{ text: line.slice(main.start, last.end), start: main.start, end: last.end }, ...clauses.slice(joined)];
}

/** Puts the date first (`sent thank-you 2026-11-12`); undefined unless that gives a line without findings. */
function mendOrder(line: string): string | undefined {
  const found = findDate(line);
  if (!found) return undefined;
  const mended = `${found.date} ${(found.before + found.after).trim()}`;
  return parseLogLine(mended).findings.length === 0 ? mended : undefined;
}

/** Whether the date can only belong first: it is the only one and no promise, and the line then has a known kind. */
function isSureOrder(line: string): boolean {
  const found = findDate(line);
  if (!found || /promised(?:\s+(?:by|on|for))?$/iu.test(found.before) || findDate(found.after)) return false;
  const { line: read } = parseLogLine(mendOrder(line) ?? "");
  return KNOWN_KINDS.some((kind) => kind === read?.kind.value);
}

/** Corrects the direction, and what is found wrong after that; undefined unless all of it has a fix. */
function mendDirection(line: string, direction: LineEdit): LineMend | undefined {
  const mended = line.slice(0, direction.start) + direction.text + line.slice(direction.end);
  const { findings } = parseLogLine(mended);
  const shift = direction.text.length - (direction.end - direction.start);
  const edits = findings.flatMap(({ mend }) => mend?.edits ?? []);
  if (findings.some(({ mend }) => !mend)) return undefined;
  const later = edits.map(({ start, end, text }) => ({ start: start - shift, end: end - shift, text }));
  return { title: `write ${direction.text}`, edits: [direction, ...later] };
}
