import { posix } from "node:path";
import { formatPatch, structuredPatch } from "diff";
import type { Workspace } from "../../workspace/index.js";
import type { FixedNote } from "./fix-notes.js";

/**
 * What changes in the notes, as a unified diff that `git apply` and `patch -p1` take where the person is, or in the
 * workspace's folder where that lies above. Every byte of the notes stays, so it is not fit for a terminal as it is.
 */
export function diffNotes(
  notes: readonly Pick<FixedNote, "path" | "before" | "after">[],
  { folder }: Workspace,
): string {
  const isAbove = folder.split("/").includes("..");
  return notes
    .map(({ path: own, before, after }) => {
      const path = isAbove ? own : posix.join(folder, own);
      return formatPatch({ ...structuredPatch(`a/${path}`, `b/${path}`, before, after), isGit: true });
    })
    .join("");
}
