import type HolidaySource from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import { echo, nearest } from "../../text/index.js";
import { fail, succeed, type Parsed } from "../parsed.js";

/** Codes and English names of countries, or of a country's parts. */
type Codes = Readonly<Record<string, string>>;

const FORMS = "write an ISO 3166 code, such as US, US-NY or DE-BE, or none";

/** What people write who do not have the code at hand. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["USA", "US"],
  ["EL", "GR"],
]);

/** Few enough to be listed in one line. */
const SHORT_LIST = 20;

/** Finds a country, state and region by their codes, in any case. */
export function findPlace(place: string, source: HolidaySource): Parsed<HolidaysTypes.Country> {
  const written = place.trim();
  // YAML's `no` may have been meant as the opposite of yes.
  if (written !== "NO" && written.toUpperCase() === "NO")
    return fail(`${written} may be no holidays or Norway; write none or NO`);
  const codes: string[] = [];
  for (const part of written.split("-")) {
    const known = listCodes(source, codes);
    const code = Object.keys(known).find((one) => one.toUpperCase() === part.trim().toUpperCase());
    if (code === undefined)
      return fail(codes.length === 0 ? explainCountry(written, part, known) : explainPart(written, part, codes, known));
    codes.push(code);
  }
  const [country = "", state, region] = codes;
  return succeed({ country, ...(state !== undefined && { state }), ...(region !== undefined && { region }) });
}

function listCodes(source: HolidaySource, [country, state, region]: readonly string[]): Codes {
  if (country === undefined) return source.getCountries("en");
  // Typed as always there; a country without states, or a state without regions, has none.
  const parts: Codes | undefined =
    state === undefined
      ? source.getStates(country, "en")
      : region === undefined
        ? source.getRegions(country, state, "en")
        : undefined;
  return parts ?? {};
}

function explainCountry(written: string, part: string, known: Codes): string {
  const meant = OTHER_CODES.get(part.trim().toUpperCase()) ?? findByName(part, known);
  const hint = meant === undefined ? FORMS : `did you mean ${meant} (${known[meant] ?? ""})?`;
  return `${echo(written)} names no country with known holidays; ${hint}`;
}

function explainPart(written: string, part: string, codes: readonly string[], known: Codes): string {
  const whole = codes.join("-");
  const all = Object.keys(known);
  if (all.length === 0) return `${echo(written)} names a part of ${whole}, and none are known; write ${whole}`;
  const alike = all.filter((code) => code.startsWith(part.trim().charAt(0).toUpperCase()));
  const meant = findByName(part, known) ?? nearest(part, alike);
  const hint =
    meant !== undefined
      ? `did you mean ${whole}-${meant} (${known[meant] ?? ""})?`
      : all.length <= SHORT_LIST
        ? `they are ${all.join(", ")}`
        : FORMS;
  return `${echo(written)} names no known part of ${whole}; ${hint}`;
}

function findByName(part: string, known: Codes): string | undefined {
  const meant = nearest(part, Object.values(known));
  // A name of four letters is within an edit of any code: those say nothing.
  return part.trim().length < 4 ? undefined : Object.keys(known).find((code) => known[code] === meant);
}
