export { readRoles } from "./column-roles.js";
export type { ColumnRole, RowCells } from "./column-words.js";
export { findRows, type FoundRow, type FoundTable } from "./find-rows.js";
