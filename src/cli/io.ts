import type { Readable, Writable } from "node:stream";

/** Where text goes. */
export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** In characters, where it is a terminal. */
  readonly columns?: number;
}

/** One of the answers to choose from. */
export interface PromptChoice {
  readonly value: string;
  readonly label: string;
  /** Shown beside the one that is looked at. */
  readonly hint?: string;
}

/** Asks the person at the terminal. Each answer is undefined when they end instead of answering: Ctrl-C, Ctrl-D, Escape. */
export interface Prompts {
  readonly text: (question: {
    readonly message: string;
    /** An example of an answer. */
    readonly example?: string;
    /** What is wrong with an answer; nothing where it will do. */
    readonly findProblem?: (answer: string) => string | undefined;
  }) => Promise<string | undefined>;
  readonly choose: (question: {
    readonly message: string;
    readonly choices: readonly PromptChoice[];
  }) => Promise<string | undefined>;
  readonly confirm: (question: { readonly message: string }) => Promise<boolean | undefined>;
}

/** What runs the program: Node's version, as `24.11.0`, and the system, as `linux x64`. */
export interface Runtime {
  readonly node: string;
  readonly system: string;
}

/** The outer world, as the program sees it: nothing else of the process is read. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** All of standard input. */
  readonly readStdin: () => Uint8Array | Promise<Uint8Array>;
  /** Standard input and output as streams of bytes, for who speaks a protocol. Not there at a terminal, where nobody speaks one. */
  readonly streams?: (() => { readonly input: Readable; readonly output: Writable }) | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What runs the program. */
  readonly runtime: Runtime;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The system's time zone as `Intl` has it: an IANA name, but also nothing or `Etc/Unknown` where `TZ` is none. */
  readonly zone: () => string | undefined;
  /** What that zone follows from, which is known sooner: where it is the same, so is the zone. */
  readonly zoneSetting: () => string | undefined;
  /** Calls back once, after so many milliseconds; what is returned calls it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** Resolves when the person or the system asks the program to end (SIGINT, SIGTERM). */
  readonly untilStopped: () => Promise<void>;
  /** The machine's addresses in its networks, those that only it can reach left out. */
  readonly addresses: () => readonly string[];
  /** A file that ships with the program for its page: page.css, page.js. */
  readonly readAsset: (name: string) => Uint8Array;
  /** Another one that ships with it, by its path in dist: init/example.md, schema/workspace.json. */
  readonly readShipped: (path: string) => Uint8Array;
  /** Where that file is, absolute. Not there where the program is no folder of files. */
  readonly locateShipped?: (path: string) => string;
  /** Asks the person at the terminal; undefined when they end instead of answering. Not there without a terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Questions with lists to choose from; loaded when one is asked. Not there without a terminal. */
  readonly prompts?: () => Promise<Prompts>;
  /** The same where standard input is what is read, and answers are typed at the terminal that the program runs in. */
  readonly promptsBesideStdin?: () => Promise<Prompts>;
}

/** 0 fine, 1 findings of severity error or something due that was to fail, 2 nothing could be said. */
export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
