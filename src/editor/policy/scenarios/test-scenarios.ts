import { InvalidInput, type Finding } from "../../../diagnostics/index.js";
import type { ScenarioFile, ScenarioResult } from "../../../scenario/index.js";
import { oneLine, type Range } from "../../../text/index.js";
import { nodeAt, scanOutline, textAt } from "../outline/index.js";
import { describeDifference, runScenarioFile, type ScenarioRoom } from "./run-scenario-file.js";

export interface ListedScenario {
  readonly name: string;
  /** From its dash to its last line. */
  readonly range: Range;
}

export interface TestedScenario extends ListedScenario {
  /** None where it passes. */
  readonly differences: readonly ToldDifference[];
}

export interface ToldDifference {
  /** One line: where it differs, what was expected and what was found. */
  readonly message: string;
  /** What there is besides, to see why: a line for each. */
  readonly context: readonly string[];
  /** Both as lines, to be laid side by side. Missing where only a part of a text is expected. */
  readonly expected?: readonly string[];
  readonly found?: readonly string[];
  /** The expectation. */
  readonly range: Range;
}

export type ScenarioTests =
  | { readonly ok: true; readonly scenarios: readonly TestedScenario[] }
  /** Nothing was run: what is wrong with the file, or with a policy that it names. */
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly texts: ReadonlyMap<string, string> };

/** The scenarios of a file in their order, finished or not. Runs nothing. */
export function listScenarios(text: string): readonly ListedScenario[] {
  const scenarios = nodeAt(scanOutline(text), ["scenarios"]);
  if (scenarios?.kind !== "list") return [];
  return scenarios.items.map(({ value, slot }, at) => {
    const { start, end } = value ?? slot;
    const name = oneLine(textAt(text, value, ["name"]) ?? "");
    return {
      name: name === "" ? `scenario ${at + 1}` : name,
      range: { start, end: start + text.slice(start, end).trimEnd().length },
    };
  });
}

/** All scenarios of a file, run. */
export async function testScenarios(file: ScenarioFile, room: ScenarioRoom): Promise<ScenarioTests> {
  try {
    const results = await runScenarioFile(file, room);
    const scenarios = listScenarios(file.text).flatMap((listed, at): TestedScenario[] => {
      const result = results[at];
      return result ? [{ ...listed, differences: result.differences.map(tellDifference) }] : [];
    });
    return { ok: true, scenarios };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { ok: false, findings: error.findings, texts: error.texts };
  }
}

function tellDifference(difference: ScenarioResult["differences"][number]): ToldDifference {
  const { expected, found, path, range, context = [] } = difference;
  const isOfParts = path[0] === "says" || path[0] === "lacks";
  return {
    message: describeDifference(difference),
    context: context.map(oneLine),
    ...(!isOfParts && { expected, found }),
    range,
  };
}
