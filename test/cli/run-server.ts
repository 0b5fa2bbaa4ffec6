import { onTestFinished } from "vitest";
import { main, type Io } from "../../src/cli/main.js";
import { fetchPath, type Received, type Sent } from "../server/fetch.js";
import { WORLD, type Outcome, type Surroundings } from "./run-cli.js";

/** `followthrough serve` in this process, while it runs. */
export interface RunningServer {
  /** What it printed of an address, by its label: Page, Subscribe, Address. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly port: number;
  readonly get: (path: string, sent?: Sent) => Promise<Received>;
  /** What was told since the last time that this was asked. */
  readonly takeStderr: () => string;
  /** Waits until it has printed this. */
  readonly see: (text: string) => Promise<void>;
  /** Waits until it has told this since `takeStderr` was last called. */
  readonly hear: (text: string) => Promise<void>;
  /** ISO 8601, in UTC. */
  readonly setClock: (clock: string) => void;
  /** How often all was read, beginning with the workspace file. */
  readonly countReadings: () => number;
  /** As a signal does. */
  readonly stop: () => Promise<Outcome>;
}

/**
 * Starts a server on any free port of 127.0.0.1, or on the one that is named, and waits until it has printed its addresses; it ends with the test.
 * It reads its zone from the system whenever it reads all, which is how that is counted: the workspace names none.
 */
export async function runServer(
  argv: readonly string[],
  cwd: string,
  { env = {}, ...system }: Pick<Surroundings, "env" | "zone"> = {},
): Promise<RunningServer> {
  const printed = { stdout: "", stderr: "" };
  const state = { clock: Date.parse("2026-11-21T08:00:00Z"), readings: 0, taken: 0 };
  const listeners = new Set<() => void>();
  const sink = (name: "stdout" | "stderr"): Io["stdout"] => ({
    isTTY: false,
    write: (text) => {
      printed[name] += text;
      for (const listener of listeners) listener();
    },
  });
  /** Nothing is waited for by time: the next thing that is printed decides. */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  let signal: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (signal = resolve));
  const io: Io = {
    ...WORLD,
    cwd,
    env,
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    now: () => state.clock,
    zone: () => {
      state.readings++;
      return "zone" in system ? system.zone : "Europe/Berlin";
    },
    untilStopped: () => stopped,
  };
  const port = argv.includes("--port") ? [] : ["--port", "0"];
  const ended = main(["serve", ...port, ...argv], io);
  const stop = async (): Promise<Outcome> => {
    signal();
    return { code: await ended, ...printed };
  };
  onTestFinished(async () => {
    await stop();
  });
  const failed = ended.then((code) => {
    throw new Error(`it ended with ${code}: ${printed.stderr}`);
  });
  failed.catch(() => undefined);
  await Promise.race([until(() => /^Address .*\n/mu.test(printed.stdout)), failed]);
  const lines = printed.stdout.trim().split("\n");
  const addresses = new Map(lines.map((line) => [line.slice(0, 11).trim(), line.slice(11)] as const));
  const ownPort = Number(new URL(addresses.get("Proxy to") ?? addresses.get("Page") ?? "").port);
  return {
    addresses,
    port: ownPort,
    get: (path, sent) => fetchPath(ownPort, path, sent),
    takeStderr: () => {
      const text = printed.stderr.slice(state.taken);
      state.taken = printed.stderr.length;
      return text;
    },
    see: (text) => until(() => printed.stdout.includes(text)),
    hear: (text) => until(() => printed.stderr.includes(text, state.taken)),
    setClock: (clock) => {
      state.clock = Date.parse(clock);
    },
    countReadings: () => state.readings,
    stop,
  };
}
