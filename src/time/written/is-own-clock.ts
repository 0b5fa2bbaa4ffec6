import { type PlainDate, ZonedDateTime } from "../temporal.js";
import { findCityZone, isZone } from "../zone.js";

/** Whose clock an abbreviation means that is written in one place of the world alone; by season it is that place's own. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ...["CET", "CEST", "MEZ", "MESZ"].map((name) => [name, "Europe/Berlin"] as const),
  ...["WET", "WEST"].map((name) => [name, "Europe/Lisbon"] as const),
  ...["EET", "EEST"].map((name) => [name, "Europe/Athens"] as const),
  ...["GMT", "BST"].map((name) => [name, "Europe/London"] as const),
  ...["ET", "EST", "EDT"].map((name) => [name, "America/New_York"] as const),
  ...["CT", "CDT"].map((name) => [name, "America/Chicago"] as const),
  ...["MT", "MDT"].map((name) => [name, "America/Denver"] as const),
  ...["PT", "PST", "PDT"].map((name) => [name, "America/Los_Angeles"] as const),
]);

/** Behind the name of a city. */
const TIME = /[ \t]time$/iu;

/**
 * Whether the clock that is named beside a time, such as `CET` or `Berlin time`, shows on that day what the clock of `zone`
 * shows.
 */
export function isOwnClock(name: string, zone: string, day: PlainDate): boolean {
  const place = PLACES.get(name.toUpperCase()) ?? (name.includes("/") ? name : findCityZone(name.replace(TIME, "")));
  if (place === undefined || !isZone(place)) return false;
  const noon = day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
  return new ZonedDateTime(noon.epochNanoseconds, place).offset === noon.offset;
}
