import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { askAgain, observeDisk, type Question } from "../../workspace/files/index.js";

/** In bytes. */
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** A question to the disk: which one, of which path, up to how many bytes. */
export type Asked = readonly [Question, string, number];

/** What a run has read, in order, and a digest of all that it was answered. */
export interface DiskRecord {
  readonly asked: readonly Asked[];
  readonly digest: string;
}

/** Records what is read of the disk, from when it is made until it ends. What is asked twice counts once. */
export class DiskRecorder {
  readonly #answers = new Map<string, { readonly asked: Asked; readonly answer: string }>();
  readonly #end: () => void;

  constructor() {
    this.#end = observeDisk((question, path, limit, answer) => {
      const key = `${question} ${limit} ${path}`;
      if (this.#answers.has(key)) return;
      // Of a folder it is to be told later what has changed in it.
      const kept = question === "list" ? String(answer) : digestOf(answer);
      this.#answers.set(key, { asked: [question, path, limit], answer: kept });
    });
  }

  /**
   * These files have been written since: what they hold now counts.
   * @param paths absolute
   * @returns whether all else in their folders is as it was
   */
  renew(paths: readonly string[]): boolean {
    const before = [...this.#answers];
    for (const path of paths) {
      askAgain("followLinks", path, 0);
      askAgain("readBytes", path, LARGEST_OUTPUT);
    }
    const folders = new Set(paths.map((path) => dirname(path)));
    for (const [key, { asked, answer }] of before) {
      const [question, path, limit] = asked;
      if (!paths.includes(path) && !(question === "list" && folders.has(path))) continue;
      this.#answers.delete(key);
      askAgain(question, path, limit);
      const now = this.#answers.get(key)?.answer ?? "";
      if (question === "list" && without(paths, path, now) !== without(paths, path, answer)) return false;
    }
    return true;
  }

  /** Nothing more is recorded. */
  stop(): void {
    this.#end();
  }

  /** What was recorded so far. */
  record(): DiskRecord {
    const all = [...this.#answers.values()];
    return {
      asked: all.map(({ asked }) => asked),
      digest: digestOf(JSON.stringify(all.map(({ asked, answer }) => [asked, answer]))),
    };
  }
}

/** Asks the same of the disk as it is now. */
export function recordAgain(asked: readonly Asked[]): DiskRecord {
  const recorder = new DiskRecorder();
  for (const [question, path, limit] of asked) askAgain(question, path, limit);
  recorder.stop();
  return recorder.record();
}

/** A folder's entries, each with its kind before its name, but for some files. */
function without(paths: readonly string[], folder: string, entries: string): string {
  const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1)));
  return entries
    .split("\0")
    .filter((entry) => !names.has(entry.slice(1)))
    .join("\0");
}

function digestOf(answer: string | Uint8Array): string {
  return createHash("sha256").update(answer).digest("base64");
}
