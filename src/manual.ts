import packageJson from "../package.json" with { type: "json" };
import { writeManual } from "./cli/manual/index.js";
import { COMMANDS } from "./cli/table.js";

/** What the build writes beside the code for `man followthrough`. */
export const MANUAL = writeManual(COMMANDS, packageJson.version);
