import type { CheckEntry } from "../diagnostics/index.js";

/** What can be wrong with a scenario file, besides its YAML, its keys and its values. */
export const SCENARIO_CHECKS = {
  "no-scenarios": { severity: "error", description: "A scenario file has no scenario." },
  "no-application": { severity: "error", description: "A scenario's note says nothing of an application." },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type ScenarioCheck = keyof typeof SCENARIO_CHECKS | "invalid-value";
