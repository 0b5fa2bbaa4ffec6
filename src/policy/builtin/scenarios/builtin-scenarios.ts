import scenarios from "./default.scenarios.yaml";

/** A scenario that ships with the built-in policies: one of their unit tests. */
export interface BuiltinScenario {
  readonly name: string;
  /** Ids of the statements that it proves. */
  readonly advice: readonly string[];
  /** `default.scenarios.yaml`, as it stands beside this file. */
  readonly file: string;
}

/**
 * The scenarios of all built-in policies, by file. The build keeps their names and advice only, of every scenario file
 * beside this one (.config/policy-module.ts).
 */
export const BUILTIN_SCENARIOS = scenarios.data as readonly BuiltinScenario[]; // as the build writes it
