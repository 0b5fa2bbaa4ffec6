export { isTracker, readRoles } from "./column-roles.js";
export type { ColumnRole } from "./column-words.js";
export { isDelimiter, type Row, splitRow } from "./read-table.js";
