/** A stretch of a text, as UTF-16 offsets, and as much more as it takes to halve no surrogate pair. */
export function wholeLetters<R extends { readonly start: number; readonly end: number }>(text: string, range: R): R {
  const start = isWithinPair(text, range.start) ? range.start - 1 : range.start;
  const end = isWithinPair(text, range.end) ? range.end + 1 : range.end;
  return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** An offset between the two units of one letter. */
export function isWithinPair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
