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
}

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
    ...(option.type === "string" && { value: describeValue(option) }),
  };
}

/** `NAME|FILE` may be a file, and `FORMAT=FILE` is none when its word begins. */
function describeValue({ value = "VALUE", choices = [] }: Option): Value {
  return { name: value, words: choices, isFile: /(?:^|\|)(?:FILE|FOLDER)\b/u.test(value) };
}

/** The words that may follow a command, if they are a few: the commands after help, the shells after completions. */
export function listOperands({ operands }: Command, commands: readonly Command[]): readonly string[] {
  if (operands === "[COMMAND]") return commands.map(({ name }) => name);
  return operands !== undefined && /^[a-z|]+$/u.test(operands) ? operands.split("|") : [];
}

/** All other operands are files, of notes or of scenarios, or may be. */
export function takesFiles(command: Command): boolean {
  return command.operands !== undefined && listOperands(command, [command]).length === 0;
}
