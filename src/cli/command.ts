import type { ExitCode, Io } from "./io.js";

export { UsageError } from "../diagnostics/index.js";

/** A flag of a command. The table of commands makes the parser, the help and the completions. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for its value in the help: DATE, FILE. */
  readonly value?: string;
  /** The values that it takes, if they are a few. */
  readonly choices?: readonly string[];
  /** What each of them means, for the help: name and words. */
  readonly meanings?: readonly (readonly [string, string])[];
  /** Its value is a whole number. */
  readonly isNumber?: boolean;
  readonly about: string;
}

/** What was typed: the options by name and the rest in order. */
export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly operands: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly about: string;
  /** What stands for the operands in the help: "[FILE …]". */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Whether it only reads, or writes what it would write again, so that its answer can be kept. */
  readonly isRepeatable?: (invocation: Invocation) => boolean;
  /** Loaded when it is called, so that no command pays for another. */
  readonly load: () => Promise<CommandModule>;
}

export interface CommandModule {
  readonly run: (invocation: Invocation, io: Io) => Promise<ExitCode | Answered>;
}

/** What a command answers that the next run may say again, if nothing has changed that it rests on. */
export interface Answered {
  readonly code: ExitCode;
  /** Missing where the next run has to look for itself. */
  readonly next?: {
    /** The workspace, absolute: nothing is kept in it. */
    readonly root: string;
    /** In milliseconds since the epoch: then the clock changes the answer. Missing where a flag says what time it is. */
    readonly validUntil?: number;
    /** Files that this run has written, absolute: the next one finds them as they are now. */
    readonly written: readonly string[];
    /** What the next run prints, if not the same as this one. */
    readonly stdout?: string;
  };
}

export function readText({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

export function readFlag({ options }: Invocation, name: string): boolean {
  return options[name] === true;
}

export function readTexts({ options }: Invocation, name: string): readonly string[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}
