import { explainAction, type Action } from "../../../engine/index.js";
import { locateIn } from "../../../diagnostics/index.js";
import { formatExplainedNote } from "../../../output/index.js";
import type { NoteContext } from "../note-context.js";
import { codeBlock } from "./code-block.js";

/** An action with why it is due. */
export interface ExplainedAction {
  readonly action: Action;
  readonly explanation: NonNullable<ReturnType<typeof explainAction>>;
}

const WIDTH = 90;

/** Why an action of the note is due, as markdown; nothing where the note has none of that key. */
export function explainNoteAction(context: NoteContext, key: string): string | undefined {
  const { note, circumstances } = context;
  const action = note?.actions.find((one) => one.key === key);
  const explanation = action && explainAction(action, circumstances);
  return explanation && writeActions([{ action, explanation }], context);
}

/** Explanations as the command line has them, as markdown. */
export function writeActions(
  actions: readonly ExplainedAction[],
  { note, path, text }: NoteContext,
): string | undefined {
  if (!note) return undefined;
  const whole = formatExplainedNote(
    { note, actions, findings: [], forecast: [], notDue: [] },
    { locate: locateIn((file) => (file === path ? text : undefined)), color: false, width: WIDTH },
  );
  // What heads it is the note that the person looks at.
  return codeBlock(whole.slice(whole.indexOf("\n")).trim());
}
