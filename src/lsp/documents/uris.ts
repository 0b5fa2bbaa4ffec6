import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The absolute path of a file's address, percent-escapes decoded: `file:///c%3A/notes/acme.md` is `C:\notes\acme.md` on
 * Windows. Nothing for what is no file there: an untitled buffer, a version of git's, the address of another machine.
 */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    // Editors write the letter of a drive in either case, and mean one folder.
    return fileURLToPath(uri).replace(/^[a-z]:/u, (drive) => drive.toUpperCase());
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

/** @param path absolute */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
