export { DRY_RUN, LOG_OPTIONS } from "./log-options.js";
