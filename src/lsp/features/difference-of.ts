import { isWithinPair, type TextEdit } from "../../text/index.js";

/** The one edit that makes a text of another: from the first place where they differ to the last. */
export function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isWithinPair(before, start)) start--;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (isWithinPair(before, before.length - end)) end--;
  return { range: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
