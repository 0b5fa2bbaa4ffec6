import type { Option } from "../command.js";

/** What `import` takes beside the file. */
export const IMPORT_OPTIONS: Readonly<Record<string, Option>> = {
  map: {
    type: "string",
    multiple: true,
    value: "COLUMN=FIELD",
    about: "what a column holds: a field of a note, keep (as it is) or drop; may be given several times",
  },
  dates: {
    type: "string",
    choices: ["dmy", "mdy"],
    about: "how to read days such as 05/11/2026, where no other cell of the column shows it",
  },
  folder: { type: "string", value: "DIR", about: "where the notes go; default: where most of your notes are" },
  force: { type: "boolean", about: "make notes of rows that have theirs already, under other names" },
  yes: { type: "boolean", short: "y", about: "write without a question" },
  "dry-run": { type: "boolean", about: "say what it would write, and write nothing" },
};
