import { join } from "node:path";
import { removeLeftover } from "../../workspace/index.js";
import type { Assessment } from "../assess.js";
import type { Io } from "../io.js";

/** Removes what killed runs have left beside the notes. Called by what writes; what only reads changes nothing. */
export function removeLeftovers({ workspace, found }: Assessment, io: Io): void {
  for (const path of found.leftovers) removeLeftover(join(workspace.root, path), io.now());
}
