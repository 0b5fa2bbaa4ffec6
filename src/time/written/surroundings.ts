import type { Range } from "../../text/index.js";

/** How far back a text is looked at for what stands before a number: the longest weekday and its article. */
const LOOK_BACK = 40;

const GLUED_BEFORE = /[\p{L}\p{N}\-/\\.=#$€£¥+~^%]/u;
const GLUED_AFTER = /[\p{L}\p{N}\\$€£¥%=^~]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** They join what stands on both sides of them, and end a word otherwise. */
const JOINTS_BEFORE: ReadonlySet<string> = new Set(["_", "@", "&", "'", "’"]);
const JOINTS_AFTER: ReadonlySet<string> = new Set(["_", "-", "/", ".", "&"]);

/**
 * Whether a stretch of a text stands by itself: it is no part of a word, a path, a version, a price, an identifier or a
 * longer number.
 */
export function isApart(text: string, { start, end }: Range): boolean {
  const before = text.charAt(start - 1);
  const further = text.charAt(start - 2);
  if (before !== "" && GLUED_BEFORE.test(before)) return false;
  if (JOINTS_BEFORE.has(before) && LETTER_OR_DIGIT.test(further)) return false;
  if ((before === ":" || before === ",") && /\d/u.test(further)) return false;
  const after = text.charAt(end);
  const next = text.charAt(end + 1);
  if (after !== "" && GLUED_AFTER.test(after)) return false;
  if (JOINTS_AFTER.has(after) && LETTER_OR_DIGIT.test(next)) return false;
  return !(after === ":" && /\d/u.test(next));
}

/** A blank between two words. */
export function isBlank(character: string): boolean {
  return character === " " || character === "\t" || character === "\u00A0";
}

/** What stands before a place, as far back as anything that belongs to a date or a time. */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - LOOK_BACK), at);
}

/** Web addresses, in order. Their numbers are no dates and no times. */
export function findAddresses(text: string): readonly Range[] {
  if (!text.includes("://") && !text.includes("www.")) return [];
  const rest = /[^\s|)\]>"]*/uy;
  const found: Range[] = [];
  for (const sign of ["://", "www."]) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, rest.lastIndex)) {
      rest.lastIndex = at + sign.length;
      rest.test(text);
      rest.lastIndex = Math.max(rest.lastIndex, at + sign.length);
      found.push({ start: at, end: rest.lastIndex });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
