import type { Lens } from "../../lens.js";
import type { ScenarioTests, TestedScenario } from "./test-scenarios.js";

/** Running the file's scenarios again is all that such a lens does. */
export type ScenarioLens = Lens<"run">;

/**
 * What came of each scenario of a file, above it: that it passes, or what differs. None where the file or its policy is wrong,
 * which is told otherwise.
 */
export function listScenarioLenses(tests: ScenarioTests): readonly ScenarioLens[] {
  if (!tests.ok) return [];
  return tests.scenarios.map(({ range: { start }, differences }) => ({
    ...{ range: { start, end: start }, title: describe(differences), deed: "run" },
  }));
}

function describe([first, ...others]: TestedScenario["differences"]): string {
  if (!first) return "passes";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `differs: ${first.message}${more}`;
}
