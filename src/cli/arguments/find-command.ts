import { echo, nearest } from "../../text/index.js";
import { UsageError, type Command } from "../command.js";

/** @throws UsageError naming the command that was most likely meant. */
export function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = commands.map((one) => one.name);
  const meant = nearest(name, names);
  throw new UsageError(
    `unknown command ${echo(name)}; ${meant ? `did you mean ${meant}?` : `there are ${names.join(", ")}`}`,
  );
}
