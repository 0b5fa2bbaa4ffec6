import { CALENDAR_OPTIONS } from "../calendar-options.js";
import type { Option } from "../command.js";

/** What `serve` takes. */
export const SERVE_OPTIONS: Readonly<Record<string, Option>> = {
  host: { type: "string", value: "ADDRESS", about: "where to listen; default: 127.0.0.1, this machine alone" },
  port: { type: "string", value: "N", isNumber: true, about: "the port, 0 for any that is free; default: 8484" },
  token: {
    type: "string",
    value: "SECRET",
    about: "the secret in the addresses; FOLLOWTHROUGH_TOKEN says the same, unseen by other users",
  },
  url: { type: "string", value: "URL", about: "the public address, where a proxy passes requests on" },
  "open-in": {
    type: "string",
    choices: ["vscode", "obsidian", "none"],
    about: "what the page's links open notes in; default: none",
  },
  people: {
    type: "string",
    value: "FOLDER",
    about: "every workspace below this folder, each with a page and a feed of its own",
  },
  "read-only": { type: "boolean", about: "the page shows, and nothing can be done on it" },
  ...CALENDAR_OPTIONS,
};
