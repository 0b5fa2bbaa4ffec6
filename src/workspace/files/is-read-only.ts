import type { Stats } from "node:fs";
import { ownProcess } from "./own-process.js";

const OWNER_MAY_WRITE = 0o200;

/**
 * Whether a file is marked as not to be written into, for its owner and for the superuser, whom the system lets write all the same. Editors
 * heed it, too: vi opens a file that nobody may write into as read-only, whoever asks. Others may have the right of a group; the
 * system knows that.
 */
export function isReadOnly({ mode, uid }: Pick<Stats, "mode" | "uid">): boolean {
  const own = ownProcess.getuid?.() ?? uid;
  return (mode & OWNER_MAY_WRITE) === 0 && (own === uid || own === 0);
}
