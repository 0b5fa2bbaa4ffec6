import type { HolidaysTypes } from "date-holidays";
import { findPlace } from "./place.js";
import { succeed, type Parsed } from "../parsed.js";
import { PlainDate } from "../temporal.js";

/** The public holidays of a place. Dates are civil. */
export interface Holidays {
  /** The holiday's English name, where the date is one. */
  readonly nameOf: (date: PlainDate) => string | undefined;
}

/**
 * The public holidays of a country or of a part of it: `none`, or the codes of ISO 3166 as `US`, `US-NY`, `DE-BE`. Loads
 * date-holidays, unless it is `none`.
 *
 * Public holidays of less than a day (China's afternoon of 8 March) are working days all the same.
 */
export async function loadHolidays(place: string): Promise<Parsed<Holidays>> {
  if (place.trim().toLowerCase() === "none") return succeed({ nameOf: () => undefined });
  const { default: Source } = await import("date-holidays");
  const found = findPlace(place, new Source());
  if (!found.ok) return found;
  const source = new Source(found.value, { types: ["public"] });
  return succeed(keepByYear((year) => source.getHolidays(year, "en")));
}

type NamesByDate = ReadonlyMap<string, string>;

/** A year's holidays take some milliseconds: they are worked out when a day of that year is asked for. */
function keepByYear(list: (year: number) => readonly HolidaysTypes.Holiday[]): Holidays {
  const years = new Map<number, NamesByDate>();
  const namesOf = (year: number): NamesByDate => {
    const kept = years.get(year);
    if (kept) return kept;
    const names = new Map(list(year).flatMap(nameDays));
    years.set(year, names);
    return names;
  };
  return {
    nameOf: (date) => {
      const day = date.toString();
      // One of several days may have begun in the year before.
      return namesOf(date.year).get(day) ?? (date.dayOfYear < 15 ? namesOf(date.year - 1).get(day) : undefined);
    },
  };
}

const MILLISECONDS_AN_HOUR = 3_600_000;

/**
 * Each civil date of a holiday with its name. `date` begins with the first of them, also where the holiday starts on the
 * eve before; `start` and `end` are moments in a zone of the library's choosing and good for the length only.
 */
function nameDays(holiday: HolidaysTypes.Holiday): [string, string][] {
  const first = PlainDate.from(holiday.date.slice(0, 10));
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / MILLISECONDS_AN_HOUR;
  // An hour may be missing where the clocks go forward; the odd hours of 90 are the eve before.
  const length = Math.floor((hours + 1) / 24);
  return Array.from({ length }, (_, index) => [first.add({ days: index }).toString(), holiday.name]);
}
