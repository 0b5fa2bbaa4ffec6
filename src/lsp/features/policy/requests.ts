import { ProtocolRequestType, type Range } from "vscode-languageserver";

// What editors may ask for besides what the protocol has: scenarios as tests.

/** The scenarios of a file, or of all files below a folder, without running them. */
export const LIST_SCENARIOS = new ProtocolRequestType<OfFileOrFolder, ScenarioLists, never, void, void>(
  "followthrough/listScenarios",
);

/** Runs the same, with the texts of scenarios and policies as the editor has them. */
export const TEST_SCENARIOS = new ProtocolRequestType<OfFileOrFolder, ScenarioResults, never, void, void>(
  "followthrough/scenarios",
);

export interface OfFileOrFolder {
  readonly textDocument: { readonly uri: string };
}

export interface ScenarioLists {
  /** In the order of their addresses. */
  readonly files: readonly { readonly uri: string; readonly scenarios: readonly ScenarioPlace[] }[];
}

export interface ScenarioPlace {
  readonly name: string;
  readonly range: Range;
}

export interface ScenarioResults {
  readonly files: readonly ScenarioFileResult[];
}

export interface ScenarioFileResult {
  readonly uri: string;
  /** In the order of the file; none where there are problems. */
  readonly scenarios: readonly ScenarioOutcome[];
  /** What is wrong with the file, or with a policy that it names, so that nothing of it was run. */
  readonly problems: readonly ScenarioProblem[];
}

export interface ScenarioOutcome extends ScenarioPlace {
  readonly passes: boolean;
  readonly differences: readonly ScenarioDifference[];
}

export interface ScenarioDifference {
  /** One line. */
  readonly message: string;
  /** What there is besides, to see why: a line for each. */
  readonly context: readonly string[];
  /** Lines to be laid beside those of `actual`; both are missing where only a part of a text is expected. */
  readonly expected?: string;
  readonly actual?: string;
  /** The expectation, in the scenario file. */
  readonly range: Range;
}

export interface ScenarioProblem {
  /** The file that is wrong. */
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
  readonly message: string;
}
