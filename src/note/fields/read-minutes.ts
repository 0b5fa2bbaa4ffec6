import { echo } from "../../text/index.js";
import type { Value } from "../../yaml/index.js";
import { labelOf, type OpenNote, readCount } from "../front-matter/index.js";
import { mendValue } from "../mend/index.js";

/** A week. */
const MOST = 7 * 24 * 60;

/** What may follow a number of minutes without a word on it: `45 min`. */
const UNIT = /min(?:ute)?s?$/iu;

/** How long an interview takes, in minutes: a number, or a length with its unit, which is told with the number that it is. */
export function readMinutes(value: Value, note: OpenNote): number | undefined {
  const written = value.kind === "text" ? value.text.trim() : "";
  const minutes = minutesOf(written);
  if (value.kind !== "text" || minutes === undefined || minutes > MOST) return readCount(value, note, MOST, UNIT);
  const message = `${labelOf(value.origin)}${echo(written)} is read as ${minutes} minutes; write ${minutes}`;
  note.findings.report("minutes-form", message, value.origin, mendValue(note.text, value, written, String(minutes)));
  return minutes;
}

/** `1h`, `1h30`, `1 h 30 min`, `1,5 Std.`, `2 horas`. */
const HOURS = /^(?<count>\d{1,3}(?:[.,]\d{1,2})?) ?(?:hours?|hrs?|heures?|horas?|stunden?|std|h)\.?(?<rest>.*)$/iu;
/** What stands behind the hours: `30`, ` 30 min`, ` und 30 Minuten`. */
const REST = /^ ?(?:(?:and|und|et|y) )?(?<count>[0-5]?\d) ?(?:m|mn|mins?|minutes?|minuten|minutos?)?\.?$/iu;
/** `45m`, `45'`, `45 Minuten`; those with a plain `min` are numbers. */
const MINUTES = /^(?<count>\d{1,5}) ?(?:m|mn|mins?\.|minuten|minutos?|['’′])$/iu;

/** Undefined for a plain number, with its unit or without, and for what is no length. */
function minutesOf(text: string): number | undefined {
  const short = Number(MINUTES.exec(text)?.groups?.count ?? 0);
  if (short > 0) return short;
  const { count, rest = "" } = HOURS.exec(text)?.groups ?? {};
  if (count === undefined) return undefined;
  const hours = Number(count.replace(",", "."));
  const more = rest === "" ? 0 : Number(REST.exec(rest)?.groups?.count ?? Number.NaN);
  if (rest !== "" && !Number.isInteger(hours)) return undefined;
  const minutes = Math.round(hours * 60 * 100) / 100 + more;
  return Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
}
