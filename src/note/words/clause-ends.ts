import type { Item } from "./signs/index.js";

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
