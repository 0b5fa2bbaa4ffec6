import { NotLoaded } from "../text/index.js";
import { loadHolidays } from "./holidays.js";
import type { Parsed } from "./parsed.js";
import { createWorkCalendar, type WorkCalendar } from "./work-calendar.js";

/** The holidays of a country are asked for and not there yet: await `load`, then ask again. */
export class CalendarNotLoaded extends NotLoaded {
  override readonly name = "CalendarNotLoaded";
  readonly #calendars: CountryCalendars;
  readonly #country: string;

  constructor(calendars: CountryCalendars, country: string) {
    super(`The holidays of ${country} are not loaded; await CountryCalendars.load() before asking for them`);
    this.#calendars = calendars;
    this.#country = country;
  }

  async load(): Promise<void> {
    await this.#calendars.load(this.#country);
  }
}

/**
 * The working days of countries, each loaded when it is first asked for: few need one, and the list of holidays is
 * large.
 */
export class CountryCalendars {
  readonly #rule: string;
  readonly #loaded = new Map<string, Parsed<WorkCalendar>>();

  /** @param rule the days of the week that are worked: an RRULE, as `createWorkCalendar` takes it */
  constructor(rule: string) {
    this.#rule = rule;
  }

  /**
   * The working days of a country or of a part of it, by a code of ISO 3166; or why there are none.
   * @throws CalendarNotLoaded
   */
  of(country: string): Parsed<WorkCalendar> {
    const known = this.#loaded.get(country);
    if (known) return known;
    throw new CalendarNotLoaded(this, country);
  }

  async load(country: string): Promise<void> {
    if (this.#loaded.has(country)) return;
    const holidays = await loadHolidays(country);
    this.#loaded.set(country, holidays.ok ? await createWorkCalendar(this.#rule, holidays.value) : holidays);
  }
}
