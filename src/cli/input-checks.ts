import type { CheckEntry } from "../diagnostics/index.js";
import { TABLE_CHECKS } from "../exchange/index.js";
import { EXPRESSION_CHECKS } from "../expression/index.js";
import type { CheckDescription } from "../output/index.js";
import { POLICY_CHECKS } from "../policy/index.js";
import { SCENARIO_CHECKS } from "../scenario/index.js";
import { CONFIG_CHECKS, WORKSPACE_CHECKS } from "../workspace/index.js";
import { SCHEMA_CHECKS, YAML_CHECKS } from "../yaml/index.js";
import { addressOf } from "./describe-checks.js";

/** What can be wrong with what steers the program: the workspace file, policies, scenarios and what was typed; by id. */
export const INPUT_CHECKS: Readonly<Record<string, CheckEntry>> = {
  ...YAML_CHECKS,
  ...SCHEMA_CHECKS,
  "unreadable-file": WORKSPACE_CHECKS["unreadable-file"],
  ...CONFIG_CHECKS,
  ...POLICY_CHECKS,
  ...EXPRESSION_CHECKS,
  ...SCENARIO_CHECKS,
  ...TABLE_CHECKS,
  usage: { severity: "error", description: "A command, an option or its value is none that there is." },
};

/** The same for what an output tells of checks. */
export function describeInputChecks(): readonly CheckDescription[] {
  return Object.entries(INPUT_CHECKS).map(([id, { severity, description }]) => ({
    ...{ id, severity, about: description, url: addressOf(id), advice: [] },
  }));
}
