import { COMMANDS } from "../../src/cli/table.js";
import { runCli } from "../cli/run-cli.js";
import { fenced, type WritePart } from "./generated.js";

/** They stand once, above. */
const SHARED = /\nOptions of every command:\n(?: .*\n)+/u;

/** The part of docs/reference/commands.md that is what `followthrough help COMMAND` prints. */
export const COMMAND_PARTS: Readonly<Record<string, WritePart>> = {
  "every command": async () => {
    const sections = COMMANDS.map(async ({ name }) => {
      const { stdout } = await runCli(["help", name], { cwd: "fixtures/ok/readme" });
      return `### ${name}\n\n${fenced("text", stdout.replace(SHARED, ""))}`;
    });
    return (await Promise.all(sections)).join("\n\n");
  },
};
