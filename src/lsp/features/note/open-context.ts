import type { NoteContext } from "../../../editor/index.js";
import type { EditorContext, Found } from "../../feature.js";
import { findSteering } from "../find-steering.js";

/** The note that somebody edits, as the editor's features take it. */
export function openContext(found: Found, context: EditorContext): NoteContext {
  const { now, path, text, note } = found;
  const { circumstances, workspace } = findSteering(found, context);
  const { fields, statuses } = workspace.config;
  const [evaluation] = note?.text === text ? note.notes : [];
  return {
    ...{ path, text, today: now.toPlainDate(), fields, statuses },
    circumstances: { ...circumstances, now },
    ...(evaluation && { note: evaluation }),
  };
}

/** Whether a document is markdown, as all notes are. */
export function isMarkdown({ path }: Found): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}
