import { explainAction } from "../../../engine/index.js";
import { locateIn } from "../../../diagnostics/index.js";
import { formatExplainedNote } from "../../../output/index.js";
import type { NoteContext } from "../note-context.js";
import { codeBlock } from "./code-block.js";

const WIDTH = 90;

/** Why an action of the note is due, as the command line says it, in markdown; nothing where the note has none of that key. */
export function explainNoteAction({ note, path, text, circumstances }: NoteContext, key: string): string | undefined {
  const action = note?.actions.find((one) => one.key === key);
  const explanation = action && explainAction(action, circumstances);
  if (!note || !explanation) return undefined;
  const whole = formatExplainedNote(
    { note, actions: [{ action, explanation }], findings: [], forecast: [], notDue: [] },
    { locate: locateIn((file) => (file === path ? text : undefined)), color: false, width: WIDTH },
  );
  // What heads it is the note that the person looks at.
  return codeBlock(whole.slice(whole.indexOf("\n")).trim());
}
