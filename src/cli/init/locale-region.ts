import type { Io } from "../io.js";

/** The region of the language settings, an ISO 3166 code: `DE` of `LANG=de_DE.UTF-8` (POSIX, XBD §8.2). */
export function readLocaleRegion({ LC_ALL, LC_TIME, LANG }: Io["env"]): string | undefined {
  const locale = [LC_ALL, LC_TIME, LANG].find((one) => one !== undefined && one !== "");
  return /^[a-z]{2,3}_(?<region>[A-Z]{2})(?:[.@]|$)/u.exec(locale ?? "")?.groups?.region;
}
