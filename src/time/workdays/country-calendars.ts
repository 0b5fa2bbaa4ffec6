import { loadHolidays } from "./holidays.js";
import type { Parsed } from "../parsed.js";
import { createWorkCalendar, type WorkCalendar } from "./work-calendar.js";

/** The working days of countries. The list of holidays is large and few need it: so each country is loaded by name. */
export class CountryCalendars {
  readonly #rule: string;
  readonly #loaded = new Map<string, Parsed<WorkCalendar>>();

  /** @param rule the days of the week that are worked: an RRULE, as `createWorkCalendar` takes it */
  constructor(rule: string) {
    this.#rule = rule;
  }

  /** To be awaited for every country that an application names, before it is evaluated. `undefined`: it names none. */
  async load(country: string | undefined): Promise<void> {
    if (country === undefined || this.#loaded.has(country)) return;
    const holidays = await loadHolidays(country);
    this.#loaded.set(country, holidays.ok ? await createWorkCalendar(this.#rule, holidays.value) : holidays);
  }

  /** How many have been loaded, those that there are not included. */
  get size(): number {
    return this.#loaded.size;
  }

  has(country: string): boolean {
    return this.#loaded.has(country);
  }

  /**
   * The working days of a country or of a part of it, by a code of ISO 3166; or why there are none.
   * @throws Error if the country was not loaded before: a mistake of the caller's
   */
  of(country: string): Parsed<WorkCalendar> {
    const known = this.#loaded.get(country);
    if (!known) throw new Error(`The holidays of ${country} are not loaded; await load() before asking for them`);
    return known;
  }
}
