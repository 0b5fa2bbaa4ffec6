import type { Range } from "../../../text/index.js";
import { findWrittenDates, type WrittenDate } from "../../../time/index.js";

/** Words that the day follows by which something is to be done: English, German, French, Spanish. */
const BEFORE_DAY =
  /(?<![\p{L}\p{N}])(?:by|until|till|due|due on|due by|deadline|no later than|before|bis|bis zum|bis spätestens|spätestens|spätestens am|spätestens bis|fällig|fällig am|frist|avant|avant le|d['’]ici|d['’]ici le|d['’]ici au|pour le|jusqu['’]au|antes del?|para el|hasta el|a más tardar el|vence|vence el)[ \t]?:?[ \t(<[]{1,3}$/iu;
const LONGEST_LEAD = 25;

/** Keywords of org mode and of outliners, for what is not done yet. */
const OPEN = /^(?:TODO|DOING|LATER|NOW|NEXT|STARTED|WAITING|WAIT|HOLD)[ \t]+/u;
const CLOSED = /^(?:DONE|CANCELED|CANCELLED|CLOSED)(?![\p{L}\p{N}])/u;
const STAMP = /(?<![\p{L}\p{N}])(?:SCHEDULED|DEADLINE):[ \t]*[<[](?=\d{4}-\d{2}-\d{2})/u;

/** The keyword for what is to be done at the start of a line; undefined where there is none. */
export function readKeyword(line: string): number | undefined {
  return OPEN.exec(line)?.[0].length;
}

/** The day by which a task is to be done, where its words say so: `write to Jo by 15 Nov 2026`. Of several days, none is. */
export function findDueInWords(line: string): WrittenDate | undefined {
  if (!/\d{4}/u.test(line)) return undefined;
  const [date, other] = findWrittenDates(line);
  if (!date?.date || other) return undefined;
  return BEFORE_DAY.test(line.slice(Math.max(0, date.start - LONGEST_LEAD), date.start)) ? date : undefined;
}

/** Where org mode has planned something: `SCHEDULED: <2026-11-30 Mon>`, with the words beside it. */
export function findStamp(line: string): { readonly written: WrittenDate; readonly stamp: Range } | undefined {
  const sign = STAMP.exec(line);
  if (!sign) return undefined;
  const from = sign.index + sign[0].length;
  const [date] = findWrittenDates(line.slice(from, from + "YYYY-MM-DD".length));
  if (date?.start !== 0 || !date.isIso) return undefined;
  const closing = line.slice(from).search(/[>\]]/u);
  const end = closing < 0 ? from + date.end : from + closing + 1;
  return { written: { ...date, start: from, end: from + date.end }, stamp: { start: sign.index, end } };
}

/** Whether a line says of itself that it is done, or given up. */
export function isClosed(line: string): boolean {
  return CLOSED.test(line) || /^\[[xX-]\]/u.test(line);
}

/** Without the keyword or the box of what is to be done. */
export function withoutKeyword(line: string): string {
  return line.replace(OPEN, "").replace(/^\[.\][ \t]+/u, "");
}
