import { InvalidInput } from "../../diagnostics/index.js";
import { type Difference, runScenarios, type ScenarioFile, type ScenarioResult } from "../../scenario/index.js";
import { findPolicyFile, OWN_CHECKS } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import type { Workspace } from "../../workspace/index.js";

/** Where a scenario's policies are found. */
export type ScenarioRoom = Pick<Workspace, "root" | "fence" | "files">;

/**
 * What comes of each scenario of a file: its name, its range, and what differs, with the range of what was expected. Nothing
 * where the file or its policy is wrong, which is told otherwise. Runs all of them; it is nothing to do at each keystroke.
 */
export async function runScenarioFile(file: ScenarioFile, room: ScenarioRoom): Promise<readonly ScenarioResult[]> {
  try {
    return await runScenarios(file, { findFile: findPolicyFile(room), reservedChecks: Object.keys(OWN_CHECKS) });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return [];
  }
}

/** A difference in one line: `2026-10-27 open: expected nudge, found nothing`. */
export function describeDifference({ what, expected, found }: Difference): string {
  const list = (names: readonly string[]): string => (names.length > 0 ? names.map(oneLine).join(", ") : "nothing");
  return `${oneLine(what)}: expected ${list(expected)}, found ${list(found)}`;
}
