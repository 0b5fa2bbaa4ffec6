export { formatGithub } from "./format-github.js";
export { formatGitlab } from "./format-gitlab.js";
export { formatJunit } from "./format-junit.js";
export { formatSarif } from "./format-sarif.js";
