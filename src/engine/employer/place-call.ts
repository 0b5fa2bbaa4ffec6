import type { Situation } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import {
  callSlotsBetween,
  compareDates,
  compareMoments,
  dayOfMoment,
  nextCallSlot,
  partWithin,
  PlainDate,
  type CallSlot,
  type WorkCalendar,
  type ZonedDateTime,
} from "../../time/index.js";
import type { Bound, Call } from "../evaluation.js";
import { dayOfBound, stateAt } from "../window.js";

/** When the employer can be called, in one situation. */
export interface Calling {
  /**
   * Whether a call that may be made from that day on can lie within both people's hours: within those of the employer's
   * working days that are that day or one of the five after it. A day that has passed stands for today. It depends on the
   * person's day alone, and on no time of day.
   */
  readonly canCall: (day: PlainDate) => boolean;
  /**
   * The time of a call whose window opens then: the first phone hours at the employer's, on a working day there (D1), that
   * lie within the person's own hours, or the half an hour or more of them that does. Where the window has yet to open, they
   * begin when it has: for a Date, once that day has come both to the person and to the employer. Where there are none, it
   * is the first of the phone hours all the same, and says so.
   */
  readonly place: (opens: Bound) => Call;
  /** The first time at which such a call could have been made, whatever the clock; undefined where there are no shared hours. */
  readonly placeFirst: (opens: Bound) => Call | undefined;
  /** The same without regard to the person's own hours. */
  readonly placeAtAnyHour: (opens: Bound) => CallSlot;
}

/** So many of the employer's working days are looked through: what is due now is not put off by more than a week. */
const WORKDAYS_AHEAD = 5;

export function createCalling(
  { application, now }: Situation,
  { phoneHours, ownHours }: Policy,
  calendar: WorkCalendar,
): Calling {
  const { timezone: zone } = application;
  const { timeZoneId: ownZone } = now;
  const today = dayOfMoment(now);
  /** Rules and checks ask for the same few days. */
  const known = new Map<string, boolean>();
  const notBeforeToday = (day: PlainDate): PlainDate => (compareDates(day, today) < 0 ? today : day);

  function* sharedHours(first: PlainDate, last: PlainDate): Generator<CallSlot, undefined> {
    for (const slot of callSlotsBetween(first, last, phoneHours, zone, calendar)) {
      const part = partWithin(slot, ownHours, ownZone);
      if (part) yield part;
    }
  }

  /** Where the window has opened, what is left of a slot counts; else only a slot that begins when it has. */
  const isInTime = (opens: Bound): ((slot: CallSlot) => boolean) => {
    if (stateAt(now, { opens }) !== "upcoming") return ({ end }) => compareMoments(end, now) > 0;
    const opening = openingFor(opens);
    return ({ start }) => compareMoments(start, opening) >= 0;
  };
  const openingFor = (opens: Bound): ZonedDateTime =>
    opens instanceof PlainDate ? startForBoth(opens, ownZone, zone) : opens;

  const placeAtAnyHour = (opens: Bound): CallSlot => {
    if (stateAt(now, { opens }) !== "upcoming") return nextCallSlot(now, phoneHours, zone, calendar);
    const opening = openingFor(opens);
    const slot = nextCallSlot(opening, phoneHours, zone, calendar);
    return isInTime(opens)(slot) ? slot : nextCallSlot(slot.end, phoneHours, zone, calendar);
  };

  const findShared = (day: PlainDate, isMeant: (slot: CallSlot) => boolean): Call | undefined => {
    const last = calendar.addWorkdays(day, WORKDAYS_AHEAD);
    // The employer's day may be the one before or after the person's.
    for (const slot of sharedHours(day.subtract({ days: 1 }), last)) if (isMeant(slot)) return slot;
    return undefined;
  };

  return {
    canCall: (day) => {
      const first = notBeforeToday(day);
      const key = first.toString();
      const isPossible = known.get(key) ?? !sharedHours(first, calendar.addWorkdays(first, WORKDAYS_AHEAD)).next().done;
      known.set(key, isPossible);
      return isPossible;
    },
    place: (opens) =>
      findShared(notBeforeToday(dayOfBound(opens, ownZone)), isInTime(opens)) ?? {
        ...placeAtAnyHour(opens),
        isOutsideOwnHours: true,
      },
    placeFirst: (opens) => {
      const opening = openingFor(opens);
      return findShared(dayOfBound(opens, ownZone), ({ start }) => compareMoments(start, opening) >= 0);
    },
    placeAtAnyHour,
  };
}

function startForBoth(date: PlainDate, zone: string, otherZone: string): ZonedDateTime {
  const [start, other] = [date.toZonedDateTime(zone), date.toZonedDateTime(otherZone)];
  return compareMoments(start, other) < 0 ? other : start;
}
