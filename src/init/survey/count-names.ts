import { compareTexts } from "../../text/index.js";

/** Something that so many files have. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** How often each is there, the most frequent first. */
export function countNames(names: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count })).toSorted(compareCounted);
}

export function compareCounted(a: Counted, b: Counted): number {
  return b.count - a.count || compareTexts(a.name, b.name);
}
