import { randomBytes } from "node:crypto";
import { closeSync, fchmodSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotWrite } from "./cannot-write.js";
import { explainFailure } from "./failure.js";
import { placeOutput } from "./place-output.js";

export interface Output {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What must not be written onto: the notes and the workspace file, relative to the root, links resolved. */
  readonly sources: ReadonlySet<string>;
}

const PERMISSIONS = 0o7777;
const NEW_FILE = 0o666;

/**
 * Writes an output whole or not at all: to a temporary file beside it, then renamed. The same bytes are not written
 * again, so that file times tell of changes. Missing folders are made, an existing file keeps its permissions, a link
 * stays and its file is written. Throws `CannotWrite`; then the old content stands and nothing is left over.
 */
export function writeOutput({ root, path, content, sources }: Output): "written" | "unchanged" {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    const target = placeOutput(root, path, sources);
    if (hasContent(target, bytes)) return "unchanged";
    replaceFile(target, bytes);
    return "written";
  } catch (cause) {
    if (cause instanceof CannotWrite) throw cause;
    throw new CannotWrite(path, explainFailure(cause), { cause });
  }
}

function hasContent(target: string, bytes: Uint8Array): boolean {
  try {
    return statSync(target).size === bytes.length && readFileSync(target).equals(bytes);
  } catch {
    return false; // Not there or not to be read: writing it will tell.
  }
}

function replaceFile(target: string, bytes: Uint8Array): void {
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  // Renaming asks the folder's permission only; a file made read-only on purpose is to stay as it is.
  if (mode !== undefined) closeSync(openSync(target, "r+"));
  const temporary = join(dirname(target), `.followthrough-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = openSync(temporary, "wx", NEW_FILE);
    try {
      writeFileSync(file, bytes);
      if (mode !== undefined) fchmodSync(file, mode & PERMISSIONS);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
