import defaultScenarios from "./default.scenarios.yaml";

/** A scenario that ships with the built-in policies: one of their unit tests. */
export interface BuiltinScenario {
  readonly name: string;
  /** Ids of the statements that it proves. */
  readonly advice: readonly string[];
  /** `default.scenarios.yaml`, as it stands beside the policies. */
  readonly file: string;
}

/** The scenarios of all built-in policies. The build keeps their names and advice only (.config/policy-module.ts). */
export const BUILTIN_SCENARIOS: readonly BuiltinScenario[] = [
  ...declare("default.scenarios.yaml", defaultScenarios),
];

function declare(file: string, module: { readonly data: unknown }): BuiltinScenario[] {
  // As the build writes it; the tests run the same files through their schema.
  const scenarios = module.data as readonly { readonly name: string; readonly advice?: readonly string[] }[];
  return scenarios.map(({ name, advice = [] }) => ({ name, advice, file }));
}
