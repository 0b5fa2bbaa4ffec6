import { diffArrays } from "diff";
import { isWithinPair, type TextEdit } from "../text/index.js";

/** The edits that make one text of another, line by line, each as short as it can be: an editor keeps carets and folds by them. */
export function findEdits(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let gone = "";
  let added = "";
  const close = (): void => {
    if (gone !== added) edits.push(shorten(before, { start: at - gone.length, end: at }, added));
    gone = "";
    added = "";
  };
  for (const { value, added: isAdded, removed: isGone } of diffArrays(splitLines(before), splitLines(after))) {
    const text = value.join("");
    if (isAdded) added += text;
    else if (isGone) {
      gone += text;
      at += text.length;
    } else {
      close();
      at += text.length;
    }
  }
  close();
  return edits;
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at) + 1 || text.length;
    lines.push(text.slice(at, end));
    at = end;
  }
  return lines;
}

/** Without what is the same at both ends; no pair of surrogates is parted. */
function shorten(before: string, { start, end }: TextEdit["range"], text: string): TextEdit {
  const old = before.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  if (isWithinPair(old, head) || isWithinPair(text, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (isWithinPair(old, old.length - tail) || isWithinPair(text, text.length - tail)) tail--;
  return { range: { start: start + head, end: end - tail }, text: text.slice(head, text.length - tail) };
}
