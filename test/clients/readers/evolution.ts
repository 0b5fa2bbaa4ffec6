import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { makeFolder } from "../../workspace/make-folder.js";
import type { ReadEvent } from "../read-event.js";

const SCRIPT = fileURLToPath(new URL("subscribe-with-evolution.py", import.meta.url));

export interface Subscription {
  /** What it shows now. */
  readonly list: () => Promise<readonly ReadEvent[]>;
  /** Asks for the calendar again; what it shows changes some time later. */
  readonly refresh: () => Promise<void>;
}

/** Subscribes for one test, in a D-Bus session and a home of its own. */
export function subscribeWithEvolution(python: string, url: string): Subscription {
  const home = makeFolder({ run: null });
  const env = {
    PATH: process.env.PATH,
    LC_ALL: "C.UTF-8",
    HOME: home,
    XDG_RUNTIME_DIR: join(home, "run"),
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_DATA_HOME: join(home, "data"),
    XDG_CACHE_HOME: join(home, "cache"),
    GSETTINGS_BACKEND: "memory",
    GIO_USE_VFS: "local",
  };
  const child = spawn("dbus-run-session", ["--", python, SCRIPT, url], { env, stdio: "pipe" });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      resolve();
    }),
  );
  onTestFinished(async () => {
    child.stdin.end();
    await ended;
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    child.stdin.write(`${question}\n`);
    const answer = await answers.next();
    if (answer.done) throw new Error(`evolution-data-server gave no answer: ${complaints}`);
    return answer.value;
  };
  return {
    list: async () => JSON.parse(await ask("list")) as ReadEvent[],
    refresh: async () => {
      await ask("refresh");
    },
  };
}
