import { InvalidInput } from "../../diagnostics/index.js";
import { runScenarios, type ScenarioFile, type ScenarioResult } from "../../scenario/index.js";
import { findPolicyFile, OWN_CHECKS } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import type { Workspace } from "../../workspace/index.js";
import type { Lens } from "../lens.js";
import { nodeAt, scanOutline } from "./outline/index.js";

/** Where a scenario's policies are found. */
export type ScenarioRoom = Pick<Workspace, "root" | "fence" | "files">;

/** Running the file's scenarios again is all that such a lens does. */
export type ScenarioLens = Lens<"run">;

/**
 * What comes of each scenario of a file, above it: that it passes, or what differs. Nothing where the file or its policy is
 * wrong, which is told otherwise. Runs all of them; it is nothing to do at each keystroke.
 */
export async function listScenarioLenses(file: ScenarioFile, room: ScenarioRoom): Promise<readonly ScenarioLens[]> {
  const results = await runAll(file, room);
  const scenarios = nodeAt(scanOutline(file.text), ["scenarios"]);
  if (scenarios?.kind !== "list") return [];
  return scenarios.items.flatMap(({ value }, at): ScenarioLens[] => {
    const result = results[at];
    if (!value || !result) return [];
    return [{ range: { start: value.start, end: value.start }, title: describe(result), deed: "run" }];
  });
}

async function runAll(file: ScenarioFile, room: ScenarioRoom): Promise<readonly ScenarioResult[]> {
  try {
    return await runScenarios(file, { findFile: findPolicyFile(room), reservedChecks: Object.keys(OWN_CHECKS) });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return [];
  }
}

function describe({ differences }: ScenarioResult): string {
  const [first, ...others] = differences;
  if (!first) return "passes";
  const list = (names: readonly string[]): string => (names.length > 0 ? names.map(oneLine).join(", ") : "nothing");
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `differs: ${oneLine(first.what)}: expected ${list(first.expected)}, found ${list(first.found)}${more}`;
}
