import { posix } from "node:path";
import type { NoteContext } from "../../../editor/index.js";
import type { Found } from "../../feature.js";

/** The note that somebody edits, as the editor's features take it. */
export function openContext({ session, now, path, text, note }: Found): NoteContext {
  const { circumstances, workspace, personPages } = session.surroundings(now);
  const { fields, statuses } = workspace.config;
  // What holds of an older text has other places.
  const [evaluation] = note?.text === text ? note.notes : [];
  return {
    ...{ path, text, today: now.toPlainDate(), fields, statuses, circumstances },
    // As wikilinks call it.
    pages: personPages.map((page) => ({ path: page, name: posix.basename(page).replace(/\.[^.]+$/u, "") })),
    ...(evaluation && { note: evaluation }),
  };
}

/** Whether a document is markdown, as all notes are. */
export function isMarkdown({ path }: Found): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}
