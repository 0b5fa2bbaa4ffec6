import { posix, relative, sep, win32 } from "node:path";

/** A path as it stands in messages: relative to the folder, with forward slashes; "." for the folder itself. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/") || ".";
}

/** The path lies below the folder. Both absolute; links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relativePath(folder, path);
  return way !== "." && !leavesFolder(way);
}

/** A relative path with forward slashes that leads out of the folder it starts from, or an absolute one. */
export function leavesFolder(path: string): boolean {
  if (posix.isAbsolute(path) || win32.isAbsolute(path) || /^[a-z]:/iu.test(path)) return true;
  const normal = posix.normalize(path);
  return normal === ".." || normal.startsWith("../");
}

/** Some folder on the way to a relative path begins with a dot: `.git`, `.github`, `.vscode`, in any case of letters. */
export function isBelowDotFolder(path: string): boolean {
  const folders = posix.normalize(path.replaceAll("\\", "/")).split("/").slice(0, -1);
  return folders.some((name) => name.startsWith(".") && name !== "..");
}
