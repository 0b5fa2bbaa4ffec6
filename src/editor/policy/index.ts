export { completePolicy } from "./complete-policy.js";
export type { PolicyContext } from "./context.js";
export { hoverPolicy } from "./hover-policy.js";
export { hoverScenarios, hoverWorkspaceFile } from "./hover-steering.js";
export { signPolicy, type SignatureHelp } from "./sign-policy.js";
export {
  findDefinitions as findPolicyDefinitions,
  findReferences as findPolicyReferences,
  nameAt,
  type NamePlace,
  planRename,
  type Renaming as PolicyRenaming,
} from "./refer.js";
export { findNamedInNote, findNamedInScenarios } from "./rename-in-notes.js";
export { formatSteering } from "./format-steering.js";
export { foldSteering, outlineSteering } from "./outline-steering.js";
export {
  type ListedScenario,
  listScenarioLenses,
  listScenarios,
  type ScenarioLens,
  type ScenarioTests,
  testScenarios,
  type ToldDifference,
} from "./scenarios/index.js";
export { kindOfFile, type SteeringKind } from "./steering-kind.js";
export { completeScenarios, completeWorkspaceFile } from "./complete-steering.js";
export { listTokens, type SemanticToken, type TokenKind } from "./tokens/index.js";
