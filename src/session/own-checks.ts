import type { CheckEntry } from "../diagnostics/index.js";
import { ENGINE_CHECKS } from "../engine/index.js";
import { NOTE_CHECKS } from "../note/index.js";
import { WORKSPACE_CHECKS } from "../workspace/index.js";

/** The checks that belong to no policy, by id: of reading notes, of evaluating them, of finding files. */
export const OWN_CHECKS: Readonly<Record<string, CheckEntry>> = {
  ...NOTE_CHECKS,
  ...ENGINE_CHECKS,
  ...WORKSPACE_CHECKS,
};
