import { mendText } from "../../engine/index.js";
import { loadMarkdown, type NoteText } from "../../note/index.js";
import { CannotWrite, replaceNote } from "../../workspace/index.js";
import type { Assessment } from "../assess.js";

/** A note whose text is mended, on disk or not. */
export interface FixedNote {
  readonly note: NoteText;
  readonly text: string;
  /** How many findings are gone. */
  readonly fixed: number;
}

/**
 * Mends the texts of the notes that have something to mend; nothing is written. What is not UTF-8 stays as it is, for
 * what its bytes mean is not known.
 */
export async function fixNotes(
  { evaluation, found, findingsIn }: Assessment,
  isChosen: (file: string) => boolean,
): Promise<readonly FixedNote[]> {
  const fixable = new Set(evaluation.findings.filter(({ fix }) => fix).map(({ file }) => file));
  const notes = found.notes.filter(
    ({ path, findings }) => fixable.has(path) && isChosen(path) && findings.length === 0,
  );
  // A fix may bring a draft or an ignore comment to light.
  if (notes.length > 0) await loadMarkdown();
  const fixed: FixedNote[] = [];
  for (const note of notes) {
    const mended = mendText(note.text, (text) => findingsIn({ ...note, text }));
    if (mended.fixed > 0) fixed.push({ note, ...mended });
  }
  return fixed;
}

export interface WrittenFixes {
  readonly written: readonly FixedNote[];
  readonly failures: readonly CannotWrite[];
}

/** Writes them; a note that cannot be written, or has changed meanwhile, holds up no other. */
export function writeFixes(root: string, notes: readonly FixedNote[]): WrittenFixes {
  const written: FixedNote[] = [];
  const failures: CannotWrite[] = [];
  for (const fixed of notes) {
    try {
      replaceNote({ root, path: fixed.note.path, before: fixed.note.text, after: fixed.text });
      written.push(fixed);
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      failures.push(error);
    }
  }
  return { written, failures };
}
