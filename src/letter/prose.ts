import type { Draft } from "../facts/index.js";

/** A stretch of a draft that the employer will read. */
export interface Passage {
  /** What is quoted, hidden or an address is blotted out with NUL, so that offsets stay and no word begins there. */
  readonly text: string;
  /** Where it starts in the note's text. */
  readonly start: number;
}

/** The subject and the text of a draft, in the person's own words. */
export function passagesOf({ subject, subjectRange, text, range }: Draft): readonly Passage[] {
  const passages = [{ text: blotOut(text), start: range.start }];
  if (subject !== undefined && subjectRange) passages.unshift({ text: blotOut(subject), start: subjectRange.start });
  return passages;
}

/** The subject and the text as one, for whom offsets do not matter. */
export function proseOf(draft: Draft): string {
  return passagesOf(draft)
    .map(({ text }) => text)
    .join("\n\n");
}

/** Comments, the lines of an earlier mail (`>`), code, links and addresses are not the person's prose. */
const NOT_PROSE = new RegExp(
  [
    String.raw`<!--[^]*?(?:-->|$(?![^]))`,
    String.raw`^[ \t]*>[^\r\n]*`,
    "`[^`\\n]+`",
    String.raw`(?:https?://|www\.)[^\s<>)]+`,
    "(?<![^\\s<>()[\\]:,;`])[^\\s<>()[\\]:,;`@]+@[^\\s<>()[\\]:,;]+",
  ].join("|"),
  "gmu",
);

function blotOut(text: string): string {
  return text.replace(NOT_PROSE, (match) => match.replace(/[^\r\n]/gu, (letter) => "\0".repeat(letter.length)));
}
