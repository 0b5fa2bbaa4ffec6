export { DRY_RUN, LOG_OPTIONS } from "./log-options.js";
export { NEW_OPTIONS, SKIP_OPTIONS } from "./new-options.js";
