export { findCommand } from "./find-command.js";
export { GLOBAL_OPTIONS } from "./global-options.js";
export { formatHelp, formatOverview } from "./help-text.js";
export { parseArguments, readWhatIsRight } from "./parse-arguments.js";
