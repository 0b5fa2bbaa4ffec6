import type { Range } from "../../../text/index.js";
import { findWrittenDates, type WrittenDate } from "../../../time/index.js";

/** A list item with a checkbox. Places are offsets in its line. */
export interface TaskLine {
  /** What stands in the box: a blank, an x, a sign of the person's own. */
  readonly box: string;
  /** Where its words begin. */
  readonly start: number;
}

/** `[x] ` at the start of a list item. */
export function readTask(line: string): TaskLine | undefined {
  const box = /^\[(?<box>[^[\]])\][ \t]+/u.exec(line);
  return box ? { box: box.groups?.box ?? " ", start: box[0].length } : undefined;
}

/** The signs of the Tasks plugin: when it is due, when it was done. */
const DUE = /(?:[📅📆🗓]\uFE0F?|\[due::|\(due::)\s*/gu;
const DONE = /(?:✅\uFE0F?|\[completion::|\(completion::)\s*/gu;
/** All that a task says of itself besides its words. */
const SIGNS =
  /(?:[📅📆🗓✅⏳⌛🛫➕❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|[⏫🔼🔽🔺⏬]\uFE0F?|🔁[^📅📆🗓✅⏳⌛🛫➕❌⏫🔼🔽🔺⏬]*|[[(](?:due|completion|created|start|scheduled|priority|repeat)::[^[\]()]*[\])])/gu;

export function findDue(line: string): WrittenDate | undefined {
  return findAfter(line, DUE);
}

export function findDone(line: string): WrittenDate | undefined {
  return findAfter(line, DONE);
}

function findAfter(line: string, sign: RegExp): WrittenDate | undefined {
  for (const { 0: written, index } of line.matchAll(sign)) {
    const from = index + written.length;
    const [date] = findWrittenDates(line.slice(from, from + "YYYY-MM-DD".length));
    if (date?.start === 0 && date.isIso) return { ...date, start: from, end: from + date.end };
  }
  return undefined;
}

/** The task's words, as long as before: blanks for its signs. */
export function withoutSigns(line: string): string {
  return line.replace(SIGNS, (sign) => " ".repeat(sign.length));
}

/** Where the words of a text begin and end. */
export function wordsRange(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
