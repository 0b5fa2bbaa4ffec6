export { TABLE_CHECKS } from "./checks.js";
export { decodeTable, type DecodedTable } from "./decode-table.js";
export { readTable, type Table } from "./read-table.js";
export type { ColumnWishes } from "./choose-columns.js";
export { planImport, type ImportedRow, type ImportPlan } from "./plan-import.js";
export { leaveOutKnown, type KnownNote, type LeftOutRow } from "./leave-out-known.js";
export { countPhrase, describeImport } from "./describe-import.js";
export type { TableProblem } from "./problem.js";
