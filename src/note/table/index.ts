export { declaresTable } from "./declares-table.js";
export { type Column, fieldOfTitle, isTracker, mapColumns, TABLE_FIELDS, type TableField } from "./map-columns.js";
export { openRow, type OpenRow } from "./open-row.js";
export { type ReadCell, readCell } from "./read-cell.js";
export { isDelimiter, type MarkdownTable, scanTables, splitRow } from "./scan-tables.js";
