import { join } from "node:path";
import { CONFIG_NAME } from "../config/index.js";
import { DISK, type Files } from "../files/index.js";
import { readIgnoreRules } from "./git-ignore.js";

/**
 * Whether walking the workspace passes over a path, be there such a file or not: dot folders and dot files,
 * node_modules, what git ignores. The path is relative to the root, with forward slashes.
 */
export async function isLeftOut(root: string, path: string, files: Files = DISK): Promise<boolean> {
  const names = path.split("/");
  if (names.some((name) => name.startsWith(".") || name === "node_modules")) return true;
  let rules = await readIgnoreRules(root, files);
  for (const index of names.keys()) {
    const folder = names.slice(0, index).join("/");
    if (folder !== "" && rules.ignores(folder, true)) return true;
    rules = await rules.enter(folder);
  }
  return rules.ignores(path, false);
}

/** Whether a path lies in a workspace of its own below this one. */
export function isInNested(root: string, path: string, files: Files = DISK): boolean {
  const names = path.split("/").slice(0, -1);
  return names.some((_, index) => files.has(join(root, ...names.slice(0, index + 1), CONFIG_NAME)));
}
