import { describeOptions, EXIT_MEANINGS, GLOBAL_OPTIONS } from "../arguments/index.js";
import type { Command, Option } from "../command.js";
import { bold, escapeRoff, heading, subheading, term } from "./roff.js";

/**
 * The manual page, section 1, of all commands: what `man followthrough` shows. In roff with the macros of man(7), in ASCII alone.
 * @param version of the program
 */
export function writeManual(commands: readonly Command[], version: string): string {
  return [
    `.TH FOLLOWTHROUGH 1 "" "followthrough ${escapeRoff(version)}" "User Commands"`,
    // No hyphenation, and no words spread over the line: much of it is to be typed.
    ".nh",
    ".ad l",
    heading("NAME"),
    "followthrough \\- say whom to follow up with after job interviews, and when",
    heading("SYNOPSIS"),
    `${bold("followthrough")} [\\fICOMMAND\\fR] [\\fIOPTION\\fR ...]`,
    heading("DESCRIPTION"),
    escapeRoff("A folder holds a markdown note for each application for a job. followthrough reads the notes and says"),
    escapeRoff(
      "what to do when. It writes a calendar to subscribe to and a report, and into a note only what you have it write.",
    ),
    escapeRoff("Nothing is sent anywhere."),
    heading("COMMANDS"),
    ...commands.flatMap(writeCommand),
    heading("OPTIONS OF EVERY COMMAND"),
    ...writeOptions(GLOBAL_OPTIONS),
    heading("EXIT STATUS"),
    ...EXIT_MEANINGS.flatMap(([code, meaning]) => term(bold(String(code)), meaning)),
    heading("FILES"),
    ...term(
      bold("followthrough.yaml"),
      "the workspace file: who you are, which advice you follow, where the outputs go",
    ),
    heading("SEE ALSO"),
    `${bold(escapeRoff("followthrough explain WORD"))} explains a rule, a check, a setting or a word of the policy language.`,
    "",
  ].join("\n");
}

function writeCommand({ name, about, operands, options, examples }: Command): readonly string[] {
  const typed = [operands, "[OPTION …]"].filter((part) => part !== undefined).join(" ");
  return [
    subheading(escapeRoff(`followthrough ${name} ${typed}`)),
    sentence(about),
    ...writeOptions(options),
    ...Object.values(options).flatMap(({ value = "Values", meanings }) =>
      meanings === undefined
        ? []
        : [".PP", `${escapeRoff(value)}:`, ...meanings.flatMap(([word, said]) => term(bold(escapeRoff(word)), said))],
    ),
    ".PP",
    "Examples:",
    ...examples.flatMap(([line, meaning]) => term(bold(escapeRoff(line)), meaning)),
  ];
}

function writeOptions(options: Readonly<Record<string, Option>>): readonly string[] {
  return describeOptions(options).flatMap(([flags, about]) => term(bold(escapeRoff(flags)), about));
}

function sentence(text: string): string {
  return escapeRoff(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}
