export { listTokens } from "./list-tokens.js";
export type { SemanticToken, TokenKind } from "./token-kind.js";
