import { cleanLine, LONGEST_LINE } from "../clean-line.js";

/** What marks a line that heads what follows it: bold, or a colon at its end. */
export const MARKED = /:(?:\*\*|__)?$|^(?:\*\*|__).*(?:\*\*|__)$/u;

/** Of a line that heads what follows it. */
export const LONGEST_LABEL = 80;

/** What a heading or a label says, without markup and the colon at its end. */
export function cleanTitle(title: string): string {
  return cleanLine(title.slice(0, LONGEST_LINE)).replace(/\s+/gu, " ").replace(/:? ?$/u, "").trim();
}
