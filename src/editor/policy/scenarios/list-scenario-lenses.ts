import { InvalidInput } from "../../../diagnostics/index.js";
import type { ScenarioFile, ScenarioResult } from "../../../scenario/index.js";
import type { Lens } from "../../lens.js";
import { describeDifference, runScenarioFile, type ScenarioRoom } from "./run-scenario-file.js";

/** Running the file's scenarios again is all that such a lens does. */
export type ScenarioLens = Lens<"run">;

/**
 * What comes of each scenario of a file, above it: that it passes, or what differs. None where the file or its policy is wrong,
 * which is told otherwise.
 */
export async function listScenarioLenses(file: ScenarioFile, room: ScenarioRoom): Promise<readonly ScenarioLens[]> {
  try {
    const results = await runScenarioFile(file, room);
    return results.map(({ range: { start }, differences }) => ({
      ...{ range: { start, end: start }, title: describe(differences), deed: "run" },
    }));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return [];
  }
}

function describe([first, ...others]: ScenarioResult["differences"]): string {
  if (!first) return "passes";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `differs: ${describeDifference(first)}${more}`;
}
