import { join, resolve } from "node:path";
import type { ImportedRow } from "../../exchange/index.js";
import type { Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { CannotWrite, isInside, relativePath } from "../../workspace/index.js";
import { readText, type Invocation } from "../command.js";
import { findFolder, rejectPath, stemOf } from "../new/index.js";

/** A row, and where its note goes: relative to the workspace. */
export interface PlacedRow {
  readonly row: ImportedRow;
  readonly path: string;
}

/** The folder for new notes, relative to the workspace; empty for the workspace itself. @throws CannotWrite */
export async function readFolder(invocation: Invocation, snapshot: Snapshot, cwd: string): Promise<string> {
  const typed = readText(invocation, "folder");
  const { workspace } = snapshot;
  if (typed === undefined) {
    const folder = findFolder(snapshot);
    await rejectPath(join(folder, "note.md").replaceAll("\\", "/"), snapshot, "--folder names another place");
    return folder;
  }
  const target = resolve(cwd, typed);
  const name = oneLine(typed);
  if (target === workspace.root) return "";
  if (!isInside(workspace.root, target)) throw new CannotWrite(name, "it lies outside of the workspace");
  const folder = relativePath(workspace.root, target);
  if (folder.split("/").some((part) => part.startsWith(".")))
    throw new CannotWrite(name, "nothing below a dot folder is read as a note");
  await rejectPath(`${folder}/note.md`, snapshot, "name a folder where they are");
  return folder;
}

/** Gives each row a file name as `new` does, with a number where such a file is there already. */
export function placeRows(rows: readonly ImportedRow[], folder: string, { workspace }: Snapshot): readonly PlacedRow[] {
  /** How often a name was asked for. */
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const isTaken = (path: string): boolean => taken.has(path) || workspace.files.has(join(workspace.root, path));
  return rows.map((row) => {
    const stem = stemOf(row.company, row.role);
    for (let count = (counts.get(stem) ?? 0) + 1; ; count++) {
      const name = `${stem}${count === 1 ? "" : `-${count}`}.md`;
      const path = folder === "" ? name : `${folder}/${name}`;
      if (isTaken(path)) continue;
      counts.set(stem, count);
      taken.add(path);
      return { row, path };
    }
  });
}
