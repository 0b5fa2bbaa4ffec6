export { completePolicy } from "./complete-policy.js";
export type { PolicyContext } from "./context.js";
export { hoverPolicy } from "./hover-policy.js";
export { signPolicy, type SignatureHelp } from "./sign-policy.js";
