import type { Entry } from "../facts/index.js";
import { readClauses } from "./log-clauses.js";
import type { LineProblem, LogLine, Tell } from "./log-grammar.js";
import { ANY_DATE, readDirection, readStart } from "./log-start.js";
import { readTail } from "./log-tail.js";
import { splitClauses, splitWords } from "./log-words.js";

/**
 * Reads a line of the log's grammar; its keywords may be in any case. Whatever does not follow the grammar is told with
 * its place. The line is missing where its date, its direction or its kind cannot be read.
 */
export function parseLogLine(text: string): { readonly line?: LogLine; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  const tell: Tell = (place, message, check = "log-syntax") => {
    problems.push({ check, message, place: { start: place.start, end: place.end } });
  };
  const [main = { text: "", start: 0, end: 0 }, ...clauses] = splitClauses(text);
  const [first = main, second, ...rest] = splitWords(main);
  const start = readStart(first, tell, () => mendOrder(text));
  const direction = start && readDirection(first, second, tell);
  if (!direction) return { problems };
  const tail = readTail(rest, direction, text, tell);
  const ends = readClauses(tail.clause ? [tail.clause, ...clauses] : clauses, tell);
  const { date } = start;
  const { kind, name, by } = tail;
  return { line: date && kind && { date, direction, kind, name, by, ...ends }, problems };
}

/** What a line says, free of places. */
export type LogFacts = Pick<Entry, "date" | "direction" | "kind" | "name" | "by" | "left_message" | "promised">;

/** The line that says this, which `parseLogLine` reads back where kind, name and channel are free of its keywords. */
export function formatLogLine({ date, direction, kind, name, by, left_message, promised }: LogFacts): string {
  return [
    `${date.toString()} ${direction} ${kind}`,
    name === undefined ? "" : ` ${direction === "sent" ? "to" : "from"} ${name}`,
    by === undefined ? "" : ` by ${by}`,
    left_message ? ", left message" : "",
    promised ? `, promised ${promised.toString()}` : "",
  ].join("");
}

/** `sent thank-you 2026-11-12`, with its date in front, if that makes a line. */
function mendOrder(line: string): string | undefined {
  const date = ANY_DATE.exec(line)?.[1];
  if (date === undefined) return undefined;
  const mended = `${date} ${line.replace(ANY_DATE, "").trim()}`;
  return parseLogLine(mended).problems.length === 0 ? mended : undefined;
}
