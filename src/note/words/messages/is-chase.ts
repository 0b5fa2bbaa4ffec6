import { endsClause } from "../clause-ends.js";
import { skipFillers } from "../names/index.js";
import type { ReadFact } from "../settle-fact.js";
import { hasSign, isNumber, type Item } from "../signs/index.js";

/**
 * Whether a message asks for news, as its line says that nobody answers or that it is not the first: `emailed Lena, no
 * reply`, `nothing yet, called Lena`, `wrote to Lena again`. A message about something else does not, and a call that
 * nobody takes is none without a message left.
 */
export function isChase(items: readonly Item[], { at, next, by }: ReadFact, hasMessage: boolean): boolean {
  const behind = skipFillers(items, next);
  // `emailed Lena to ask`
  const end = items[behind]?.words[0] === "to" && items[behind + 1]?.words[0] === "ask" ? behind + 2 : behind;
  if (!endsClause(items, end)) return false;
  const isAgain = items.slice(clauseStart(items, at), end).some((item) => hasSign(item, "again"));
  if (isAgain) return true;
  const isReached = by?.value !== "phone" || hasMessage;
  return items.some((_, index) => isSilence(items, index) && (index < at || isReached));
}

function clauseStart(items: readonly Item[], at: number): number {
  let start = at;
  while (!endsClause(items, start - 1)) start--;
  return start;
}

/** A clause of its own, but for a day before it: `no reply`, `23rd came and went`. */
function isSilence(items: readonly Item[], at: number): boolean {
  if (!(hasSign(items[at], "silent") || isGone(items, at)) || !endsClause(items, skipFillers(items, at + 1)))
    return false;
  const start = isGone(items, at) ? at - 2 : at;
  return items.slice(clauseStart(items, start), start).every(isDay);
}

function isDay(item: Item): boolean {
  return item.kind === "date" || isNumber(item) || hasSign(item, "filler");
}

/** `the 23rd came & went` */
function isGone(items: readonly Item[], at: number): boolean {
  return items[at]?.words[0] === "went" && items[at - 1]?.kind === "and" && items[at - 2]?.words[0] === "came";
}
