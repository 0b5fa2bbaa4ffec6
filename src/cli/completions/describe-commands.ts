import type { Command, Option } from "../command.js";
import { GLOBAL_OPTIONS } from "../arguments/index.js";

/** What a shell can offer of an option. */
export interface Flag {
  /** As typed: `--output`, `-o`. */
  readonly spellings: readonly string[];
  readonly about: string;
  /** None: it takes no value. */
  readonly value?: Value;
  readonly isRepeatable: boolean;
}

export interface Value {
  /** FILE, DATE. */
  readonly name: string;
  /** The words that it takes, if they are a few. */
  readonly words: readonly string[];
  readonly isFile: boolean;
  /** The program knows which there are: `completions next` says them. */
  readonly isOffered: boolean;
}

/** Options whose values depend on the notes, or are words of the log. */
const OFFERED: ReadonlySet<string> = new Set(["by", "company", "kind", "status", "with"]);

/** An option of a command, or one that every command has. */
export function listFlags({ options }: Command): Flag[] {
  return Object.entries({ ...options, ...GLOBAL_OPTIONS }).map(([name, option]) => describeFlag(name, option));
}

function describeFlag(name: string, option: Option): Flag {
  const { short, multiple = false, about } = option;
  const spellings = [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
  return {
    spellings,
    about,
    isRepeatable: multiple,
    ...(option.type === "string" && { value: describeValue(name, option) }),
  };
}

/** `NAME|FILE` may be a file, and `FORMAT=FILE` is none when its word begins. */
function describeValue(flag: string, { value = "VALUE", choices = [] }: Option): Value {
  const isFile = /(?:^|\|)(?:FILE|FOLDER)\b/u.test(value);
  return { name: value, words: choices, isFile, isOffered: choices.length === 0 && OFFERED.has(flag) };
}

/** The words that may follow a command, if they are a few: the commands after help, the shells after completions. */
export function listOperands({ operands }: Command, commands: readonly Command[]): readonly string[] {
  if (operands === "[COMMAND]") return commands.map(({ name }) => name);
  return operands !== undefined && /^[a-z|]+$/u.test(operands) ? operands.split("|") : [];
}

/** Those that begin with a note: the program says which there are, and what may come behind it. */
export function takesNote({ operands = "" }: Command): boolean {
  return /^\[?NOTE\b/u.test(operands);
}

/** Of these, any word at all may follow, and a file is none of them. */
export function takesWords({ operands = "" }: Command): boolean {
  return operands.startsWith("[NOTE] [");
}

/** All other operands are files, of notes or of scenarios, or may be. */
export function takesFiles(command: Command): boolean {
  return command.operands !== undefined && listOperands(command, [command]).length === 0;
}
