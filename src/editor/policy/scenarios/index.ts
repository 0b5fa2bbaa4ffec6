export { listScenarioLenses, type ScenarioLens } from "./list-scenario-lenses.js";
export {
  type ListedScenario,
  listScenarios,
  type ScenarioTests,
  testScenarios,
  type ToldDifference,
} from "./test-scenarios.js";
