export { completePolicy } from "./complete-policy.js";
export type { PolicyContext } from "./context.js";
export { hoverPolicy } from "./hover-policy.js";
export { signPolicy, type SignatureHelp } from "./sign-policy.js";
export { findDefinitions, findReferences, type NamePlace, planRename, type Renaming } from "./refer.js";
export { completeScenarios, completeWorkspaceFile } from "./complete-steering.js";
