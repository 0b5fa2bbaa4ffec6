import type { Interview, Origin } from "../../facts/index.js";
import {
  addDays,
  isOwnClock,
  parseMoment,
  readWrittenTime,
  type Moment,
  type Parsed,
  type PlainDate,
} from "../../time/index.js";
import { echo } from "../../text/index.js";
import { labelOf, type OpenNote, readWikilinks, tellWrittenDate } from "../front-matter/index.js";
import type { NoteFindings } from "../findings/index.js";
import type { Text } from "../../yaml/index.js";
import { splitMoment } from "./split-moment.js";

const DEFAULT_MINUTES = 60;

/** A moment, and how long it goes on where its end stands beside it: `10:00-11:00`. */
export interface TimedMoment extends Moment {
  readonly minutes?: number;
}

/**
 * A date in `zone`, and its time: the date's own, or the one that stands beside it. A time that is clear is read however
 * it is written; with one that is not the moment is the day, and the time is told. So is one that the clocks skip or show
 * twice, with what it was taken for.
 */
export function readMoment(date: Text, time: Text | undefined, zone: string, note: OpenNote): TimedMoment | undefined {
  const { findings } = note;
  const written = readWikilinks(date.text.trim());
  const split = splitMoment(written, () => ({ order: note.dateOrder() }));
  if (!split || !("clock" in split)) {
    if (split && !split.isIso) return void tellWrittenDate(split, date, written, note);
    const moment = parseMoment(written, zone);
    if (!moment.ok) findings.report("invalid-date", labelOf(date.origin) + moment.reason, date.origin);
    return undefined;
  }
  const tellForm = (): void => {
    if (split.written && (!split.written.isIso || split.clock === ""))
      tellWrittenDate(split.written, date, written, note);
  };
  if (time && split.clock !== "") {
    const message = `${labelOf(time.origin)}the date already has a time, which counts; remove one of them`;
    findings.report("duplicate-field", message, time.origin);
  }
  const beside = split.clock === "" ? time : undefined;
  const clock = beside?.text.trim() ?? split.clock;
  const { origin, text } = beside ?? date;
  if (clock === "") {
    tellForm();
    return { date: split.date };
  }
  const isWhole = beside === undefined && split.written === undefined;
  const moment = readClockOn(split.date, clock, zone, isWhole ? written : undefined);
  if (!moment.ok) {
    // Its form can wait: mended alone, the value would still be wrong.
    findings.report("invalid-time", labelOf(origin) + moment.reason, origin);
    return { date: split.date };
  }
  tellForm();
  if (moment.value.resolved) tellResolved(moment.value, text, zone, origin, findings);
  return moment.value;
}

/**
 * The moment at which a day's clock shows a time, strictly `HH:MM` or as people write it: `9:00`, `2pm`, `14h`, `10–11am`.
 *
 * @param whole the day and the time as they stand together, which tells an offset from an end (`T10:00-11:00`)
 */
export function readClockOn(day: PlainDate, clock: string, zone: string, whole?: string): Parsed<TimedMoment> {
  const strict = parseMoment(whole ?? `${day.toString()} ${clock}`, zone);
  if (strict.ok) return strict;
  const time = readWrittenTime(clock);
  if (time?.reason !== undefined) return { ok: false, reason: time.reason };
  if (time?.time === undefined) return strict;
  const { zone: named = "", minutes } = time;
  const offset = isOwnClock(named, zone, day) ? "" : named;
  // An abbreviation may be several clocks (IST, CST), and that of another place than the employer's.
  if (offset !== "" && !/^(?:Z|[+-]\d{2}:\d{2})$/u.test(offset)) return tellZone(clock, offset);
  const moment = parseMoment(`${day.toString()}T${time.time}${offset}`, zone);
  if (!moment.ok) return moment;
  return { ok: true, value: { ...moment.value, ...(minutes !== undefined && { minutes }) } };
}

function tellZone(clock: string, name: string): Parsed<never> {
  const reason = `${echo(clock)} is on the clock of ${name}, which is not read; write the time of the note's zone, or an offset such as +01:00`;
  return { ok: false, reason };
}

function tellResolved(
  { start, resolved }: Moment,
  text: string,
  zone: string,
  origin: Origin,
  findings: NoteFindings,
): void {
  if (!start) return;
  const shown = echo(text);
  if (resolved === "gap") {
    const read = start.toPlainTime().toString({ smallestUnit: "minute" });
    const message = `the clocks of ${zone} skip ${shown}; it is read as ${read}: write a time that they show`;
    findings.report("clock-gap", labelOf(origin) + message, origin);
  } else {
    const wall = start.toPlainDateTime();
    const second = wall.toZonedDateTime(zone, { disambiguation: "later" });
    const mend = `write ${wall.toString({ smallestUnit: "minute" })}${second.offset} for the second`;
    const message = `the clocks of ${zone} show ${shown} twice; it is read as the first: ${mend}`;
    findings.report("clock-overlap", labelOf(origin) + message, origin);
  }
}

/** Without a time, an interview ends with its day. */
export function placeInTime(
  { date, start }: Moment,
  zone: string,
  minutes = DEFAULT_MINUTES,
): Pick<Interview, "date" | "start" | "end"> {
  return { date, start, end: start ? start.add({ minutes }) : addDays(date, 1).toZonedDateTime(zone) };
}
