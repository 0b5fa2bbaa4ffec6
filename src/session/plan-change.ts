import { changeNoteLoading, type ChangedNote, type NoteChange } from "../note/index.js";
import type { Parsed } from "../time/index.js";
import { noteOptions } from "./read-notes.js";
import type { PlannedEdit, Session, Snapshot } from "./session.js";

/** What a note would say with a few facts more, where each of them would stand, and what that would change. */
export interface PlannedChange extends PlannedEdit {
  /** As the note says now. */
  readonly textBefore: string;
  /** One for each change. */
  readonly changes: readonly ChangedNote[];
}

/**
 * Plans changes of a note of the snapshot, one after the other. Nothing is written, nor kept. Where one of them cannot be
 * made, none is, and the reason is the end of a sentence that begins with the note.
 */
export async function planChange(
  { session, snapshot }: { readonly session: Session; readonly snapshot: Snapshot },
  path: string,
  changes: readonly NoteChange[],
): Promise<Parsed<PlannedChange>> {
  const textBefore = snapshot.textOf(path);
  if (textBefore === undefined) throw new Error(`no text was read of ${path}`);
  const options = noteOptions(snapshot, session.zone);
  let text = textBefore;
  const made: ChangedNote[] = [];
  for (const change of changes) {
    const changed = await changeNoteLoading({ path, text }, change, options);
    if (!changed.ok) return changed;
    made.push(changed.value);
    ({ text } = changed.value);
  }
  // What changes no byte is never told as written, whatever was asked for.
  if (text === textBefore) return { ok: false, reason: "it says so already" };
  const planned = await session.plan({ path, text }, snapshot.circumstances.now);
  return { ok: true, value: { ...planned, textBefore, changes: made } };
}
