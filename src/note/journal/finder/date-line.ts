import type { Range } from "../../../text/index.js";
import { readWrittenDate } from "../../../time/index.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import { type DatedLine, readDatedLine } from "../dated-line.js";
import { type Months, readDayLine } from "./months.js";

/** The date that a line begins with, its month and year those that the lines above name where it has none. */
export function dateLine(text: string, { start, end }: Range, months: Months): DatedLine | undefined {
  const raw = text.slice(start, Math.min(end, start + LONGEST_LINE));
  if (!/\d/u.test(raw)) return undefined;
  const clean = cleanLine(raw);
  const month = months.here;
  const dated = (month === undefined ? undefined : readDayLine(clean, month)) ?? readDatedLine(clean);
  return dated && addYear(dated, clean, months);
}

function addYear(dated: DatedLine, clean: string, months: Months): DatedLine {
  const { written } = dated;
  if (written.date || written.isSpan || dated.dateText !== undefined) return dated;
  const dateText = months.addYear(clean.slice(written.start, written.end));
  const date = dateText === undefined ? undefined : readWrittenDate(dateText)?.date;
  return date ? { ...dated, dateText, written: { ...written, date } } : dated;
}
