import type { ScenarioResult } from "../../scenario/index.js";
import type { Lens } from "../lens.js";
import { describeDifference } from "./run-scenario-file.js";

/** Running the file's scenarios again is all that such a lens does. */
export type ScenarioLens = Lens<"run">;

/** What comes of each scenario of a file, above it: that it passes, or what differs. */
export function listScenarioLenses(results: readonly ScenarioResult[]): readonly ScenarioLens[] {
  return results.map(({ range: { start }, differences }) => ({
    ...{ range: { start, end: start }, title: describe(differences), deed: "run" },
  }));
}

function describe([first, ...others]: ScenarioResult["differences"]): string {
  if (!first) return "passes";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `differs: ${describeDifference(first)}${more}`;
}
