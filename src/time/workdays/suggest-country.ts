import { isZone } from "../zone.js";
import { KNOWN_COUNTRIES } from "./known-countries.js";

/** What a person's system tells of where they are. */
export interface Whereabouts {
  /** An IANA name. */
  readonly zone?: string;
  /** The region of the language settings, an ISO 3166 code: `DE` of `de_DE`. */
  readonly region?: string;
}

/**
 * The country that a person is most likely in, as an ISO 3166 code of those whose holidays are known: the one that the
 * zone lies in; where several share it, or it tells nothing (`UTC`), the one of the language settings.
 */
export function suggestCountry({ zone, region }: Whereabouts): string | undefined {
  const names = namesOf(zone);
  const sharing = KNOWN_COUNTRIES.filter((country) => zonesOf(country).some((one) => names.has(one)));
  const [only, ...others] = sharing;
  if (only !== undefined && others.length === 0) return only;
  const candidates = sharing.length > 0 ? sharing : KNOWN_COUNTRIES;
  return candidates.find((country) => country === region);
}

/** Not every runtime knows; newer ones have the method, older ones the property (ECMA-402, Intl Locale Info). */
function zonesOf(country: string): readonly string[] {
  try {
    // The types know neither.
    const locale = new Intl.Locale(`und-${country}`) as unknown as LocaleInfo;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch (error) {
    if (error instanceof RangeError) return []; // a code that is no region, such as one of a part of the world
    throw error;
  }
}

interface LocaleInfo {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

/** As it is written, and of the names of that zone (`Asia/Kolkata`, `Asia/Calcutta`) the one that the runtime prefers. */
function namesOf(zone: string | undefined): ReadonlySet<string> {
  if (zone === undefined || !isZone(zone)) return new Set();
  return new Set([zone, new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone]);
}
