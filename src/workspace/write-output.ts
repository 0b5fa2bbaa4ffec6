import { readFileSync, statSync } from "node:fs";
import { CannotWrite } from "./cannot-write.js";
import { explainFailure } from "./failure.js";
import { placeOutput } from "./place-output.js";
import { replaceFile } from "./replace-file.js";

export interface Output {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What must not be written onto: the notes and the workspace file, relative to the root, links resolved. */
  readonly sources: ReadonlySet<string>;
}

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
