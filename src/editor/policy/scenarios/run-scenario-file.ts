import { type Difference, runScenarios, type ScenarioFile, type ScenarioResult } from "../../../scenario/index.js";
import { findPolicyFile, OWN_CHECKS } from "../../../session/index.js";
import { oneLine } from "../../../text/index.js";
import type { Workspace } from "../../../workspace/index.js";

/** Where a scenario's policies are found. */
export type ScenarioRoom = Pick<Workspace, "root" | "fence" | "files">;

/**
 * What comes of each scenario of a file: its name, its range, and what differs, with the range of what was expected. Scenarios
 * are data: no code of theirs or of anybody's in the workspace is run. Runs all of them; it is nothing to do at each keystroke.
 *
 * @throws InvalidInput where the file, or a policy that it names, is wrong
 */
export function runScenarioFile(file: ScenarioFile, room: ScenarioRoom): Promise<readonly ScenarioResult[]> {
  return runScenarios(file, { findFile: findPolicyFile(room), reservedChecks: Object.keys(OWN_CHECKS) });
}

/** A difference in one line: `2026-10-27 open: expected nudge, found nothing`. */
export function describeDifference({ what, expected, found }: Difference): string {
  const list = (names: readonly string[]): string => (names.length > 0 ? names.map(oneLine).join(", ") : "nothing");
  return `${oneLine(what)}: expected ${list(expected)}, found ${list(found)}`;
}
