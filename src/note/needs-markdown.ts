import { mayHaveDrafts } from "./has-drafts.js";
import { locateFrontMatter } from "./locate-front-matter.js";
import { IGNORE_WORD } from "./parse-ignore.js";
import { Problems } from "./problems.js";
import type { NoteOptions } from "./read-application.js";
import { scanHeadings } from "./scan-headings.js";

/**
 * Whether `readNote` takes the markdown parser to read this text with these options; then `loadMarkdown` is to be awaited
 * first. Most notes are told by two quick searches. It says yes a little too often (where the front matter turns out to be
 * no mapping) rather than too rarely.
 */
export function needsMarkdown(text: string, options: Pick<NoteOptions, "fields" | "readsBody"> = {}): boolean {
  if (!options.readsBody && !text.includes(IGNORE_WORD) && !mayHaveDrafts(text)) return false;
  const frontMatter = locateFrontMatter(text, options.fields, new Problems("", text));
  if (text.includes(IGNORE_WORD, frontMatter?.bodyStart)) return true;
  if (!frontMatter || !isBodyWanted(text, frontMatter.bodyStart, options)) return false;
  return scanHeadings(text, frontMatter.bodyStart) === undefined;
}

/** The body's sections are read where somebody wants them, or where there may be drafts among them. */
export function isBodyWanted(text: string, bodyStart: number, { readsBody }: Pick<NoteOptions, "readsBody">): boolean {
  return readsBody === true || mayHaveDrafts(text.slice(bodyStart));
}
