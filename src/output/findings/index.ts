export type { CheckDescription, FindingsContext, FormatFindings } from "./context.js";
export { describeFinding, formatFindingsJson } from "./format-findings-json.js";
export { formatStylish } from "./format-stylish.js";
export { isOwnFindings } from "./is-own-findings.js";
export { loadFormat, type FormatName } from "./load-format.js";
export { GITHUB_MATCHERS, VSCODE_MATCHER } from "./problem-lines/index.js";
