import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { fetchPath, type Received, type Sent } from "../server/fetch.js";

/** `followthrough serve` as it is installed, in a process of its own. */
export interface StartedServer {
  readonly child: ChildProcess;
  readonly port: number;
  /** What it printed of an address, by its label: Page, Subscribe, Address. */
  readonly addresses: ReadonlyMap<string, string>;
  /** How it ended, and what it printed until then. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>;
  readonly get: (path: string, sent?: Sent) => Promise<Received>;
  /** What the address that it printed for calendar programs leads to. */
  readonly readFeed: () => Promise<Received>;
  /** Waits until it has told this; what it told since the last time. */
  readonly hear: (text: string) => Promise<string>;
}

export interface StartOptions {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Before the program: V8's and Node's own. */
  readonly execArgv?: readonly string[];
}

/** Starts it on any free port and waits until it has printed its addresses; it ends with the test. */
export async function startServer(
  program: string,
  cwd: string,
  { argv = [], env = {}, execArgv = [] }: StartOptions = {},
): Promise<StartedServer> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [...execArgv, program, "serve", "--port", "0", ...argv], {
    cwd,
    env: { PATH, ...env },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const printed = { stdout: "", stderr: "", heard: 0 };
  const listeners = new Set<() => void>();
  const follow = (name: "stdout" | "stderr"): void => {
    child[name].on("data", (chunk: Buffer) => {
      printed[name] += chunk.toString();
      for (const listener of listeners) listener();
    });
  };
  follow("stdout");
  follow("stderr");
  const ended = once(child, "close").then(([code, signal]: (number | string | null)[]) => ({
    code: typeof code === "number" ? code : null,
    signal: typeof signal === "string" ? signal : null,
    stderr: printed.stderr,
  }));
  /** Nothing is waited for by time: what is printed decides, or that it has ended. */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      void ended.then((end) => {
        reject(new Error(JSON.stringify({ ...end, stdout: printed.stdout })));
      });
      look();
    });
  await until(() => /^Address .*\n/mu.test(printed.stdout));
  const lines = printed.stdout.trim().split("\n");
  const addresses = new Map(lines.map((line) => [line.slice(0, 11).trim(), line.slice(11)] as const));
  const port = Number(new URL(addresses.get("Proxy to") ?? addresses.get("Page") ?? "").port);
  const get = (path: string, sent?: Sent): Promise<Received> => fetchPath(port, path, sent);
  return {
    child,
    port,
    addresses,
    ended,
    get,
    readFeed: () => get(new URL(addresses.get("Address") ?? "").pathname),
    hear: async (text) => {
      await until(() => printed.stderr.includes(text, printed.heard));
      const told = printed.stderr.slice(printed.heard);
      printed.heard = printed.stderr.length;
      return told;
    },
  };
}
