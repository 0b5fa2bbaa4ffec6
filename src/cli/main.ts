import packageJson from "../../package.json" with { type: "json" };
import { InvalidInput } from "../diagnostics/index.js";
import type { Answered } from "./command.js";
import { formatHelp, formatOverview, parseArguments } from "./arguments/index.js";
import { EXIT, type ExitCode, type Io, type Prompts } from "./io.js";
import { COMMANDS } from "./table.js";
import { fitLines, multiLine } from "../text/index.js";

import type { TerminalStreams } from "./prompts/index.js";

export type { Io, Sink } from "./io.js";

/**
 * The command line. A person's mistake and what the system refuses is a message and exit code 2; anything else that is
 * thrown is a bug.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { command, invocation } = parseArguments(argv, COMMANDS);
    if (invocation.options.version === true) return print(io, `${packageJson.version}\n`);
    const isOverview = argv.every((word) => word.startsWith("-"));
    if (invocation.options.help === true)
      return print(
        io,
        isOverview ? formatOverview(COMMANDS, io.stdout.columns) : formatHelp(command, io.stdout.columns),
      );
    const run = async (world: Io): Promise<ExitCode | Answered> => (await command.load()).run(invocation, world);
    const isKept = command.isRepeatable?.(invocation) === true && invocation.options["no-cache"] !== true;
    if (isKept) return await (await import("./answers/answers.js")).answer(argv, io, run);
    const outcome = await run(io);
    return typeof outcome === "number" ? outcome : outcome.code;
  } catch (error) {
    const { describeFailure } = await import("./failures.js");
    const message = describeFailure(error);
    if (message === undefined) throw error;
    tell(message, io);
    await tellWhatCouldBe(error, io);
    await writeAsFindings(error, argv, io);
    return EXIT.unusable;
  }
}

function tell(message: string, io: Io): void {
  const lines = message.split("\n").map(shortenLine).map(multiLine);
  io.stderr.write(`${fitLines(lines.join("\n"), io.stderr.columns)}\n`);
}

/** Where there is no note, what a workspace file could make of the files that are there. */
async function tellWhatCouldBe(error: unknown, io: Io): Promise<void> {
  if (!(error instanceof Error) || error.name !== "NoNotes") return;
  const { describeWhatCouldBe } = await import("./init/index.js");
  const proposal = await describeWhatCouldBe(error);
  if (proposal !== "") tell(proposal.trimEnd(), io);
}

/** What programs read says why there are no findings of notes, too. */
async function writeAsFindings(error: unknown, argv: readonly string[], io: Io): Promise<void> {
  if (!(error instanceof InvalidInput)) return;
  try {
    const { writeInvalidInput } = await import("./check/write-invalid-input.js");
    await writeInvalidInput(error, argv, io);
  } catch (failure) {
    const { describeFailure } = await import("./failures.js");
    const message = describeFailure(failure);
    if (message === undefined) throw failure;
    tell(message, io);
  }
}

/** Questions with lists to choose from, at a terminal. */
export async function openPrompts(streams: TerminalStreams): Promise<Prompts> {
  const { createPrompts } = await import("./prompts/terminal-prompts.js");
  return createPrompts(streams);
}

/**
 * What to say where standard output or standard error cannot be written: `/dev/full`, a disk that is full. What is no
 * failure of the system is rethrown.
 */
export async function describeBrokenOutput(name: string, error: unknown): Promise<string> {
  const { explainFailure } = await import("../workspace/index.js");
  return `${name} cannot be written: ${explainFailure(error)}\n`;
}

const LONGEST_LINE = 2000;
const KEPT_AT_ITS_END = 500;

/** An argument of 100 kB is not shown whole. What to do stands at the end. */
function shortenLine(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, LONGEST_LINE - KEPT_AT_ITS_END)} … ${line.slice(-KEPT_AT_ITS_END)}`;
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text);
  return EXIT.ok;
}
