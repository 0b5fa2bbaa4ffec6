export { SCENARIO_CHECKS } from "./checks.js";
export type { Difference, PathInScenario } from "./difference.js";
export {
  runScenarios,
  type PlacedDifference,
  type ScenarioFile,
  type ScenarioOptions,
  type ScenarioResult,
} from "./run-scenarios.js";
export { ScenariosSchema } from "./schema.js";
