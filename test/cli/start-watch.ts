import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const PROGRAM = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));
/** Sat 14 Nov 2026: the follow-up of `FINE` has been open since Wednesday. */
export const NOW = "2026-11-14T09:00";

export interface Watching {
  readonly child: ChildProcess;
  /** Waits until it has printed this since the last time; what it printed until then. */
  readonly hear: (text: string, stream?: "stdout" | "stderr") => Promise<string>;
  /** Waits for so long, in milliseconds; what it has printed on both streams meanwhile. */
  readonly rest: (milliseconds: number) => Promise<string>;
  /** All that it has printed on standard error. */
  readonly all: () => string;
  readonly stop: () => Promise<number | null>;
}

/** `followthrough watch` as it is built, in a process of its own, from when it follows the notes and has written its files. */
export async function startWatch(
  cwd: string,
  {
    argv = ["--now", NOW],
    env = {},
    before = [],
  }: {
    readonly argv?: readonly string[];
    readonly env?: Record<string, string>;
    /** A program that starts it, with its own arguments. */
    readonly before?: readonly string[];
  } = {},
): Promise<Watching> {
  const [program = "", ...rest] = [...before, process.execPath, PROGRAM, "watch", ...argv];
  const child = spawn(program, rest, {
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const printed = { stdout: "", stderr: "" };
  const heard = { stdout: 0, stderr: 0 };
  const listeners = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => {
      printed[name] += chunk.toString();
      for (const listener of listeners) listener();
    });
  const ended = once(child, "close").then(([code]: unknown[]) => (typeof code === "number" ? code : null));
  const take = (name: "stdout" | "stderr"): string => {
    const text = printed[name].slice(heard[name]);
    heard[name] = printed[name].length;
    return text;
  };
  const hear = (text: string, name: "stdout" | "stderr" = "stdout"): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!printed[name].includes(text, heard[name])) return;
        listeners.delete(look);
        resolve(take(name));
      };
      listeners.add(look);
      void ended.then((code) => {
        reject(new Error(`it ended with ${code}: ${printed.stderr}`));
      });
      look();
    });
  await hear("Ctrl+C ends it", "stderr");
  await hear("follow-ups.md", "stderr");
  return {
    child,
    hear,
    rest: async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return take("stdout") + take("stderr");
    },
    all: () => printed.stderr,
    stop: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}
