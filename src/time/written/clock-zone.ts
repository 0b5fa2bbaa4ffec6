import { slug } from "../../text/index.js";
import { type PlainDate, ZonedDateTime } from "../temporal.js";
import { findCityZone, isZone } from "../zone.js";

/** Whose clock an abbreviation means that is written in one place of the world alone; by season it is that place's own. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ...["CET", "CEST", "MEZ", "MESZ"].map((name) => [name, "Europe/Berlin"] as const),
  ...["WET", "WEST"].map((name) => [name, "Europe/Lisbon"] as const),
  ...["EET", "EEST"].map((name) => [name, "Europe/Athens"] as const),
  ...["GMT", "BST", "UK"].map((name) => [name, "Europe/London"] as const),
  ...["ET", "EST", "EDT", "EASTERN", "US EASTERN"].map((name) => [name, "America/New_York"] as const),
  ...["CT", "CDT", "US CENTRAL"].map((name) => [name, "America/Chicago"] as const),
  ...["MT", "MDT", "US MOUNTAIN"].map((name) => [name, "America/Denver"] as const),
  ...["PT", "PST", "PDT", "PACIFIC", "US PACIFIC"].map((name) => [name, "America/Los_Angeles"] as const),
]);

/** Cities under the names that the other languages give them, as `slug` writes them. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ["nueva-york", "America/New_York"],
  ["ciudad-de-mexico", "America/Mexico_City"],
  ["londres", "Europe/London"],
  ["londoner", "Europe/London"],
  ["new-yorker", "America/New_York"],
  ["berliner", "Europe/Berlin"],
  ["wien", "Europe/Vienna"],
  ["wiener", "Europe/Vienna"],
  ["vienne", "Europe/Vienna"],
  ["viena", "Europe/Vienna"],
  ["zurcher", "Europe/Zurich"],
  ["bruxelles", "Europe/Brussels"],
  ["brussel", "Europe/Brussels"],
  ["lisbonne", "Europe/Lisbon"],
  ["lisboa", "Europe/Lisbon"],
  ["pariser", "Europe/Paris"],
  ["madrider", "Europe/Madrid"],
]);

/** Before or behind the name of a city: `Berlin time`, `heure de Paris`, `hora de Nueva York`, `Londoner Zeit`. */
const TIME =
  /[ \t](?:(?:standard|daylight)[ \t])?(?:time|zeit)$|^(?:heure|hora)[ \t](?:de[ \t](?:la[ \t])?|del[ \t]|du[ \t]|à[ \t]|d['’])/iu;

/**
 * The zone whose clock is meant by what stands beside a time, such as `CET`, `Eastern time` or `heure de Paris`, as an IANA name
 * or an offset. Undefined where more than one is called so (`IST`) and where the place is not named (`local time`).
 */
export function findClockZone(written: string): string | undefined {
  const name = written.replace(TIME, "");
  const place = PLACES.get(name.toUpperCase());
  if (place !== undefined) return place;
  if (name.includes("/") || name.toUpperCase() === "UTC" || name === "Z" || /^[+-]\d{2}:\d{2}$/u.test(name))
    return isZone(name) || name === "Z" ? (name === "Z" ? "UTC" : name) : undefined;
  return CITIES.get(slug(name)) ?? findCityZone(name);
}

/**
 * Whether the clock that is named beside a time, such as `CET` or `Berlin time`, shows on that day what the clock of `zone`
 * shows.
 */
export function isOwnClock(name: string, zone: string, day: PlainDate): boolean {
  const place = findClockZone(name);
  if (place === undefined) return false;
  const noon = day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
  return new ZonedDateTime(noon.epochNanoseconds, place).offset === noon.offset;
}
