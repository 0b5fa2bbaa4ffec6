import type { Edit, Fix } from "../../diagnostics/index.js";
import { echo, upperFirst, type Range } from "../../text/index.js";
import type { Text } from "../../yaml/index.js";

/** An edit of a log line, as offsets in the line. */
export interface LineEdit extends Range {
  readonly text: string;
}

/** How a line is mended, before anybody knows where it stands. */
export interface LineMend {
  readonly title: string;
  readonly edits: readonly LineEdit[];
}

/** Writes another text in place of a whole value, in its quotes if it has some. */
export function mendValue(noteText: string, text: Text, written: string, meant: string): Fix | undefined {
  if (text.text.trim() !== written) return undefined;
  const start = text.text.length - text.text.trimStart().length;
  return createMender(noteText, text)(rewrite(start, written, meant));
}

/** Turns edits of a value into edits of the note. Undefined where it is written with escapes, folds or an alias. */
export function createMender(noteText: string, text: Text): (mend: LineMend | undefined) => Fix | undefined {
  const base = findText(noteText, text.origin, text.text);
  return (mend) => {
    if (!mend || base === undefined) return undefined;
    const edits = mend.edits.map(({ start, end, text: meant }): Edit => ({
      range: { start: base + start, end: base + end },
      text: meant,
    }));
    return { title: mend.title, edits };
  };
}

/** Writes another key in place of one, in its quotes if it has some, and in the way that the person writes keys. */
export function mendKey(noteText: string, range: Range, key: string, meant: string): Fix | undefined {
  const start = findText(noteText, range, key);
  if (start === undefined) return undefined;
  const text = inStyleOf(key, meant);
  return { title: `write ${text}`, edits: [{ range: { start, end: start + key.length }, text }] };
}

/** `write X`: one word, or a few, for another. */
export function rewrite(start: number, written: string, meant: string): LineMend {
  return { title: `write ${echo(meant)}`, edits: [{ start, end: start + written.length, text: meant }] };
}

/** Where a scalar's text begins in the note; undefined where it is written with escapes, folds or an alias. */
function findText(noteText: string, { start, end }: Range, text: string): number | undefined {
  const raw = noteText.slice(start, end);
  if (raw === text) return start;
  const isQuoted = raw === `"${text}"` || raw === `'${text}'`;
  return isQuoted ? start + 1 : undefined;
}

/** `Applied Date` for `applied_date` where `Aplied Date` stood. */
function inStyleOf(written: string, meant: string): string {
  const separator = /[-_ ]/u.exec(written)?.[0] ?? "_";
  const words = meant.split("_");
  const isTitle = (word: string): boolean => /^\p{Lu}/u.test(word);
  const [first = "", second] = written.split(/[-_ ]/u);
  return words
    .map((word, index) => (isTitle(index === 0 ? first : (second ?? first)) ? upperFirst(word) : word))
    .join(separator);
}
