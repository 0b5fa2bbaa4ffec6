import { dirname, join } from "node:path";
import { DISK } from "./disk.js";

/** The nearest folder, from this one upwards, that holds a `.git` (a folder, or a file in a worktree or submodule). */
export function findRepository(folder: string): string | undefined {
  if (DISK.has(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRepository(above);
}
