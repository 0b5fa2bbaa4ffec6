import type { CheckEntry } from "../diagnostics/index.js";

/** What can be wrong with a YAML text, whatever it is for. */
export const YAML_CHECKS = {
  "yaml-syntax": { severity: "error", description: "The file is no valid YAML." },
  "duplicate-key": { severity: "error", description: "A key stands twice in one mapping." },
  "too-many-aliases": { severity: "error", description: "Aliases stand for more values than are read." },
  "misread-yaml": {
    severity: "error",
    description: "YAML makes something else of a value than it seems to say.",
  },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type YamlCheck = keyof typeof YAML_CHECKS;

/** What can be wrong with the keys and values of a file that steers the program. */
export const SCHEMA_CHECKS = {
  "unknown-key": { severity: "error", description: "The file has a key that means nothing there." },
  "invalid-value": { severity: "error", description: "A value is missing, or is none that its key takes." },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type SchemaCheck = keyof typeof SCHEMA_CHECKS;
