import { fold } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/**
 * The entries of the front matter's log, and those that the note tells of elsewhere, in the order in which things
 * happened. What is told twice counts once, with the parts of both; where they differ, the log's.
 */
export function addEntries(
  logged: readonly UnlinkedEntry[],
  found: readonly UnlinkedEntry[],
): readonly UnlinkedEntry[] {
  if (found.length === 0) return logged;
  const all: UnlinkedEntry[] = [];
  const alike = new Map<string, number[]>();
  for (const [at, entry] of [...logged, ...found].entries()) {
    const key = describe(entry);
    const places = alike.get(key) ?? [];
    const place = at < logged.length ? undefined : places.find((one) => isSame(all[one], entry));
    const same = place === undefined ? undefined : all[place];
    if (same && place !== undefined) all[place] = fillIn(same, entry);
    else {
      alike.set(key, [...places, all.length]);
      all.push(entry);
    }
  }
  return all.sort((a, b) => compareDates(a.date, b.date));
}

function describe({ date, direction, kind }: UnlinkedEntry): string {
  return `${date.toString()} ${direction} ${kind}`;
}

function isSame(a: UnlinkedEntry | undefined, b: UnlinkedEntry): boolean {
  return a !== undefined && agree(a.name, b.name) && agree(a.by, b.by);
}

/** `Lena` may be Lena Hart; who or what is not named may be anybody. */
function agree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [one, other] = [fold(a).split(" "), fold(b).split(" ")];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** Each part that one of them lacks is the other's. */
function fillIn(one: UnlinkedEntry, other: UnlinkedEntry): UnlinkedEntry {
  const given = Object.entries<unknown>({ ...one }).filter(([, value]) => value !== undefined);
  const origins = Object.entries(one.origins).filter(([, value]) => value !== undefined);
  return {
    ...other,
    ...(Object.fromEntries(given) as Partial<UnlinkedEntry>), // as: only parts without a value are gone
    left_message: one.left_message || other.left_message,
    origins: { ...other.origins, ...Object.fromEntries(origins) },
  };
}
