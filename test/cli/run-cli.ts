import { main, type Io } from "../../src/cli/main.js";
import { readAsset, readShipped } from "./read-asset.js";

/** What is around the program: none of it is the developer's own. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
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
}

/** What is the same around every run: as the program itself has it, but that it ends at once if it would wait. */
export const WORLD: Pick<
  Io,
  "readStdin" | "zoneSetting" | "later" | "untilStopped" | "addresses" | "readAsset" | "readShipped"
> = {
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
    readStdin: () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    untilStopped: () => surroundings.stopped ?? Promise.resolve(),
    ask: surroundings.answers && answerWith(surroundings.answers, printed),
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
