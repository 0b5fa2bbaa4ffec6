import type { Option } from "../command.js";

/** Understood by every command. */
export const GLOBAL_OPTIONS: Readonly<Record<string, Option>> = {
  now: { type: "string", value: "DATE", about: "the clock: a date (its midnight) or a date and time; default: now" },
  policy: { type: "string", value: "NAME|FILE", multiple: true, about: "the policy, instead of the workspace's" },
  config: { type: "string", value: "FILE|FOLDER", about: "the workspace file, or its folder" },
  color: { type: "boolean", about: "colour, even where the output is no terminal" },
  "no-color": { type: "boolean", about: "no colour (NO_COLOR says the same)" },
  quiet: { type: "boolean", short: "q", about: "results only; nothing about the work itself" },
  "no-cache": { type: "boolean", about: "read and evaluate all anew, whatever was kept of earlier runs" },
  help: { type: "boolean", short: "h", about: "this help" },
  version: { type: "boolean", short: "V", about: "the version" },
};
