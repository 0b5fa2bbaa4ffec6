import { echo, nearest } from "../text/index.js";
import { UsageError, type Command, type Invocation, type Option } from "./command.js";
import { EXIT, type ExitCode, type Io } from "./io.js";
import { COMMANDS, GLOBAL_OPTIONS } from "./table.js";

export function run({ operands }: Invocation, io: Io): Promise<ExitCode> {
  const [name] = operands;
  io.stdout.write(name === undefined ? formatOverview() : formatHelp(findCommand(name)));
  return Promise.resolve(EXIT.ok);
}

/** @throws UsageError naming the command that was most likely meant. */
export function findCommand(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const names = COMMANDS.map((one) => one.name);
  const meant = nearest(name, names);
  throw new UsageError(
    `unknown command ${echo(name)}; ${meant ? `did you mean ${meant}?` : `there are ${names.join(", ")}`}`,
  );
}

export function formatOverview(): string {
  const commands = COMMANDS.map(({ name, about }): [string, string] => [name, about]);
  return [
    "followthrough keeps a job search on course: it reads your application notes and says what to do when.",
    "",
    "Usage: followthrough [COMMAND] [OPTION …]",
    "",
    "Commands:",
    ...formatTable(commands),
    "",
    "Options of every command:",
    ...formatTable(describeOptions(GLOBAL_OPTIONS)),
    "",
    "Exit codes: 0 fine; 1 errors in notes, or what --fail-on and --max-warnings ask for; 2 nothing could be said.",
    "More on one: followthrough help COMMAND",
    "",
  ].join("\n");
}

export function formatHelp({ name, about, operands, options, examples }: Command): string {
  const own = describeOptions(options);
  return [
    `followthrough ${name}: ${about}`,
    "",
    `Usage: followthrough ${[name, operands, "[OPTION …]"].filter((part) => part !== undefined).join(" ")}`,
    "",
    ...(own.length > 0 ? ["Options:", ...formatTable(own), ""] : []),
    ...describeMeanings(options),
    "Options of every command:",
    ...formatTable(describeOptions(GLOBAL_OPTIONS)),
    "",
    "Examples:",
    ...formatTable(examples),
    "",
  ].join("\n");
}

function describeOptions(options: Readonly<Record<string, Option>>): [string, string][] {
  return Object.entries(options).map(([name, { short, value, choices, about }]) => {
    const placeholder = value ?? choices?.join("|");
    const flags = [short === undefined ? undefined : `-${short}`, `--${name}`].filter((flag) => flag !== undefined);
    return [`${flags.join(", ")}${placeholder === undefined ? "" : ` ${placeholder}`}`, about];
  });
}

/** What the values of an option mean, where that needs words. */
function describeMeanings(options: Readonly<Record<string, Option>>): string[] {
  return Object.values(options).flatMap(({ value, meanings }) =>
    meanings === undefined ? [] : [`${value ?? "Values"}:`, ...formatTable(meanings), ""],
  );
}

function formatTable(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
