import { realpathSync } from "node:fs";
import { join } from "node:path";
import { CannotWrite } from "./cannot-write.js";
import { explainFailure, isInside, LIMITS, readRegular } from "../files/index.js";
import { withLock } from "./lock-note.js";
import { replaceFile } from "./replace-file.js";

export interface ReplacedNote {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  /** The note's text as it was read, with its byte-order mark, if it has one. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes a changed note whole or not at all. The note must hold what was read, byte for byte: an editor may have saved
 * it meanwhile, and what is not UTF-8 would not survive. A link stays and its file is written. Throws `CannotWrite`; then
 * the note is as it was. Of two runs at once, the second one finds the note changed.
 */
export function replaceNote({ root, path, before, after }: ReplacedNote): void {
  try {
    const target = realpathSync.native(join(root, path));
    if (!isInside(realpathSync.native(root), target)) throw new CannotWrite(path, LEAVES);
    withLock(target, path, () => {
      const bytes = readRegular(target, LIMITS.note);
      if (!bytes.equals(Buffer.from(before))) throw new CannotWrite(path, isUtf8(bytes) ? HAS_CHANGED : NOT_UTF8);
      replaceFile(target, Buffer.from(after));
    });
  } catch (cause) {
    if (cause instanceof CannotWrite) throw cause;
    throw new CannotWrite(path, explainFailure(cause), { cause });
  }
}

const LEAVES = "it leads out of the workspace; put the note itself there";
const HAS_CHANGED = "it has changed since it was read; run the command again";
const NOT_UTF8 = "it is not encoded in UTF-8; save it as UTF-8 first";

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
