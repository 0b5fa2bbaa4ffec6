import { IGNORE_WORD } from "../../../note/index.js";
import type { IgnorePlace } from "./place.js";

/** Behind the word that a comment begins with, before the colon that its reason follows. */
export function findIgnorePlace(text: string, offset: number, isInYaml: boolean): IgnorePlace | undefined {
  const word = text.lastIndexOf(IGNORE_WORD, offset);
  if (word < 0 || offset <= word + IGNORE_WORD.length) return undefined;
  const typed = text.slice(word + IGNORE_WORD.length, offset);
  if (!/^\s[^:>]*$/u.test(typed) || (isInYaml && /[\r\n]/u.test(typed))) return undefined;
  const opening = isInYaml ? /#[ \t]*$/u : /<!--\s*$/u;
  if (!opening.test(text.slice(Math.max(0, word - LONGEST_OPENING), word))) return undefined;
  let start = offset;
  while (/[^,\s]/u.test(text.charAt(start - 1)) && start > word) start--;
  const rest = /^[\w-]*/u.exec(text.slice(offset, offset + LONGEST_OPENING))?.[0] ?? "";
  const all = typed.split(",").map((one) => one.trim());
  return {
    kind: "ignore",
    range: { start, end: offset + rest.length },
    lead: "",
    others: all.slice(0, -1),
  };
}

const LONGEST_OPENING = 100;
