import type { CheckEntry } from "../../diagnostics/index.js";

/** What finding the notes can find, by id. The ids are stable. */
export const WORKSPACE_CHECKS = {
  "unreadable-file": { severity: "error", description: "A file, a folder or a link cannot be read." },
  "linked-folder": { severity: "info", description: "A linked folder leads out of the workspace and is not searched." },
  "table-file-missing": {
    severity: "error",
    description: "A file that tables: in the workspace file names is not there.",
  },
  "nested-workspace-file": {
    severity: "info",
    description: "A folder below the workspace's is a workspace of its own, and its notes are not read.",
  },
} as const;

/** What can be wrong with a workspace file, besides its YAML, its keys and its values. */
export const CONFIG_CHECKS = {
  "misnamed-config": { severity: "error", description: "A workspace file has a name that is not read." },
} as const satisfies Readonly<Record<string, CheckEntry>>;
