import type { CheckEntry } from "../diagnostics/index.js";

/** What an evaluation itself can find, beside the policy's checks, by id. The ids are stable. */
export const ENGINE_CHECKS = {
  "conflicted-copy": {
    severity: "warning",
    description:
      "A file is a copy of another note that a sync program, a file manager or git has made, going by its name; its actions are left out.",
  },
  "duplicate-id": { severity: "error", description: "Two notes have the same id, and one would pass for the other." },
  "entry-closes-nothing": {
    severity: "info",
    description: "Something was sent of a kind that no rule asks for, while something of another kind is open.",
    fix: "writes the kind that a word can only mean: inquiry is a follow-up",
  },
  "evaluation-failed": { severity: "error", description: "A rule or a check of the policy fails on this note." },
  "same-application": { severity: "info", description: "Two open notes are about the same company and role." },
  "unknown-country": { severity: "warning", description: "The holidays of the employer's country are not known." },
  "unused-skip": {
    severity: "info",
    description: "An opt-out (skip) names no rule or check, or retires nothing.",
    fix: "writes the rule or check that is misspelled",
  },
} as const satisfies Readonly<Record<string, CheckEntry>>;
