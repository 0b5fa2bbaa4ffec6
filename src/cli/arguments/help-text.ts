import { wrapText, writePairs } from "../../text/index.js";
import type { Command, Option } from "../command.js";
import { EXIT_MEANINGS } from "./exit-meanings.js";
import { GLOBAL_OPTIONS } from "./global-options.js";

/** `width`: of the terminal, in columns. */
export function formatOverview(commands: readonly Command[], width?: number): string {
  const rows = commands.map(({ name, about }): [string, string] => [name, about]);
  return [
    ...wrapText(
      "followthrough keeps a job search on course: it reads your application notes and says what to do when.",
      width ?? Infinity,
    ),
    "",
    "Usage: followthrough [COMMAND] [OPTION …]",
    "",
    "Commands:",
    ...writePairs(rows, width),
    "",
    "Options of every command:",
    ...writePairs(describeOptions(GLOBAL_OPTIONS), width),
    "",
    ...wrapText(
      `Exit codes: ${EXIT_MEANINGS.map(([code, meaning]) => `${code} ${meaning}`).join("; ")}.`,
      width ?? Infinity,
    ),
    "More on one: followthrough help COMMAND",
    "",
  ].join("\n");
}

/** `width`: of the terminal, in columns. */
export function formatHelp({ name, about, operands, options, examples }: Command, width?: number): string {
  const own = describeOptions(options);
  return [
    ...wrapText(`followthrough ${name}: ${about}`, width ?? Infinity),
    "",
    `Usage: followthrough ${[name, operands, "[OPTION …]"].filter((part) => part !== undefined).join(" ")}`,
    "",
    ...(own.length > 0 ? ["Options:", ...writePairs(own, width), ""] : []),
    ...describeMeanings(options, width),
    "Options of every command:",
    ...writePairs(describeOptions(GLOBAL_OPTIONS), width),
    "",
    "Examples:",
    ...writePairs(examples, width),
    "",
  ].join("\n");
}

/** As the help shows them: flags with what stands for the value, and what they do. */
export function describeOptions(options: Readonly<Record<string, Option>>): [string, string][] {
  return Object.entries(options).map(([name, { short, value, choices, about }]) => {
    const placeholder = value ?? choices?.join("|");
    const flags = [short === undefined ? undefined : `-${short}`, `--${name}`].filter((flag) => flag !== undefined);
    return [`${flags.join(", ")}${placeholder === undefined ? "" : ` ${placeholder}`}`, about];
  });
}

/** What the values of an option mean, where that needs words. */
function describeMeanings(options: Readonly<Record<string, Option>>, width: number | undefined): string[] {
  return Object.values(options).flatMap(({ value, meanings }) =>
    meanings === undefined ? [] : [`${value ?? "Values"}:`, ...writePairs(meanings, width), ""],
  );
}
