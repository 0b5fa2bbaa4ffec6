/** A stretch of a text, as UTF-16 offsets, and what is to stand in its place. */
export interface TextEdit {
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** The text with all edits made; none may lie over another. Nothing outside of their ranges changes. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: meant } of edits.toSorted(compareEdits)) {
    parts.push(text.slice(at, range.start), meant);
    at = range.end;
  }
  return parts.join("") + text.slice(at);
}

/** By place; what is only put in comes before what is replaced there. */
export function compareEdits(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** Where an offset of the text is to be found once the edits are made; within an edit, at its beginning. */
export function shiftOffset(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { range, text } of edits.toSorted(compareEdits)) {
    if (range.start >= offset) break;
    if (range.end > offset) return range.start + shift;
    shift += text.length - (range.end - range.start);
  }
  return offset + shift;
}
