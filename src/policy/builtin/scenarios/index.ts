export { BUILTIN_SCENARIOS, type BuiltinScenario } from "./builtin-scenarios.js";
