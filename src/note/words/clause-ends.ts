import { hasSign, type Item } from "./signs/index.js";

/** Nothing of these ends what a stranger's story covers. */
export const WITHIN: ReadonlySet<string> = new Set(["comma", "dash", "colon", "arrow", "open", "close", "and"]);

/** It ends a clause. */
export function isSeparator({ kind }: Item): boolean {
  return WITHIN.has(kind) || kind === "stop" || kind === "question" || kind === "pipe";
}

export function endsClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return !item || isSeparator(item);
}

/** It is a cell of a table's row. */
export function isCell(items: readonly Item[], from: number, to: number): boolean {
  const isBound = (item: Item | undefined): boolean => !item || item.kind === "pipe";
  return isBound(items[from - 1]) && isBound(items[to]) && items.some(({ kind }) => kind === "pipe");
}

/** It stands in the first clause of its line or cell, and no word behind it says that it is to come: `ruft zurück, sobald …`. */
export function opensLine(items: readonly Item[], at: number): boolean {
  const told = items.findIndex((item, other) => other > at && (isSeparator(item) || THAT.has(item.words[0] ?? "")));
  const isToCome = (item: Item, other: number): boolean =>
    hasSign(item, "later") ||
    item.meanings.some(({ row }) => row.sign === "denies" && row.why === "condition") ||
    // `schreibt, sie melden sich bis 20.11.`: the day is that of what was written.
    (hasSign(item, "by") && !(told >= 0 && other > told));
  const cell = items.findLastIndex(({ kind }, other) => other < at && kind === "pipe");
  return !items.some((item, other) => other > cell && (other < at ? isSeparator(item) : isToCome(item, other)));
}

/** Before what was said. */
const THAT: ReadonlySet<string> = new Set(["that", "dass", "que", "qu"]);

/** `noch keine Antwort, …`: it says so in a clause of its own. */
export function isSilence(items: readonly Item[], at: number): boolean {
  if (!hasSign(items[at], "silence")) return false;
  let [first, last] = [at - 1, at + 1];
  while (hasSign(items[first], "filler")) first--;
  while (hasSign(items[last], "filler") || hasSign(items[last], "receives")) last++;
  return endsClause(items, first) && endsClause(items, last);
}
