import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CannotWrite } from "./cannot-write.js";
import { isBelowDotFolder, isInside, relativePath } from "../files/index.js";

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * The file that an output's path stands for: absolute, links resolved. Makes nothing. A cloned workspace may hold any
 * link and any name, so that this throws `CannotWrite` for what lies outside of the workspace or below a dot folder
 * (`.git/hooks`), for one of the sources, and for a link to a file of another kind.
 */
export function placeOutput(root: string, path: string, sources: ReadonlySet<string>): string {
  const realRoot = realpathSync.native(root);
  let target = resolve(realRoot, path);
  for (let links = 0; ; links++) {
    if (!isInside(realRoot, target)) throw new CannotWrite(path, links === 0 ? LEAVES : LINK_LEAVES);
    const folder = followLinks(dirname(target));
    if (folder !== realRoot && !isInside(realRoot, folder)) throw new CannotWrite(path, LINK_LEAVES);
    if (links === 0 && isBelowDotFolder(relativePath(realRoot, target))) throw new CannotWrite(path, HIDDEN);
    target = join(folder, basename(target));
    if (isBelowDotFolder(relativePath(realRoot, target))) throw new CannotWrite(path, LINK_HIDDEN);
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) {
      if (links > 0 && !isSameKind(path, target)) throw new CannotWrite(path, OTHER_KIND);
      break;
    }
    if (links === MOST_LINKS) throw new CannotWrite(path, "its links lead in a circle; remove the link");
    target = resolve(folder, readlinkSync(target));
  }
  if (sources.has(relativePath(realRoot, spellAsOnDisk(target)))) throw new CannotWrite(path, IS_SOURCE);
  return target;
}

const LEAVES = "it leads out of the workspace; give a path relative to the workspace's folder";
const LINK_LEAVES = "a link leads out of the workspace; remove the link, or print to standard output and redirect it";
const HIDDEN = "it lies below a folder whose name begins with a dot, where other programs keep theirs; choose another";
const LINK_HIDDEN = "a link leads below a folder whose name begins with a dot; remove the link";
const OTHER_KIND = "a link leads to a file with another ending; remove the link";
const IS_SOURCE = "it is a note, the workspace file or another file that is read; give the output a file of its own";

/** The real path of a folder that need not be there: of the part of it that is, and what is to be made as it is named. */
function followLinks(folder: string): string {
  // A dangling link counts as there: nothing can be made below it, and following it will say so.
  if (lstatSync(folder, { throwIfNoEntry: false })) return realpathSync.native(folder);
  return join(followLinks(dirname(folder)), basename(folder));
}

function isSameKind(path: string, target: string): boolean {
  return extname(path).toLowerCase() === extname(target).toLowerCase();
}

/** Where case does not tell names apart, `Acme.md` is the note `acme.md`. */
function spellAsOnDisk(target: string): string {
  return lstatSync(target, { throwIfNoEntry: false }) ? realpathSync.native(target) : target;
}
