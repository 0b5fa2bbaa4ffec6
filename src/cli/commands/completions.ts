import { echo, nearest } from "../../text/index.js";
import { UsageError, type Command, type CommandModule } from "../command.js";
import { writeBash, writeFish, writeZsh } from "../completions/index.js";
import { EXIT } from "../io.js";

const SHELLS: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

/** What a shell needs to complete our commands, options and their values: made of the table of commands. */
export function completionsOf(commands: readonly Command[]): CommandModule {
  return {
    run: ({ operands }, io) => {
      const [name = ""] = operands;
      const write = Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined;
      if (!write || operands.length > 1) throw new UsageError(describe(operands));
      io.stdout.write(write(commands));
      return Promise.resolve(EXIT.ok);
    },
  };
}

function describe(operands: readonly string[]): string {
  const [name] = operands;
  const shells = Object.keys(SHELLS);
  if (name === undefined || operands.length > 1) return `completions takes one of ${shells.join(", ")}`;
  const meant = nearest(name, shells);
  return `no completions for ${echo(name)}; ${meant ? `did you mean ${meant}?` : `there are ${shells.join(", ")}`}`;
}
