import { addDays } from "./date.js";
import { ZonedDateTime, type PlainDate } from "./temporal.js";

const days = new WeakMap<ZonedDateTime, PlainDate>();

/** The civil date of a moment in its own zone. Finding it takes a look-up in the zone, so that it is found once. */
export function dayOfMoment(moment: ZonedDateTime): PlainDate {
  const known = days.get(moment);
  if (known) return known;
  const day = moment.toPlainDate();
  days.set(moment, day);
  return day;
}

const dayChanges = new WeakMap<ZonedDateTime, ZonedDateTime>();

/**
 * The first moment after this one at which the calendar of its zone shows another day: the next midnight, as a rule. A
 * clock that is put back over midnight shows the day before once more (St. John's did until 2011), and one that skips a
 * day goes on with the day after that (Apia, 30 December 2011).
 */
export function nextDayChange(moment: ZonedDateTime): ZonedDateTime {
  const known = dayChanges.get(moment);
  if (known) return known;
  const change = findDayChange(moment);
  dayChanges.set(moment, change);
  return change;
}

function findDayChange(moment: ZonedDateTime): ZonedDateTime {
  const today = dayOfMoment(moment);
  const tomorrow = addDays(today, 1);
  const midnight = tomorrow.toZonedDateTime(moment.timeZoneId);
  if (midnight.offsetNanoseconds === moment.offsetNanoseconds) return midnight;
  const transition = moment.getTimeZoneTransition("next");
  const secondMidnight = tomorrow.toPlainDateTime().toZonedDateTime(moment.timeZoneId, { disambiguation: "later" });
  const isOtherDay = transition !== null && !transition.toPlainDate().equals(today);
  const changes = [midnight, secondMidnight, ...(isOtherDay ? [transition] : [])];
  const [first] = changes
    .filter((change) => ZonedDateTime.compare(change, moment) > 0)
    .sort((a, b) => ZonedDateTime.compare(a, b));
  return first ?? secondMidnight;
}
