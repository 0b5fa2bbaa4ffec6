import { lstatSync, mkdirSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CannotWrite } from "./cannot-write.js";
import { isInside, relativePath } from "./relative-path.js";

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * The file that an output's path stands for: absolute, links resolved, its folder made if it was missing. Throws
 * `CannotWrite` for one outside of the workspace, by `..` or by a link (a cloned workspace may hold any link), and for
 * one of the sources.
 */
export function placeOutput(root: string, path: string, sources: ReadonlySet<string>): string {
  const realRoot = realpathSync.native(root);
  let target = resolve(realRoot, path);
  for (let links = 0; ; links++) {
    if (!isInside(realRoot, target)) throw new CannotWrite(path, links === 0 ? LEAVES : LINK_LEAVES);
    const folder = makeFolder(realRoot, dirname(target));
    if (folder === undefined) throw new CannotWrite(path, LINK_LEAVES);
    target = join(folder, basename(target));
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) break;
    if (links === MOST_LINKS) throw new CannotWrite(path, "its links lead in a circle; remove the link");
    target = resolve(folder, readlinkSync(target));
  }
  if (sources.has(relativePath(realRoot, spellAsOnDisk(target)))) throw new CannotWrite(path, IS_SOURCE);
  return target;
}

const LEAVES = "it leads out of the workspace; give a path relative to the workspace's folder";
const LINK_LEAVES = "a link leads out of the workspace; remove the link, or print to standard output and redirect it";
const IS_SOURCE = "it is a note, the workspace file or another file that is read; give the output a file of its own";

/** Makes the folder and gives its real path; nothing if a link on the way leads out of the workspace. */
function makeFolder(realRoot: string, folder: string): string | undefined {
  const real = realpathSync.native(nearestFolder(folder));
  if (real !== realRoot && !isInside(realRoot, real)) return undefined;
  mkdirSync(folder, { recursive: true });
  return realpathSync.native(folder);
}

/** The nearest one that is there. A dangling link counts: nothing can be made below it. */
function nearestFolder(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(dirname(folder));
}

/** Where case does not tell names apart, `Acme.md` is the note `acme.md`. */
function spellAsOnDisk(target: string): string {
  return lstatSync(target, { throwIfNoEntry: false }) ? realpathSync.native(target) : target;
}
