import type { NoteContext } from "../../../editor/index.js";
import type { Session, Snapshot } from "../../../session/index.js";
import type { EditorContext, Found } from "../../feature.js";

type Steering = Pick<Snapshot, "circumstances" | "workspace">;

/** Of each session, policy and workspace as they were last read: asking for them among many notes at each keystroke would take long. */
const known = new WeakMap<Session, Steering>();
const followed = new WeakSet<EditorContext>();

/** The note that somebody edits, as the editor's features take it. */
export function openContext(found: Found, context: EditorContext): NoteContext {
  follow(context);
  const { session, now, path, text, note } = found;
  const { circumstances, workspace } = known.get(session) ?? session.current(now);
  known.set(session, { circumstances, workspace });
  const { fields, statuses } = workspace.config;
  const [evaluation] = note?.text === text ? note.notes : [];
  return {
    ...{ path, text, today: now.toPlainDate(), fields, statuses },
    circumstances: { ...circumstances, now },
    ...(evaluation && { note: evaluation }),
  };
}

function follow(context: EditorContext): void {
  if (followed.has(context)) return;
  followed.add(context);
  context.onChange(({ session }, { isPolicyChanged }) => {
    if (session && isPolicyChanged) known.delete(session);
  });
}

/** Whether a document is markdown, as all notes are. */
export function isMarkdown({ path }: Found): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}
