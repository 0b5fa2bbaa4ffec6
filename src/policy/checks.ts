import type { CheckEntry } from "../diagnostics/index.js";

/** What can be wrong with a policy, besides its YAML, its keys and its expressions; by id, which is stable. */
export const POLICY_CHECKS = {
  "unknown-policy": { severity: "error", description: "A policy is named that does not exist or is not to be read." },
  "endless-extends": { severity: "error", description: "A policy extends itself, or more policies than are followed." },
  "repeated-policy": { severity: "warning", description: "A policy is named that is in force already." },
  "id-taken": {
    severity: "error",
    description: "Two rules or checks have one id, or one has a check's of the program.",
  },
  "similar-id": { severity: "warning", description: "A new rule or check has nearly the id of an earlier one." },
  "unknown-id": {
    severity: "error",
    description: "A rule, check, draft, statement, article or policy is named that does not exist.",
  },
  "unknown-setting": { severity: "error", description: "A setting has a value that no policy declares or reads." },
  "invalid-setting": { severity: "error", description: "A setting's name or value is none that it can have." },
  "unused-setting": { severity: "warning", description: "Nothing reads a setting." },
  "unused-draft": { severity: "info", description: "No rule uses a draft." },
  "missing-part": { severity: "error", description: "A rule or check lacks what every one needs." },
  "invalid-name": { severity: "error", description: "A name that each binds cannot be given." },
  "undeclared-word": {
    severity: "error",
    description: "A status, channel, kind or time zone is named that does not exist.",
  },
  "constant-condition": { severity: "warning", description: "A condition is always true or never." },
  "idle-part": { severity: "warning", description: "A part of a rule or check changes nothing." },
  "window-order": { severity: "error", description: "An action's window ends before it begins." },
  "unknown-check": { severity: "error", description: "The workspace file grades a check that does not exist." },
  "check-not-gradable": {
    severity: "error",
    description: "The workspace file switches off what keeps a note from being read.",
  },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type PolicyCheck = keyof typeof POLICY_CHECKS;
