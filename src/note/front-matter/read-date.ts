import type { Fix } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import {
  findWrittenDates,
  parseDate,
  readWrittenDate,
  readWrittenTime,
  type DateHints,
  type PlainDate,
  type WrittenDate,
} from "../../time/index.js";
import type { Text, Value } from "../../yaml/index.js";
import { createMender, mendValue, rewrite } from "../mend/index.js";
import type { OpenNote } from "./open-note.js";
import { expectText, labelOf } from "./read-scalar.js";
import { readWikilinks } from "./wikilink.js";

/**
 * A civil date. One that is written otherwise than `YYYY-MM-DD` and has one reading is read and told; of a date-time it
 * is the day as it is written, whatever its zone.
 *
 * @param near the day that a date without a year is nearest to; without one, such a date is none
 */
export function readDate(value: Value, note: OpenNote, near?: PlainDate): PlainDate | undefined {
  const text = expectText(value, "a date, YYYY-MM-DD", note);
  if (!text) return undefined;
  const written = readWikilinks(text.text.trim());
  const date = parseDate(written);
  if (date.ok) return date.value;
  const hints = { order: note.dateOrder(), ...(near && { near }) };
  const found = readWrittenDate(written, hints);
  if (found && (found.date ?? !found.isIso)) return tellWrittenDate(found, text, written, note);
  const day = found ? undefined : readDayOfTime(written, hints);
  if (day?.date) return tellDayOfTime(day.date, text, written, note);
  note.findings.report("invalid-date", labelOf(text.origin) + date.reason, text.origin);
  return readDayBeforeTime(written);
}

/** Tells how a date is read that is not written as YYYY-MM-DD, or why it is not; `written` is the text it stands in. */
export function tellWrittenDate(
  found: WrittenDate,
  text: Text,
  written: string,
  { text: whole, findings }: OpenNote,
): PlainDate | undefined {
  const { date, reason = "", choices } = found;
  const { origin } = text;
  if (!date) {
    findings.report(choices ? "ambiguous-date" : "invalid-date", labelOf(origin) + reason, origin);
    return undefined;
  }
  const part = written.slice(found.start, found.end);
  const iso = date.toString();
  const start = text.text.length - text.text.trimStart().length + found.start;
  // The text of a link is elsewhere in the value.
  const isInPlace = text.text.slice(start, start + part.length) === part;
  const fix = isInPlace ? createMender(whole, text)(rewrite(start, part, iso)) : undefined;
  findings.report("date-form", `${labelOf(origin)}${echo(part)} is read as a date; write ${iso}`, origin, fix);
  return date;
}

/** The day of a text that is a date and a time, and nothing else. */
function readDayOfTime(written: string, hints: DateHints): WrittenDate | undefined {
  const [found, other] = findWrittenDates(written.slice(0, LONGEST_DATE_TIME), hints);
  if (found?.start !== 0 || other || written.length > LONGEST_DATE_TIME) return undefined;
  const rest = written.slice(found.end).replace(/^(?:T|,?[ \t]+(?:at[ \t]|um[ \t]|à[ \t]|@)?)/u, "");
  return readWrittenTime(rest) ? found : undefined;
}

const LONGEST_DATE_TIME = 80;

function tellDayOfTime(date: PlainDate, text: Text, written: string, { text: whole, findings }: OpenNote): PlainDate {
  const iso = date.toString();
  const fix: Fix | undefined = mendValue(whole, text, written, iso);
  const message = `${labelOf(text.origin)}this field holds a day, and the time of ${echo(written)} is not read; write ${iso}`;
  findings.report("date-form", message, text.origin, fix);
  return date;
}

/** Of a date and a time that the clock does not show: `2026-11-05 25:00`. */
function readDayBeforeTime(written: string): PlainDate | undefined {
  const isTime = /^[ \tT]{1,2}\d{1,2}[:.h][\d:.Z+-]*(?:[ \t]?[ap]m)?$/iu.test(written.slice(10));
  const date = parseDate(written.slice(0, 10));
  return isTime && date.ok ? date.value : undefined;
}
