import type { Option } from "../command.js";

/** What `batch` takes. */
export const BATCH_OPTIONS: Readonly<Record<string, Option>> = {
  people: {
    type: "string",
    value: "FOLDER",
    about: "people are the folders in it with a followthrough.yaml; no line of theirs is needed then",
  },
  together: {
    type: "boolean",
    about: "judge consecutive notes of one person together: duplicates, copies and ids that two of them have",
  },
  forecast: { type: "boolean", about: "also what follows if each is done on time and nobody answers" },
};
