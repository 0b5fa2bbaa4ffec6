import { skipFillers } from "../names/index.js";
import { hasSign, isNumber, isUnknown, type Item } from "../signs/index.js";

/** What stands before a place, in the four languages. */
const LEADS: ReadonlySet<string> = new Set("at in im am bei à au en dans chez".split(" "));

/** More is no place: `at the old depot`. */
const LONGEST_PLACE = 3;

/**
 * `interview in Leeds with Lena`, `Probetag in der Dispo bei Lena`: the item behind a place that the table does not know, where
 * what follows says more of the interview: whom it was with, its time or its day. Undefined where none stands there.
 */
export function skipPlace(items: readonly Item[], at: number): number | undefined {
  if (!LEADS.has(items[at]?.words[0] ?? "")) return undefined;
  const start = skipFillers(items, at + 1);
  let end = start;
  for (let item = items[end]; item && isUnknown(item) && !isNumber(item); item = items[end]) end++;
  if (end === start || end > start + LONGEST_PLACE) return undefined;
  const behind = items[end];
  const isTimed = behind?.kind === "comma" && items[end + 1]?.kind === "time";
  const isMore =
    isTimed || behind?.kind === "time" || behind?.kind === "date" || hasSign(behind, "with") || isAtHost(items, end);
  return isMore ? end : undefined;
}

/** `bei Uwe Thode`: in German, whom a day on trial was with. */
export function isAtHost(items: readonly Item[], at: number): boolean {
  const [item, first, last] = items.slice(at, at + 3);
  if (item?.words[0] !== "bei" || !first || !last) return false;
  return [first, last].every((name) => isUnknown(name) && name.isCapital);
}
