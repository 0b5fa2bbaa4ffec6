import type { CheckEntry } from "../diagnostics/index.js";

/** What can be wrong with a table that is to be imported. */
export const TABLE_CHECKS = {
  "table-syntax": {
    severity: "error",
    description: "A CSV file breaks off within quotes, or has quotes where none can be.",
  },
  "table-columns": {
    severity: "error",
    description:
      "A CSV file has no column for the company, two for one field, or rows with more cells than its header.",
  },
  "table-cell": { severity: "error", description: "A cell of a CSV file cannot be read as what its column holds." },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type TableCheck = keyof typeof TABLE_CHECKS;
