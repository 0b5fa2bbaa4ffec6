import type { Feature } from "../../feature.js";
import { policyCompletion } from "./completion.js";
import { policyFormatting } from "./formatting.js";
import { policyHover } from "./hover.js";
import { scenarioLenses } from "./lenses.js";
import { policyNames } from "./names.js";
import { policyOutline } from "./outline.js";
import { scenarioTests } from "./scenario-tests.js";
import { semanticTokens } from "./semantic-tokens.js";
import { policySignature } from "./signature.js";

/** What the editor is given in policies, in files of scenarios and in workspace files. */
export const POLICY_FEATURES: readonly Feature[] = [
  ...[policyCompletion, policyHover, policySignature, policyNames],
  ...[policyOutline, policyFormatting, semanticTokens],
  ...[scenarioLenses, scenarioTests],
];

export type { ScenarioFileResult, ScenarioLists, ScenarioOutcome, ScenarioPlace, ScenarioResults } from "./requests.js";
export { openSteering, type OpenSteering } from "./open-steering.js";
export { scenarioRunsOf } from "./scenario-runs.js";
