import { posix } from "node:path";

/** A path in a folder → the path from where the folder is named. */
export function pathIn(folder: string): (file: string) => string {
  return (file) => (folder === "." ? file : posix.join(folder, file));
}
