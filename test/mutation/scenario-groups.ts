import { parse, stringify } from "yaml";

interface ScenarioData {
  readonly settings?: unknown;
}

/**
 * The scenarios of a file in files of a few each, those of the same settings together: a policy is then compiled once
 * for each group, and the groups after the first that fails need not run.
 */
export function splitScenarios(text: string, size: number): string[] {
  const { scenarios, ...head } = parse(text) as { readonly scenarios: readonly ScenarioData[] };
  const bySettings = new Map<string, ScenarioData[]>();
  for (const scenario of scenarios) {
    const key = JSON.stringify(scenario.settings ?? {});
    bySettings.set(key, [...(bySettings.get(key) ?? []), scenario]);
  }
  return [...bySettings.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, at) =>
      stringify({ ...head, scenarios: group.slice(at * size, (at + 1) * size) }),
    ),
  );
}
