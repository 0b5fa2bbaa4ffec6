/** What a line holds besides its words, and what is left of it: each leaves as many characters as there were. */
const MARKUP: readonly (readonly [RegExp, (match: string, ...groups: string[]) => string])[] = [
  // Code, images, embedded pages, what is struck out, comments: none of it is said.
  [/`[^`]*`/gu, blank],
  [/~~[^~]*~~/gu, blank],
  [/<!--(?:(?!-->)[^<])*-->/gu, blank],
  [/!\[[^[\]]*\](?:\([^()]*\))?/gu, blank],
  [/!\[\[[^[\]]*\]\]/gu, blank],
  [/\[\[(?<target>[^[\]|]*)(?<shown>\\?\|[^[\]]*)?\]\]/gu, (_, target = "", shown) => keepName(target, shown)],
  [
    /\[(?<shown>[^[\]]*)\]\((?<target>[^()]*)\)/gu,
    (_, shown = "", target = "") => ` ${keepShown(shown)}  ${blank(target)} `,
  ],
  [/<[^<>]*>/gu, blank],
  [/\b(?:https?:\/\/|www\.)\S+/gu, blank],
  // Emphasis and highlights.
  [/\*+|__+|==+|\\(?=[!-/:-@[-`{-~])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, blank],
  [/\p{Extended_Pictographic}(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*/gu, blank],
];

/** Most lines have none, which is told by one look. */
const MAY_HAVE_MARKUP = /[`~<[*_=\\]|:\/\/|www\.|\P{ASCII}/u;

/** Longer ones are not read. In UTF-16 units. */
export const LONGEST_LINE = 1_000;

/**
 * The words of a line, as long as before: for markup, code, links' targets and what is struck out there are blanks.
 *
 * @param line no longer than `LONGEST_LINE`
 */
export function cleanLine(line: string): string {
  if (!MAY_HAVE_MARKUP.test(line)) return line;
  return MARKUP.reduce((text, [pattern, write]) => text.replace(pattern, write), line);
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

/** A date and words that are one link are the name of a page or file, such as `[2026-11-05 offer](offer.pdf)`. */
function keepShown(shown: string): string {
  return /^\s*\d{1,4}[-./]\d.*\p{L}/u.test(shown) ? blank(shown) : shown;
}

/** `[[people/Ada Lovelace|Ada]]` as Ada, `[[people/Ada]]` as Ada, `[[2026-10-03|Saturday]]` as the day. */
function keepName(target: string, shown: string | undefined): string {
  const name = target.split("#", 1)[0]?.split("/").at(-1) ?? "";
  const at = target.length - (target.length - target.lastIndexOf(name));
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(name);
  const page = `  ${blank(target.slice(0, at))}${keepShown(name)}${blank(target.slice(at + name.length))}`;
  if (shown === undefined) return `${page}  `;
  if (isDay) return `${page}${blank(shown)}  `;
  const mark = shown.startsWith("\\") ? 2 : 1;
  return `  ${blank(target)}${" ".repeat(mark)}${shown.slice(mark)}  `;
}
