import type { NoteEvaluation } from "../../engine/index.js";
import { applicationPhrase } from "../../output/index.js";
import { oneLine } from "../../text/index.js";
import { findNote } from "../find-note.js";
import type { Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { askFor } from "../prompts/index.js";

/** The note that words mean; asked for where none are typed. @throws UsageError */
export async function chooseNote(
  { snapshot }: OpenHunt,
  words: string | undefined,
  io: Pick<Io, "prompts">,
  { message, isMeant = () => true }: { readonly message: string; readonly isMeant?: (note: NoteEvaluation) => boolean },
): Promise<NoteEvaluation> {
  const { evaluation, workspace } = snapshot;
  if (words !== undefined) return findNote(evaluation, words, workspace.config.calendar.secret);
  const notes = evaluation.notes.filter((note) => !note.situation.application.row);
  const meant = notes.filter(isMeant);
  const those = meant.length > 0 ? meant : notes;
  const choices = those.map(({ situation: { application } }, at) => ({
    value: String(at),
    label: applicationPhrase(application),
    hint: oneLine(application.path),
  }));
  const at = await askFor(io, (prompts) => prompts.choose({ message, choices }));
  const note = those[Number(at)];
  if (!note) throw new Error("a note was chosen that was not offered");
  return note;
}
