import { realpathSync, statSync } from "node:fs";
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
 * it meanwhile, and what is not UTF-8 would not survive. A symbolic link stays and its file is written; permissions stay, and what is
 * read-only is refused, for the superuser, too. Throws `CannotWrite`; then the note is as it was. Of two runs at once, the second one
 * finds the note changed.
 *
 * Hard links are parted, as by git, by Emacs and by all that writes by renaming: the file's other names keep what they held. To write
 * into the file itself, as Vim does with such files, would keep them together, but a run that is killed meanwhile would leave half a
 * note, and the other name is mostly a backup's (`cp -al`, rsnapshot), which is to stay as it was. To refuse would lock whoever makes such backups
 * out of all commands. So that nobody is taken by surprise, whoever calls this tells of it.
 *
 * @returns how many other names the file had, by hard links
 */
export function replaceNote({ root, path, before, after }: ReplacedNote): number {
  try {
    const target = realpathSync.native(join(root, path));
    if (!isInside(realpathSync.native(root), target)) throw new CannotWrite(path, LEAVES);
    return withLock(target, path, () => {
      const bytes = readRegular(target, LIMITS.note);
      if (!bytes.equals(Buffer.from(before))) throw new CannotWrite(path, isUtf8(bytes) ? HAS_CHANGED : NOT_UTF8);
      const { nlink } = statSync(target);
      replaceFile(target, Buffer.from(after));
      return nlink - 1;
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
