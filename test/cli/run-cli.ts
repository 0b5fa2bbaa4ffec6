import type { Prompts } from "../../src/cli/io.js";
import { main, type Io } from "../../src/cli/main.js";
import { readAsset, readShipped } from "./read-asset.js";

/** What is around the program: none of it is the developer's own. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Version of Node. */
  readonly node?: string;
  /** ISO 8601, in UTC. */
  readonly clock?: string;
  /** The system's zone, as Intl has it; Europe/Berlin by default. */
  readonly zone?: string | undefined;
  /** When the person ends a program that runs until then; by default at once. */
  readonly stopped?: Promise<void>;
  /** What standard input has; nothing by default. */
  readonly stdin?: string | Uint8Array;
  /** What the person at the terminal answers, question by question; without it nobody is there. */
  readonly answers?: readonly string[];
  /** The same where there are lists to choose from: a line, the label of a choice, yes or no; undefined: they end it. */
  readonly replies?: readonly (string | boolean | undefined)[];
}

/** What is the same around every run: as the program itself has it, but that it ends at once if it would wait. */
export const WORLD: Pick<
  Io,
  "runtime" | "readStdin" | "zoneSetting" | "later" | "untilStopped" | "addresses" | "readAsset" | "readShipped"
> = {
  runtime: { node: "24.0.0", system: "linux x64" },
  readStdin: () => new Uint8Array(),
  zoneSetting: () => undefined,
  later: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  untilStopped: () => Promise.resolve(),
  addresses: () => ["192.0.2.7", "2001:db8::7"],
  readAsset,
  readShipped,
};

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would type it, in this process, and keeps what it printed. */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { cwd, env = {}, isTTY = false, columns, clock = "2026-11-21T08:00:00Z", stdin = "" } = surroundings;
  const printed = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr"): Io["stdout"] => ({
    isTTY,
    columns,
    write: (text) => {
      printed[name] += text;
    },
  });
  const io: Io = {
    cwd,
    env,
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    now: () => Date.parse(clock),
    zone: () => ("zone" in surroundings ? surroundings.zone : "Europe/Berlin"),
    ...WORLD,
    runtime: { ...WORLD.runtime, ...(surroundings.node !== undefined && { node: surroundings.node }) },
    readStdin: () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    untilStopped: () => surroundings.stopped ?? Promise.resolve(),
    ask: surroundings.answers && answerWith(surroundings.answers, printed),
    prompts: surroundings.replies && replyWith(surroundings.replies, printed),
    promptsBesideStdin: surroundings.replies && replyWith(surroundings.replies, printed),
  };
  const code = await main(argv, io);
  return { code, ...printed };
}

/** What is asked stands on standard error, with the answer as the terminal shows it. */
function answerWith(answers: readonly string[], printed: { stderr: string }): NonNullable<Io["ask"]> {
  const rest = [...answers];
  return (question) => {
    const answer = rest.shift();
    printed.stderr += `${question}${answer ?? ""}\n`;
    return Promise.resolve(answer);
  };
}

/** Each question stands on standard error with its choices; an answer that has a problem is told so, and the next one counts. */
function replyWith(
  replies: readonly (string | boolean | undefined)[],
  printed: { stderr: string },
): NonNullable<Io["prompts"]> {
  const rest = [...replies];
  const take = (question: string): string | boolean | undefined => {
    const reply = rest.shift();
    printed.stderr += `${question} ${String(reply)}\n`;
    return reply;
  };
  const prompts: Prompts = {
    text: ({ message, findProblem }) => {
      for (;;) {
        const reply = take(message);
        if (typeof reply !== "string") return Promise.resolve(undefined);
        const problem = findProblem?.(reply);
        if (problem === undefined) return Promise.resolve(reply);
        printed.stderr += `${problem}\n`;
      }
    },
    choose: ({ message, choices }) => {
      const reply = take(`${message} (${choices.map(({ label }) => label).join(" | ")})`);
      return Promise.resolve(choices.find(({ label }) => label === reply)?.value);
    },
    confirm: ({ message }) => {
      const reply = take(message);
      return Promise.resolve(typeof reply === "boolean" ? reply : undefined);
    },
  };
  return () => Promise.resolve(prompts);
}
