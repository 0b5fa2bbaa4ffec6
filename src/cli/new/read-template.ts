import { join, resolve } from "node:path";
import { oneLine } from "../../text/index.js";
import { CannotRead, findFence, locateTyped, readFenced, readSource, type Workspace } from "../../workspace/index.js";

/** A template's text, and the name that people know it by. */
export interface NoteTemplate {
  readonly text: string;
  readonly name: string;
}

/** Where a workspace keeps the template of its notes, the first that is there. */
const PLACES = ["templates", "Templates", "_templates", "template", "Vorlagen", "vorlagen"].flatMap((folder) =>
  ["application.md", "job-application.md", "note.md", "Application.md", "Bewerbung.md"].map(
    (file) => `${folder}/${file}`,
  ),
);

/** The template that was named, relative to where the person is. @throws CannotRead */
export function readNamedTemplate(typed: string, { root }: Pick<Workspace, "root">, cwd: string): NoteTemplate {
  const name = oneLine(typed);
  return { text: readSource(cwd, locateTyped(root, resolve(cwd, typed), name), undefined, name), name };
}

/** The workspace's own template, read within the folder that it came with. Undefined where it has none. @throws CannotRead */
export function findOwnTemplate({ root, files }: Workspace): NoteTemplate | undefined {
  const path = PLACES.find((place) => files.has(join(root, place)));
  if (path === undefined) return undefined;
  try {
    return { text: readFenced({ fence: findFence(root), root, path, files }), name: path };
  } catch (error) {
    if (error instanceof CannotRead && error.isMissing) return undefined;
    throw error;
  }
}
