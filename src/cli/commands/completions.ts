import { echo, nearest } from "../../text/index.js";
import { UsageError, type Command, type CommandModule, type Invocation } from "../command.js";
import { writeBash, writeFish, writeZsh } from "../completions/index.js";
import { EXIT, type Io } from "../io.js";

const SHELLS: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

/** What a shell needs to complete our commands, options and their values: made of the table of commands. */
export function completionsOf(commands: readonly Command[]): CommandModule {
  return {
    run: async (invocation, io) => {
      const { operands } = invocation;
      const [name = ""] = operands;
      if (name === "next") {
        io.stdout.write(await sayNext(invocation, commands, io));
        return EXIT.ok;
      }
      const write = Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined;
      if (!write || operands.length > 1) throw new UsageError(describe(operands));
      io.stdout.write(write(commands));
      return EXIT.ok;
    },
  };
}

/** Nothing where nothing can be said: whoever presses Tab has asked for no message. */
async function sayNext(invocation: Invocation, commands: readonly Command[], io: Io): Promise<string> {
  const { offerNext, writeOffers } = await import("../completions/offer-next.js");
  try {
    return writeOffers(await offerNext(invocation.operands.slice(1), commands, invocation, io));
  } catch (error) {
    const { describeFailure } = await import("../failures.js");
    if (describeFailure(error) === undefined) throw error;
    return "";
  }
}

function describe(operands: readonly string[]): string {
  const [name] = operands;
  const shells = Object.keys(SHELLS);
  if (name === undefined || operands.length > 1) return `completions takes one of ${shells.join(", ")}`;
  const meant = nearest(name, shells);
  return `no completions for ${echo(name)}; ${meant ? `did you mean ${meant}?` : `there are ${shells.join(", ")}`}`;
}
