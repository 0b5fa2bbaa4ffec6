import type { Origin } from "../../facts/index.js";
import { mendMoment, mendTime, parseDate, parseMoment, type Moment } from "../../time/index.js";
import { echo } from "../../text/index.js";
import { mendValue } from "../mend/index.js";
import { labelOf, type OpenNote, readWikilinks } from "../front-matter/index.js";
import type { NoteFindings } from "../findings/index.js";
import type { Text } from "../../yaml/index.js";

/**
 * A date in `zone`, and its time: the date's own, or the one that stands beside it. A time that the clocks skip or show
 * twice is told, with what it was taken for.
 */
export function readMoment(date: Text, time: Text | undefined, zone: string, note: OpenNote): Moment | undefined {
  const { findings } = note;
  const written = readWikilinks(date.text.trim());
  const isDateSound = parseDate(written.slice(0, 10)).ok;
  const hasTime = isDateSound && written.length > 10;
  if (time && hasTime) {
    const message = `${labelOf(time.origin)}the date already has a time, which counts; remove one of them`;
    findings.report("duplicate-field", message, time.origin);
  }
  const beside = hasTime ? undefined : time;
  const { origin, text } = isDateSound ? (beside ?? date) : date;
  const moment = parseMoment(beside ? `${written} ${beside.text.trim()}` : written, zone);
  if (moment.ok) {
    if (moment.value.resolved) tellResolved(moment.value, text, zone, origin, findings);
    return moment.value;
  }
  const isTimeBeside = isDateSound && beside !== undefined;
  const [mended, wrong] = isTimeBeside ? [beside, beside.text.trim()] : [date, written];
  const meant = isTimeBeside ? mendTime(wrong) : mendMoment(wrong, zone);
  const fix = meant === undefined ? undefined : mendValue(note.text, mended, wrong, meant);
  findings.report(isDateSound ? "invalid-time" : "invalid-date", labelOf(origin) + moment.reason, origin, fix);
  return undefined;
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
