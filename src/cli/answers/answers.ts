import { createHash } from "node:crypto";
import packageJson from "../../../package.json" with { type: "json" };
// Not through the index of all of workspace/, with which the reader of YAML and of dates would be loaded.
import { findCacheFolder, KeptTexts } from "../../workspace/own/index.js";
import type { Answered } from "../command.js";
import type { ExitCode, Io, Sink } from "../io.js";
import { DiskRecorder, recordAgain, type Asked } from "./record.js";

/** Of the program's own code, put in by the build: an answer of another one is no answer of this one. */
declare const BUILD_ID: string | undefined;

/** What a run has said, and all that this rests on. */
interface Answer {
  readonly asked: readonly Asked[];
  readonly digest: string;
  /** Variables that were looked at, with their values; null: it was not set. */
  readonly env: readonly (readonly [string, string | null])[];
  /** In milliseconds since the epoch: it holds from the first up to the second, itself left out. Without these, for ever. */
  readonly from?: number;
  readonly until?: number;
  readonly code: ExitCode;
  /** In order. */
  readonly printed: readonly (readonly ["stdout" | "stderr", string])[];
}

/**
 * Gives the answer of the last run of the same command where nothing has changed that it rests on: every file and folder
 * that was read is read again, and compared by its content, never by its time. Else it runs, and the answer is kept in the
 * person's cache folder.
 */
export async function answer(
  argv: readonly string[],
  io: Io,
  run: (io: Io) => Promise<ExitCode | Answered>,
): Promise<ExitCode> {
  const kept = openKept(io);
  if (!kept) return codeOf(await run(io));
  const name = nameAnswer(argv, io);
  const last = readAnswer(kept.read(name));
  if (last && isStill(last, io)) {
    for (const [sink, text] of last.printed) io[sink].write(text);
    return last.code;
  }
  const from = io.now();
  const { observed, env, printed } = observe(io);
  const recorder = new DiskRecorder();
  try {
    const outcome = await run(observed);
    const next = typeof outcome === "number" ? undefined : outcome.next;
    // What the next run would print instead says nothing of warnings.
    const isToldWhole = next?.stdout === undefined || printed.every(([sink]) => sink === "stdout");
    const isApart = next !== undefined && !kept.isInside(next.root);
    if (typeof outcome !== "number" && next && isApart && isToldWhole && recorder.renew(next.written)) {
      const { validUntil: until, stdout } = next;
      const answered: Answer = {
        ...recorder.record(),
        ...{ env: [...env], code: outcome.code, printed: stdout === undefined ? printed : [["stdout", stdout]] },
        ...(until !== undefined && { from, until }),
      };
      kept.write(name, JSON.stringify(answered));
    }
    return codeOf(outcome);
  } finally {
    recorder.stop();
  }
}

function codeOf(outcome: ExitCode | Answered): ExitCode {
  return typeof outcome === "number" ? outcome : outcome.code;
}

/** Nothing where the program was not built, where no cache folder is to be had, and where it lies with the notes. */
function openKept(io: Io): KeptTexts | undefined {
  if (typeof BUILD_ID === "undefined") return undefined;
  const folder = findCacheFolder(io.env, "answers");
  const kept = folder === undefined ? undefined : new KeptTexts(folder);
  return kept?.isInside(io.cwd) === true ? undefined : kept;
}

/** All that decides on an answer and is known before anything is read. */
function nameAnswer(argv: readonly string[], io: Io): string {
  const { isTTY, columns } = io.stdout;
  const asked = [packageJson.version, BUILD_ID, io.cwd, argv, isTTY, columns, io.zoneSetting()];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

function readAnswer(text: string | undefined): Answer | undefined {
  // Only what this program has sealed comes back.
  return text === undefined ? undefined : (JSON.parse(text) as Answer);
}

function isStill({ asked, digest, env, from, until }: Answer, io: Io): boolean {
  const now = io.now();
  if (from !== undefined && until !== undefined && !(from <= now && now < until)) return false;
  if (env.some(([name, value]) => (io.env[name] ?? null) !== value)) return false;
  return recordAgain(asked).digest === digest;
}

/** The same world, which notes what is looked at and what is printed. */
function observe(io: Io) {
  const env = new Map<string, string | null>();
  const printed: ["stdout" | "stderr", string][] = [];
  const variables = new Proxy(io.env, {
    get: (all, name) => {
      const value = typeof name === "string" ? all[name] : undefined;
      if (typeof name === "string") env.set(name, value ?? null);
      return value;
    },
  });
  const listen = (name: "stdout" | "stderr"): Sink => ({
    write: (text) => {
      printed.push([name, text]);
      io[name].write(text);
    },
    get isTTY() {
      return io[name].isTTY;
    },
    get columns() {
      return io[name].columns;
    },
  });
  // What is asked for only when it is needed stays so: a copy would ask for all of it.
  const observed = Object.create(io, {
    env: { value: variables },
    stdout: { value: listen("stdout") },
    stderr: { value: listen("stderr") },
  }) as Io;
  return { observed, env, printed };
}
