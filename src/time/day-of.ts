import type { PlainDate, ZonedDateTime } from "./temporal.js";

const days = new WeakMap<ZonedDateTime, PlainDate>();

/** The civil date of a moment in its own zone. Finding it takes a look-up in the zone, so that it is found once. */
export function dayOfMoment(moment: ZonedDateTime): PlainDate {
  const known = days.get(moment);
  if (known) return known;
  const day = moment.toPlainDate();
  days.set(moment, day);
  return day;
}
