import { nearest, slug, surelyMeant } from "../text/index.js";
import { ZonedDateTime } from "./temporal.js";

/**
 * Whether the text names a time zone: an IANA name in any case (`Europe/Berlin`, `utc`) or a fixed offset (`+02:00`).
 * Blanks around it are not part of a name.
 */
export function isZone(text: string): boolean {
  try {
    // The constructor takes identifiers only; `from` would find one inside of a date-time as well.
    new ZonedDateTime(0n, text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

let zones: ReadonlyMap<string, string | undefined> | undefined;

/** The one zone of a city, by the name that the IANA database gives it (`New York`); undefined for any other text. */
export function findCityZone(text: string): string | undefined {
  zones ??= listCities();
  return zones.get(slug(text));
}

/** Of a city's name that several zones have, none. */
function listCities(): ReadonlyMap<string, string | undefined> {
  const cities = new Map<string, string | undefined>();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const city = slug(cityOf(zone));
    cities.set(city, cities.has(city) ? undefined : zone);
  }
  return cities;
}

/** A zone that a text which names none was most likely meant for. */
export interface ZoneGuess {
  readonly zone: string;
  /** Nothing else can be meant. */
  readonly isSure: boolean;
}

/** The one zone of a city (`Berlin`), or the one that is misspelled. */
export function guessZone(text: string): ZoneGuess | undefined {
  const zones = Intl.supportedValuesOf("timeZone");
  const place = slug(text);
  const [zone, ...others] = zones.filter((one) => slug(cityOf(one)) === place);
  if (zone !== undefined) return others.length === 0 ? { zone, isSure: true } : undefined;
  const guess = nearest(text, zones) ?? findMisspelledCity(text, zones);
  return guess === undefined ? undefined : { zone: guess, isSure: surelyMeant(text, zones) === guess };
}

/**
 * What is said of a text that names no time zone, whatever file it stands in.
 *
 * @param shown the text as the message shows it
 */
export function noZonePhrase(shown: string, guess: Pick<ZoneGuess, "zone"> | undefined): string {
  const mend = guess ? `did you mean ${guess.zone}?` : "write its IANA name, such as Europe/Berlin";
  return `${shown} is no time zone; ${mend}`;
}

function findMisspelledCity(text: string, zones: readonly string[]): string | undefined {
  const meant = nearest(text, new Set(zones.map(cityOf)));
  const [zone, ...others] = zones.filter((one) => cityOf(one) === meant);
  return others.length === 0 ? zone : undefined;
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1);
}
