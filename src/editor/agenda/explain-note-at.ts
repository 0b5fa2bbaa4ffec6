import { locateIn } from "../../diagnostics/index.js";
import { explainNote, formatExplainedNote } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";

/** In columns: of a page beside a note. */
const WIDTH = 100;

/** Why everything of a note is as it is, as `explain` prints it; nothing where there is no such note. */
export function explainNoteAt(path: string, snapshot: Snapshot): string | undefined {
  const notes = snapshot.evaluation.notes.filter(({ situation }) => situation.application.path === path);
  const options = { locate: locateIn(snapshot.textOf), color: false, width: WIDTH };
  const texts = notes.map((note) => formatExplainedNote(explainNote(note, snapshot), options));
  return texts.length === 0 ? undefined : texts.join("\n");
}
