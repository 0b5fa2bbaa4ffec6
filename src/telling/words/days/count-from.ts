import { dayIn, isHeld } from "../../../facts/index.js";
import { compareDates, formatDay, type PlainDate, type SpokenDate } from "../../../time/index.js";
import { refuse, type NotTold, type World } from "../told.js";
import { sayDay } from "./say-day.js";

/** The day from which `within a week` counts. */
export interface CountedFrom {
  readonly date: PlainDate;
  /** It is said as the day on which they said so, or to come; else it is only the interview's. */
  readonly isSaid: boolean;
}

/**
 * The day on which it was said by when they answer: the one that is told of; else that of the interview which is told of in the same
 * words, or in which it was said. Undefined where nothing says otherwise than today.
 */
export function findCountedFrom(
  told: PlainDate | undefined,
  interview: PlainDate | undefined,
  { application, now, flags, saidIn }: World,
): CountedFrom | undefined {
  if (told) return { date: told, isSaid: true };
  if (interview) return { date: interview, isSaid: true };
  const held = application.interviews.find((one) => String(one.round) === flags.round && isHeld(one, now));
  const one = saidIn?.promised_by ? undefined : (saidIn ?? held);
  return one && { date: dayIn(one, now.timeZoneId), isSaid: false };
}

/** `within a week` of an interview that was long ago: that day, or a week from today. */
export function refusePassed(
  typed: string,
  { start, end, near }: SpokenDate,
  fromToday: SpokenDate,
  from: CountedFrom,
  { flags, today }: World,
): NotTold | undefined {
  const { date } = near;
  const other = fromToday.near.date;
  if (from.isSaid || !date || !other || compareDates(date, today) >= 0) return undefined;
  const meanings = [
    [date, `counted from the interview, ${sayDay(from.date, today)}`],
    [other, "counted from today"],
  ] as const;
  return refuse(
    `counted from the interview, ${typed.slice(start, end)} was ${formatDay(date)}`,
    meanings.map(([day, meaning]) => ({
      words: `${typed.slice(0, start)}${day.toString()}${typed.slice(end)}`,
      flags,
      meaning: `${sayDay(day, today)}, ${meaning}`,
    })),
  );
}
