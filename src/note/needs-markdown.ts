import { IGNORE_WORD, mayHaveDrafts, scanHeadings } from "./body/index.js";
import { locateFrontMatter } from "./front-matter/index.js";
import { NoteFindings } from "./findings/index.js";
import { isInlineNote } from "./is-note.js";
import { needsParser } from "./journal/index.js";
import type { NoteOptions } from "./read-application.js";

/**
 * Whether `readNote` takes the markdown parser to read this text with these options; then `loadMarkdown` is to be
 * awaited first. For most notes quick searches tell. It says yes a little too often (where the front matter turns
 * out to be no mapping) rather than too rarely.
 */
export function needsMarkdown(text: string, options: Pick<NoteOptions, "fields" | "readsBody" | "body"> = {}): boolean {
  const frontMatter = locateFrontMatter(text, options.fields, new NoteFindings("", text));
  if (text.includes(IGNORE_WORD, frontMatter?.bodyStart)) return true;
  if (!frontMatter && !isInlineNote(text, options.fields, options)) return false;
  const bodyStart = frontMatter?.bodyStart ?? startOfText(text);
  if (needsParser(text, bodyStart, options)) return true;
  return isBodyWanted(text, bodyStart, options) && scanHeadings(text, bodyStart) === undefined;
}

/** Behind a byte-order mark. */
export function startOfText(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The body's sections are read where somebody wants them, or where there may be drafts among them. */
export function isBodyWanted(text: string, bodyStart: number, { readsBody }: Pick<NoteOptions, "readsBody">): boolean {
  return readsBody === true || mayHaveDrafts(text.slice(bodyStart));
}
