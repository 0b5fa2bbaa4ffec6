import { endsClause, isCell } from "../clause-ends.js";
import { findPeople, skipFillers } from "../names/index.js";
import { hasSign, type Item } from "../signs/index.js";
import type { FactRow } from "../table/index.js";
import type { Tail, TailOptions } from "../tail.js";

/** `asked Lena for an update`, `asked for news about my application`; of anything else, or anybody, it is none. */
export function isForNews(
  items: readonly Item[],
  tail: Tail,
  { sense }: FactRow,
  { text, isKnown }: TailOptions,
): boolean {
  if (tail.sense === sense) return false;
  if (tail.name && !isKnown(text.slice(tail.name.start, tail.name.end))) return false;
  for (let at = skipFillers(items, tail.next), isFirst = true; ; at++, isFirst = false) {
    const item = items[at];
    if (!item || endsClause(items, at)) return isFirst;
    if (item.words.some((word) => APPLICATIONS.has(word))) return true;
  }
}

const APPLICATIONS: ReadonlySet<string> = new Set(
  "application process status role position job decision timeline interview candidacy candidature".split(" "),
);

/** Somebody of the employer, and then the clause's end or the channel. */
export function isAddressed(items: readonly Item[], at: number, options: TailOptions): boolean {
  const people = findPeople(items, at, options);
  if (!people || !(people.isKnown || people.name === undefined)) return false;
  const isChannel =
    hasSign(items[people.next], "via") && hasSign(items[skipFillers(items, people.next + 1)], "channel");
  return endsClause(items, people.next) || isChannel;
}

/** It is the whole line, or a cell of it. */
export function isAllThatIsSaid(items: readonly Item[], at: number): boolean {
  return items.every(({ kind }, index) => index === at || kind === "stop") || isCell(items, at, at + 1);
}

/** Nothing stands before it but days and words that say nothing. */
export function isFirstOfLine(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every((item) => item.kind === "date" || hasSign(item, "filler"));
}
