import { join } from "node:path";
import type { Snapshot } from "../../session/index.js";
import { removeLeftover, type Workspace } from "../../workspace/index.js";
import type { Io } from "../io.js";

/** Removes what killed runs have left beside the notes. Called by what writes; what only reads changes nothing. */
export function removeLeftovers(
  { workspace, leftovers }: Pick<Snapshot, "leftovers"> & { readonly workspace: Pick<Workspace, "root"> },
  { now }: Pick<Io, "now">,
): void {
  for (const path of leftovers) removeLeftover(join(workspace.root, path), now());
}
