export { BATCH_OPTIONS } from "./batch-options.js";
export { EXPORT_OPTIONS, PEOPLE_OPTIONS } from "./export-options.js";
export { IMPORT_OPTIONS } from "./import-options.js";
export { DRY_RUN, LOG_OPTIONS } from "./log-options.js";
export { NEW_OPTIONS, SKIP_OPTIONS } from "./new-options.js";
export { SERVE_OPTIONS } from "./serve-options.js";
