export { findSigns, hasWord, tokensOf, type Hit, type Token } from "./find-signs.js";
export type { Sign } from "./sign.js";
