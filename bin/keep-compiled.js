import { mkdirSync, statSync } from "node:fs";
import module from "node:module";
import { isAbsolute, join, sep } from "node:path";

/**
 * Has Node keep what V8 compiles of the program, in the person's cache folder, so that the next start need not compile
 * it again. Node has that from 22.1, and starts as before wherever it cannot be had. Who sets NODE_COMPILE_CACHE or
 * NODE_DISABLE_COMPILE_CACHE has decided already, and Node heeds it.
 */
export function keepCompiled() {
  const { env, platform } = process;
  if (module.enableCompileCache === undefined || env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return;
  const parent = cacheFolderOf(env, platform);
  const here = whereOneStands();
  if (parent === undefined || here === undefined) return;
  const folder = join(parent, "followthrough");
  // The notes' folder holds what the person puts there, and nothing of ours beside the outputs.
  if (folder.startsWith(`${here}${sep}`)) return;
  if (isOwnFolder(parent) && isOwnFolder(folder) && isClosedToOthers(folder)) module.enableCompileCache(folder);
}

/** Nothing where that folder has been removed. */
function whereOneStands() {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Where the system keeps what programs can make anew; none where the environment names no home. */
function cacheFolderOf({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }, platform) {
  const [folder, ...below] =
    platform === "win32"
      ? [LOCALAPPDATA]
      : XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)
        ? [XDG_CACHE_HOME]
        : [HOME, platform === "darwin" ? "Library/Caches" : ".cache"];
  return folder && isAbsolute(folder) ? join(folder, ...below) : undefined;
}

/** Whether the folder is there, or could be made, and belongs to whoever runs this (`sudo` leaves nothing in a home). */
function isOwnFolder(folder) {
  try {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 });
    return process.getuid === undefined || statSync(folder).uid === process.getuid();
  } catch {
    return false;
  }
}

/** V8 runs what it finds there, so nobody else may be able to put anything into it. */
function isClosedToOthers(folder) {
  return process.getuid === undefined || (statSync(folder).mode & 0o022) === 0;
}
