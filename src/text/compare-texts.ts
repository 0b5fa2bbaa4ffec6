/** In code-unit order: the same on every system and in every language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Sorted by path, the same in whichever of Unicode's forms a system has it. Each path is brought into one form once. */
export function sortByPath<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, path: pathOf(item), normal: pathOf(item).normalize("NFC") }))
    .toSorted((a, b) => compareTexts(a.normal, b.normal) || compareTexts(a.path, b.path))
    .map(({ item }) => item);
}
