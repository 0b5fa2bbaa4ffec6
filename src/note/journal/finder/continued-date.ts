import type { BodyLine } from "../lines/index.js";

/** What a day follows, so that a sentence does not end there: English, German, French, Spanish. */
const LEADS_TO_DAY =
  /(?<![\p{L}\p{N}])(?:by|until|till|before|after|on|at|from|since|around|of|bis|vor|nach|am|ab|seit|zum|vom|avant|d['’]ici|apr[eè]s|au|du|le|depuis|antes del?|despu[eé]s del?|hasta|desde|para|el|del)[ \t]*$/iu;
const LONGEST_LEAD = 20;

/** Whether a line goes on with the sentence of the one before, however it begins: `will hear by`, and then the day. */
export function goesOn(text: string, line: BodyLine, before: BodyLine | undefined): boolean {
  if (!line.isContinued || !before) return false;
  return LEADS_TO_DAY.test(text.slice(Math.max(before.start, before.end - LONGEST_LEAD), before.end));
}
