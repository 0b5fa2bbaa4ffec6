import type { TableCheck } from "./checks.js";

/** What keeps a table, or a cell of it, from being read as it is meant. */
export interface TableProblem {
  readonly check: TableCheck;
  /** Of the file, from 1. */
  readonly line: number;
  readonly message: string;
}
