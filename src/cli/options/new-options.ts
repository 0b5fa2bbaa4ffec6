import type { Option } from "../command.js";
import { DRY_RUN } from "./log-options.js";

export const NEW_OPTIONS: Readonly<Record<string, Option>> = {
  status: { type: "string", value: "STATUS", about: "lead, where you have not applied yet; default: applied" },
  applied: { type: "string", value: "DATE", about: "when you applied: yesterday, 5 Jan, YYYY-MM-DD; default: today" },
  link: { type: "string", value: "URL", about: "the posting" },
  contact: {
    type: "string",
    multiple: true,
    value: "PERSON",
    about: 'somebody at the employer: "Ada Lovelace <ada@acme.example>"; may be given several times',
  },
  timezone: { type: "string", value: "ZONE", about: "the employer's, where it is another than yours" },
  template: {
    type: "string",
    value: "FILE",
    about: "what the note is made from; default: templates/application.md of the workspace, else a plain one",
  },
  file: {
    type: "string",
    value: "FILE",
    about: "where it goes; default: company and role, in the folder of the notes",
  },
  force: { type: "boolean", about: "make it though a note of that company and role is open" },
  "dry-run": { type: "boolean", about: "print the note, and write nothing" },
};

export const SKIP_OPTIONS: Readonly<Record<string, Option>> = {
  reason: { type: "string", value: "TEXT", about: "why, as a comment beside it" },
  off: { type: "boolean", about: "it applies again" },
  "dry-run": DRY_RUN,
};
