import packageJson from "../package.json" with { type: "json" };
import { UsageError } from "./commands/command.js";
import { formatHelp, formatOverview } from "./commands/help.js";
import { EXIT, type ExitCode, type Io } from "./commands/io.js";
import { parseArguments } from "./commands/parse-arguments.js";
import { multiLine } from "./text/index.js";

export type { Io, Sink } from "./commands/io.js";

/** The command line. A person's mistake is a message and exit code 2; anything else that is thrown is a bug. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { command, invocation } = parseArguments(argv);
    if (invocation.options.version === true) return print(io, `${packageJson.version}\n`);
    const isOverview = argv.every((word) => word.startsWith("-"));
    if (invocation.options.help === true) return print(io, isOverview ? formatOverview() : formatHelp(command));
    const { run } = await command.load();
    return await run(invocation, io);
  } catch (error) {
    if (!(error instanceof Error && (error instanceof UsageError || (await isKnownFailure(error))))) throw error;
    io.stderr.write(`${multiLine(error.message)}\n`);
    return EXIT.unusable;
  }
}

/** Loaded only when something went wrong: it knows the failures of every stage, and so brings their code along. */
async function isKnownFailure(error: unknown): Promise<boolean> {
  const failures = await import("./commands/failures.js");
  return failures.isKnownFailure(error);
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text);
  return EXIT.ok;
}
