/** Of East Asian Width W or F (Unicode TR 11), emoji aside. */
const WIDE =
  /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

/** Shown as a picture, by default or because a variation selector asks for it (Unicode TS 51). */
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u;

/** Most texts: one column for each code unit. */
const SIMPLE = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2015\u2018-\u2026]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** How many columns of a terminal the text takes: two for CJK and emoji, none for marks and invisible characters. */
export function displayWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** Filled up with blanks to so many columns; a longer text stays as it is. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Cut between two graphemes so that it takes at most so many columns, with an ellipsis where something is missing. */
export function cutToWidth(text: string, width: number): string {
  // No character takes less than no column: only what may still fit is looked at where the text is much longer.
  if (text.length <= width * 8 && displayWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const grapheme of graphemes(text.slice(0, width * 8))) {
    left -= graphemeWidth(grapheme);
    if (left < 0) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** Cut between two graphemes so that it has at most so many UTF-16 units. */
export function cutToLength(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = "";
  for (const grapheme of graphemes(text.slice(0, length + 1))) {
    if (kept.length + grapheme.length >= length) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
