import type { Workspace } from "../config/index.js";
import { explainFailure } from "../files/index.js";
import { createNoteSearch } from "./find-notes.js";

/** So many files of a folder are looked at; a vault of a life has fewer. */
const MOST_FILES = 20_000;

/** Shows each markdown file of a workspace, notes or not, in the order of their paths; what cannot be read is passed over. */
export async function eachMarkdown(workspace: Workspace, visit: (path: string, text: string) => void): Promise<void> {
  const { root, files } = workspace;
  const search = await createNoteSearch(workspace);
  const walk = await search.walk();
  for (const file of walk.files.slice(0, MOST_FILES)) {
    const sighting = search.look(file);
    if (sighting.kind === "note") visit(file.path, sighting.note.text);
    else if (sighting.kind === "other") {
      const text = readIfPossible(() => files.readText(`${root}/${file.path}`));
      if (text !== undefined) visit(file.path, text);
    }
  }
}

function readIfPossible(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return undefined;
  }
}
