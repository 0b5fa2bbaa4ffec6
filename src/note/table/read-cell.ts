import { withoutComments } from "../../text/index.js";

/** What a cell of a table says, its markup aside. */
export interface ReadCell {
  /** Empty where it only says that there is nothing: `-`, `n/a`. Parts between `<br>` are parted by line breaks. */
  readonly text: string;
  /** What its first link leads to. */
  readonly url?: string;
  /** All of it is struck out. */
  readonly isStruck: boolean;
}

/** In UTF-16 units. No fact that a cell holds is longer; notes are, and are not read here. */
const LONGEST_CELL = 2_000;

const LINK = /!?\[([^[\]]*)\]\(<?([^\s()<>]*)>?(?:\s[^()]*)?\)/gu;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/giu;
const BREAK = /<br[ \t]*\/?>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;
/** Pairs of marks that say how something looks; a single star or underscore may be part of a word. */
const MARKS = /(\*\*|__|~~|==|`)([^*_~=`]+)\1/gu;
const LEANING = /^([*_])([^*_]+)\1$/u;
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
const NOTHING = /^(?:[-–—?.…]+|n\/?a|tb[ad])$/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#124;": "|",
  "&nbsp;": " ",
};

/** Reads a cell as a person sees it: links, bold, code, escapes and entities as what they stand for. */
export function readCell(raw: string): ReadCell {
  const cell = withoutComments(raw.slice(0, LONGEST_CELL), "").replaceAll("\\|", "|").trim();
  const isStruck = /^~~[^~]+~~$/u.test(cell);
  if (!/[[<*_~=`\\&]/u.test(cell)) return { text: NOTHING.test(cell) ? "" : cell, isStruck };
  let url: string | undefined;
  const follow = (shown: string, target: string): string => {
    if (target !== "") url ??= target;
    return shown;
  };
  const text = cell
    .replace(LINK, (link, shown: string, target: string) => (link.startsWith("!") ? shown : follow(shown, target)))
    .replace(AUTOLINK, (_, target: string) => follow(target.replace(/^mailto:/iu, ""), target))
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(MARKS, "$2")
    .replace(MARKS, "$2") // **`x`**
    .replace(LEANING, "$2")
    .replace(ESCAPE, "$1")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39|#124);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/gu, " ")
    .trim();
  return { text: NOTHING.test(text) ? "" : text, url, isStruck };
}
