import { echo } from "../text/index.js";
import { ZonedDateTime } from "./temporal.js";
import { isZone } from "./zone.js";

/** The zone that the system's settings come to. */
export interface SystemZone {
  /** An IANA name, spelled as such, or a fixed offset. */
  readonly zone: string;
  /** What is wrong with the settings and which zone counts instead, if anything is: one line. */
  readonly problem?: string;
}

export interface SystemSettings {
  /** What `Intl.DateTimeFormat` says, where it says anything. */
  readonly reported: string | undefined;
  /** The environment's `TZ`. */
  readonly variable: string | undefined;
}

/**
 * The person's zone, as far as the system knows it. POSIX lets `TZ` be a rule (`CET-1CEST`), a file (`:/etc/localtime`)
 * or empty (XBD §8.3), of which `Intl` makes nothing, `Etc/Unknown` or UTC: then it is UTC, and told. A name that is
 * only spelled in another case is that name.
 */
export function readSystemZone({ reported, variable }: SystemSettings): SystemZone {
  const isUtc = reported === undefined || UTC.has(reported) || !isZone(reported);
  if (!isUtc) return { zone: reported };
  if (variable === undefined)
    return reported !== undefined && UTC.has(reported)
      ? { zone: "UTC" }
      : { zone: "UTC", problem: "the system names no time zone, so that UTC counts" };
  const name = variable.replace(/^:?(?:.*\/zoneinfo\/)?/u, "");
  if (MEANS_UTC.test(name)) return { zone: "UTC" };
  const shown = variable.trim() === "" ? "an empty TZ" : `TZ=${echo(variable)}`;
  if (!isZone(name) || isOffset(name))
    return { zone: "UTC", problem: `${shown} names no time zone, so that UTC counts` };
  const zone = new ZonedDateTime(0n, name).timeZoneId;
  return name === zone ? { zone } : { zone, problem: `${shown} is read as ${zone}` };
}

const UTC: ReadonlySet<string> = new Set(["UTC", "Etc/UTC"]);

/** Also as a rule of POSIX: `UTC0`. */
const MEANS_UTC = /^(?:UTC|GMT|UCT|Z)(?:[+-]?0)?$/iu;

/** To the east of Greenwich for ISO 8601, to the west for POSIX. */
function isOffset(name: string): boolean {
  return /^[+-]/u.test(name);
}
