import type { Command, CommandModule } from "../command.js";
import { findCommand, formatHelp, formatOverview } from "../arguments/index.js";
import { EXIT } from "../io.js";

/** Explains one of the commands, or lists them all. */
export function helpWith(commands: readonly Command[]): CommandModule {
  return {
    run: ({ operands: [name] }, io) => {
      const { columns } = io.stdout;
      const text =
        name === undefined ? formatOverview(commands, columns) : formatHelp(findCommand(commands, name), columns);
      io.stdout.write(text);
      return Promise.resolve(EXIT.ok);
    },
  };
}
