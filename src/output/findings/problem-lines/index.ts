export { formatUnix } from "./format-unix.js";
export { formatVscode } from "./format-vscode.js";
export { GITHUB_MATCHERS, VSCODE_MATCHER } from "./problem-matchers.js";
