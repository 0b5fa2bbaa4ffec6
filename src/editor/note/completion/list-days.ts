import { compareDates, formatDay, type PlainDate, readSpokenDate, type Side } from "../../../time/index.js";

/** A day that may be meant, and how it is said. */
export interface OfferedDay {
  readonly date: PlainDate;
  /** As somebody says it: `next fri`. */
  readonly said: string;
  /** `Fri 27 Nov 2026, next fri`. */
  readonly detail: string;
}

const PAST = [
  "today",
  "yesterday",
  "the day before yesterday",
  "last mon",
  "last tue",
  "last wed",
  "last thu",
  "last fri",
  "1 week ago",
  "2 weeks ago",
];
const AHEAD = [
  ...[
    "today",
    "tomorrow",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "next mon",
    "next tue",
    "next wed",
    "next thu",
    "next fri",
  ],
  ...["in 1 week", "in 10 days", "in 2 weeks", "in 3 weeks", "in 1 month"],
];

/**
 * The days that somebody who has typed so much may mean: what is typed, if it is a day by itself, then what is said most.
 *
 * @param side undefined: either
 */
export function listDays(typed: string, side: Side | undefined, today: PlainDate): readonly OfferedDay[] {
  const said = typed.trim();
  const phrases = side === "past" ? PAST : side === "ahead" ? AHEAD : [...AHEAD, ...PAST.slice(1)];
  const all = said === "" || phrases.includes(said) ? phrases : [said, ...phrases];
  const days = all.flatMap((phrase): OfferedDay[] => {
    const own = side ?? (phrases.indexOf(phrase) < AHEAD.length ? "ahead" : "past");
    const reading = readSpokenDate(phrase, own, { today });
    const dates = reading.date ? [reading.date] : reading.choices;
    return dates.map((date) => ({ date, said: phrase, detail: describe(date, phrase) }));
  });
  if (said !== "") return days;
  return days.filter(({ date }, at) => days.findIndex((one) => compareDates(one.date, date) === 0) === at);
}

function describe(date: PlainDate, said: string): string {
  const day = formatDay(date);
  return /^\d{4}-\d/u.test(said) ? day : `${day}, ${said}`;
}

/** How far a day is from today, for people: `in 3 days`, `yesterday`, `2 weeks ago`. */
export function distancePhrase(date: PlainDate, today: PlainDate): string {
  const days = compareDates(date, today) === 0 ? 0 : today.until(date).days;
  if (days === 0) return "today";
  if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
  const count = Math.abs(days) % 7 === 0 && Math.abs(days) <= 28 ? weeks(Math.abs(days) / 7) : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weeks`;
}
