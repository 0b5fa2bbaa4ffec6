import { LineIndex, type Range, type TextEdit } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { readKeyword, readTask } from "../journal/index.js";

/**
 * Checks a task: a cross in its box, and behind its words the day on which it was done; of one with a keyword, DONE. The box may
 * stand on the line above, where the task's own line only says when it is planned. Nothing where it has neither, or is done
 * again and again.
 *
 * @param line the task, behind the sign of its list
 */
export function closeTask(text: string, line: Range, date: PlainDate): readonly TextEdit[] | undefined {
  const own = closeLine(text, line, date);
  if (own) return own;
  const lines = new LineIndex(text);
  const { start } = lines.lineAt(line.start);
  return start === 0 ? undefined : closeLine(text, lines.lineAt(start - 1), date);
}

function closeLine(text: string, { start, end }: Range, date: PlainDate): readonly TextEdit[] | undefined {
  const written = text.slice(start, end);
  if (RECURS.test(written)) return undefined;
  const from = start + (SIGN.exec(written)?.[0].length ?? 0);
  const words = text.slice(from, end);
  if (readTask(words))
    return [{ range: { start: from + 1, end: from + 2 }, text: "x" }, markDone(text, { start: from, end }, date)];
  const keyword = readKeyword(words);
  if (keyword === undefined) return undefined;
  const length = words.slice(0, keyword).trimEnd().length;
  return [{ range: { start: from, end: from + length }, text: "DONE" }];
}

/** Whoever checks such a task in an editor gets the next one. */
const RECURS = /🔁|[[(]repeat::/u;
/** What stands before a task on its line. */
const SIGN = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?/u;

/** In the form of the task's other signs, before the name that ends a block (`^call-ada`). */
function markDone(text: string, { start, end }: Range, date: PlainDate): TextEdit {
  const written = text.slice(start, end).trimEnd();
  const name = /^\^[\w-]+$/u.test(written.slice(written.lastIndexOf(" ") + 1)) ? written.lastIndexOf(" ") : -1;
  const at = start + (name < 0 ? written : written.slice(0, name).trimEnd()).length;
  const [open, close] = written.includes("[due::") ? "[]" : written.includes("(due::") ? "()" : [];
  const day = date.toString();
  const sign = open === undefined ? `✅ ${day}` : `${open}completion:: ${day}${close ?? ""}`;
  return { range: { start: at, end: at }, text: ` ${sign}` };
}
