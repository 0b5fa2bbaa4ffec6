export { EXIT_MEANINGS } from "./exit-meanings.js";
export { findCommand } from "./find-command.js";
export { GLOBAL_OPTIONS } from "./global-options.js";
export { describeOptions, formatHelp, formatOverview } from "./help-text.js";
export { parseArguments, readWhatIsRight } from "./parse-arguments.js";
