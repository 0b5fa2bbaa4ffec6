import type { Option } from "../command.js";

/** What `export` takes. */
export const EXPORT_OPTIONS: Readonly<Record<string, Option>> = {
  format: { type: "string", choices: ["csv", "json", "md"], about: "how to write it; default: csv, of --proof md" },
  since: { type: "string", value: "DATE", about: "only applications that began on this day or later" },
  until: { type: "string", value: "DATE", about: "only applications that began on this day or earlier" },
  proof: { type: "boolean", about: "what was done in a period, as offices that pay benefits ask for it" },
  from: { type: "string", value: "DATE", about: "with --proof: the period's first day" },
  to: { type: "string", value: "DATE", about: "with --proof: its last day" },
};

/** What `people` takes beside the folder. */
export const PEOPLE_OPTIONS: Readonly<Record<string, Option>> = {
  only: { type: "string", value: "NAME", about: "of this person alone: words of a name or of a folder" },
  forecast: { type: "boolean", about: "also what follows if each is done on time and nobody answers" },
  format: { type: "string", choices: ["text", "json"], about: "how to write it; default: text" },
};
