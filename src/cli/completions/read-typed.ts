import { GLOBAL_OPTIONS } from "../arguments/index.js";
import type { Command } from "../command.js";

/** A command line that has been begun. */
export interface Typed {
  readonly command: string;
  readonly operands: readonly string[];
  /** Those that say which notes and which policy are meant. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** The flag whose value is to come next. */
  readonly flag?: string;
}

/** Reads what stands before the word that is to be completed: what does not fit is left out. Nothing where no command does. */
export function readTyped([name = "", ...rest]: readonly string[], commands: readonly Command[]): Typed | undefined {
  const command = commands.find((one) => one.name === name);
  if (!command) return undefined;
  const known = { ...command.options, ...GLOBAL_OPTIONS };
  const operands: string[] = [];
  const options: Record<string, string> = {};
  const policies: string[] = [];
  let flag: string | undefined;
  for (const word of rest) {
    const [, long = "", value] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (flag !== undefined) {
      keep(flag, word);
      flag = undefined;
    } else if (long === "") {
      if (!word.startsWith("-")) operands.push(word);
    } else if (Object.hasOwn(known, long) && known[long]?.type === "string") {
      if (value === undefined) flag = long;
      else keep(long, value);
    }
  }
  const meant = policies.length > 0 ? { ...options, policy: policies } : options;
  return { command: name, operands, options: meant, ...(flag !== undefined && { flag }) };

  function keep(of: string, value: string): void {
    if (of === "config" || of === "now") options[of] = value;
    if (of === "policy") policies.push(value);
  }
}
