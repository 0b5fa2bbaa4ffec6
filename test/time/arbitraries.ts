import fc from "fast-check";
import {
  PlainDate,
  Span,
  type Parsed,
  type WorkCalendar,
  createWorkCalendar,
  type ZonedDateTime,
} from "../../src/time/index.js";
import { Instant } from "../../src/time/index.js";

/** Every date that can be read. */
export const anyDate = fc.integer({ min: 0, max: 109_572 }).map((days) => PlainDate.from("1900-01-01").add({ days }));

/** A date that people plan by. */
export const nearDate = fc.integer({ min: 0, max: 14_000 }).map((days) => PlainDate.from("2010-01-01").add({ days }));

export const anySpan = fc
  .record({ hours: fc.nat(3_000), days: fc.nat(3_000), workdays: fc.nat(60) })
  .map((parts) => new Span(parts));

export const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Africa/Casablanca",
] as const;

export const anyZone = fc.constantFrom(...ZONES, "UTC", "Asia/Kathmandu", "Pacific/Kiritimati");

/** To the second, of the years 2000 to 2050, in one of the zones. */
export const anyMoment: fc.Arbitrary<ZonedDateTime> = fc
  .tuple(fc.integer({ min: 946_684_800, max: 2_524_608_000 }), anyZone)
  .map(([seconds, zone]) => Instant.fromEpochMilliseconds(1000 * seconds).toZonedDateTimeISO(zone));

export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

export function reasonOf(parsed: Parsed<unknown>): string {
  if (parsed.ok) throw new Error("it was read, and was expected not to be");
  return parsed.reason;
}

export async function calendarOf(rule: string): Promise<WorkCalendar> {
  return valueOf(await createWorkCalendar(rule));
}

export const MONDAY_TO_FRIDAY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
