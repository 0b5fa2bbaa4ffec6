/** In code-unit order: the same on every system and in every language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The same for paths, in whichever of Unicode's forms a system has them. */
export function comparePaths(a: string, b: string): number {
  return compareTexts(a.normalize("NFC"), b.normalize("NFC")) || compareTexts(a, b);
}
