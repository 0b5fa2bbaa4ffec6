import { loadMarkdown } from "../note/index.js";
import { loadPolicy, type FindPolicy, type Override, type Policy } from "../policy/index.js";
import { type FilePlace, type Finding, findingAt, InvalidInput } from "../diagnostics/index.js";
import { echo, type Range } from "../text/index.js";
import { CountryCalendars, guessZone, isZone, noZonePhrase } from "../time/index.js";
import { readFile } from "../yaml/index.js";
import type { ScenarioCheck } from "./checks.js";
import type { Difference } from "./difference.js";
import { runScenario } from "./run-scenario.js";
import { ScenariosSchema } from "./schema.js";

export interface ScenarioFile {
  /** As messages show it. */
  readonly name: string;
  readonly text: string;
}

export interface ScenarioOptions {
  /** Tested instead of what the file names. */
  readonly policies?: readonly string[];
  readonly findFile?: FindPolicy;
  /** As `PolicyRequest.reservedChecks`. */
  readonly reservedChecks?: readonly string[];
  /** Called with the policy that each scenario is run with. */
  readonly onPolicy?: (policy: Policy) => void;
}

/** A difference with the place of what was expected. */
export interface PlacedDifference extends Difference {
  /** In the file: of the list, or of the one item that nothing fits. */
  readonly range: Range;
}

export interface ScenarioResult {
  readonly file: string;
  readonly line: number;
  /** Of the whole scenario in the file. */
  readonly range: Range;
  readonly name: string;
  /** Ids of the statements that it proves. */
  readonly advice: readonly string[];
  /** None where it passes. */
  readonly differences: readonly PlacedDifference[];
}

/**
 * Runs the scenarios of a file.
 * @throws InvalidInput if the file, or the policy that it names, is wrong.
 */
export async function runScenarios(
  file: ScenarioFile,
  options: ScenarioOptions = {},
): Promise<readonly ScenarioResult[]> {
  const texts = new Map([[file.name, file.text]]);
  const reading = readFile(file.name, file.text, ScenariosSchema);
  if (!reading.ok) throw new InvalidInput(reading.findings, texts);
  const { data, placeOf, lineOf } = reading.file;
  const refuse = (path: readonly (string | number)[], check: ScenarioCheck, message: string): Finding =>
    findingAt(placeOf(path), check, message);
  const readZone = (zone: string, path: readonly (string | number)[]): string => {
    if (isZone(zone)) return zone;
    throw new InvalidInput([refuse(path, "invalid-value", noZonePhrase(echo(zone), guessZone(zone)))], texts);
  };
  const fileZone = readZone(data.zone ?? "UTC", ["zone"]);
  if (data.scenarios.length === 0)
    throw new InvalidInput(
      [refuse(["scenarios"], "no-scenarios", "there is no scenario here; expected at least one")],
      texts,
    );
  await loadMarkdown();

  const named = options.policies ?? [data.policy ?? "default"].flat();
  const policies = new Map<string, Promise<Policy>>();
  const policyWith = (overrides: readonly Override[]): Promise<Policy> => {
    const key = JSON.stringify(overrides.map(({ name, value }) => [name, value]));
    const known = policies.get(key);
    if (known) return known;
    const place: FilePlace = options.policies ? { file: "--policy" } : placeOf(["policy"]);
    const references = named.map((name) => ({ name, place }));
    const findFile: FindPolicy = async (name, from) =>
      options.findFile?.(name, from ?? (options.policies ? undefined : file.name));
    const { reservedChecks } = options;
    const policy = loadPolicy({ policies: references, overrides, findFile, reservedChecks });
    policies.set(key, policy);
    return policy;
  };

  const errors: Finding[] = [];
  const results: ScenarioResult[] = [];
  for (const [at, scenario] of data.scenarios.entries()) {
    const overrides = [
      ...toOverrides(data.settings, ["settings"]),
      ...toOverrides(scenario.settings, ["scenarios", at, "settings"]),
    ];
    const policy = await policyWith(overrides);
    options.onPolicy?.(policy);
    const calendars = new CountryCalendars(policy.workdays);
    const run = {
      scenario,
      policy,
      calendars,
      me: { ...(scenario.me ?? data.me), timezone: readZone(scenario.zone ?? fileZone, ["scenarios", at, "zone"]) },
      refuse: (path: readonly (string | number)[], check: ScenarioCheck, message: string) =>
        refuse(["scenarios", at, ...path], check, message),
    };
    const outcome = await runScenario(run);
    errors.push(...outcome.errors);
    const { name, advice = [] } = scenario;
    const rangeOf = (path: readonly (string | number)[]): Range =>
      placeOf(["scenarios", at, ...path]).range ?? { start: 0, end: 0 };
    const differences = outcome.differences.map((one) => ({ ...one, range: rangeOf(one.path) }));
    results.push({
      ...{ file: file.name, line: lineOf(["scenarios", at]), range: rangeOf([]), name, advice, differences },
    });
  }
  if (errors.length > 0) throw new InvalidInput(errors, texts);
  return results;

  function toOverrides(
    settings: Readonly<Record<string, unknown>> | undefined,
    path: readonly (string | number)[],
  ): Override[] {
    return Object.entries(settings ?? {}).map(([name, value]) => ({
      name,
      value,
      place: placeOf([...path, name]),
    }));
  }
}
