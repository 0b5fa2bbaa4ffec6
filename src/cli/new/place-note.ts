import { join, resolve } from "node:path";
import type { Snapshot } from "../../session/index.js";
import { oneLine, slug } from "../../text/index.js";
import { CannotWrite, compileGlobs, isInside, relativePath } from "../../workspace/index.js";

/** Longer names are refused by some systems. */
const LONGEST_STEM = 80;
const MOST_TRIED = 100;

/**
 * Where a new note goes, relative to the workspace: its slug in the folder where most notes are, with a number where such a file is
 * there already. @throws CannotWrite where no note could be read
 */
export async function placeNote(snapshot: Snapshot, company: string, role: string): Promise<string> {
  const { workspace } = snapshot;
  const folder = findFolder(snapshot);
  const stem = stemOf(company, role);
  const isThere = (path: string): boolean => workspace.files.has(join(workspace.root, path));
  for (let count = 1; count <= MOST_TRIED; count++) {
    const name = `${stem}${count === 1 ? "" : `-${count}`}.md`;
    const path = folder === "" ? name : `${folder}/${name}`;
    if (isThere(path)) continue;
    await rejectPath(path, snapshot, "--file names another place");
    return path;
  }
  throw new CannotWrite(`${stem}.md`, "there are as many of that name; give another with --file");
}

/** A new note's file name, without its ending. */
export function stemOf(company: string, role: string): string {
  return slug(`${company} ${role}`).slice(0, LONGEST_STEM).replace(/-$/u, "") || "application";
}

/** A path that was typed, relative to where the person is. @throws CannotWrite */
export async function placeNamedNote(snapshot: Snapshot, typed: string, cwd: string): Promise<string> {
  const { workspace } = snapshot;
  const target = resolve(cwd, typed);
  const name = oneLine(typed);
  if (!isInside(workspace.root, target)) throw new CannotWrite(name, "it lies outside of the workspace; put it there");
  const path = relativePath(workspace.root, target);
  if (!/\.(?:md|markdown)$/iu.test(path)) throw new CannotWrite(name, "a note's name ends in .md");
  if (path.split("/").some((part) => part.startsWith(".")))
    throw new CannotWrite(name, "nothing below a dot folder is read as a note");
  if (workspace.files.has(target))
    throw new CannotWrite(name, "there is such a file already, and nothing is written over it");
  await rejectPath(path, snapshot, "put it where they are");
  return path;
}

export async function rejectPath(path: string, { workspace: { config } }: Snapshot, mend: string): Promise<void> {
  if (!config.notes) return;
  const isMeant = await compileGlobs(config.notes);
  if (!isMeant(path)) throw new CannotWrite(path, `it is none of the notes that the workspace file names; ${mend}`);
}

/** The folder of most notes; without notes, the one that the workspace file names, else that of an example. */
export function findFolder({ notes, workspace: { config } }: Snapshot): string {
  const counts = new Map<string, number>();
  for (const { path } of notes) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  if (most) return most[0];
  const [pattern] = (config.notes ?? []).filter((one) => !one.startsWith("!"));
  const fixed = pattern === undefined ? undefined : /^((?:[^*?[\]{}!/]+\/)+)/u.exec(pattern)?.[1];
  return fixed?.replace(/\/$/u, "") ?? "applications";
}
