import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { explainFailure, failureCode, ownProcess } from "../files/index.js";

// What tells one run's temporary files from another's: no result depends on it. Most runs make none, and load no crypto.
const { getBuiltinModule, kill, pid } = ownProcess;

/** `.followthrough-PLACE-PROCESS-RANDOM.tmp` */
const NAME = /^\.followthrough-(?:(?<place>[\da-f]{8})-(?<writer>\d{1,10})-)?[\da-f]{12}\.tmp$/u;

/**
 * In milliseconds. A run writes for a moment; what is older was left by a run that was killed, though its process cannot
 * be asked: on another machine that shares the folder, or before this one was started anew.
 */
export const STALE_AFTER = 60 * 60 * 1000;

/** A name beside the target that no other run takes. */
export function nameTemporary(target: string): string {
  place ??= findPlace();
  return join(dirname(target), `.followthrough-${place}-${pid}-${drawDigits()}.tmp`);
}

/** What a run writes into a file that says of itself that the run is at work. */
export function signTemporary(): string {
  place ??= findPlace();
  return `${place} ${pid} ${drawDigits()}`;
}

/** Twelve digits, hexadecimal. */
function drawDigits(): string {
  return getBuiltinModule("node:crypto").randomBytes(6).toString("hex");
}

/** Whether the run that has signed a file so is over: its process is gone. */
export function isGone(signature: string): boolean {
  place ??= findPlace();
  const [origin, writer = ""] = signature.split(" ");
  return origin === place && /^\d{1,10}$/u.test(writer) && !isRunning(Number(writer));
}

/** Whether a run, this one or another, may have made a file of that name. */
export function isTemporary(name: string): boolean {
  return name.startsWith(".followthrough-") && NAME.test(name);
}

/**
 * Removes what killed runs have left in a folder, and nothing of a run that may be at work: its process is gone, or the
 * file is older than `STALE_AFTER`. What cannot be removed stays.
 * @param now in milliseconds since the epoch; without it, only processes are asked
 */
export function removeLeftoversIn(folder: string, now?: number): void {
  for (const name of listNames(folder)) if (isTemporary(name)) removeLeftover(join(folder, name), now);
}

/** The same for one file. @param path absolute */
export function removeLeftover(path: string, now?: number): void {
  const { place: origin, writer } = NAME.exec(basename(path))?.groups ?? {};
  place ??= findPlace();
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return;
    const isOver =
      writer === undefined ? isGone(readFileSync(path, "utf8")) : origin === place && !isRunning(Number(writer));
    const isOld = now !== undefined && now - stats.mtimeMs > STALE_AFTER;
    if (isOver || isOld) rmSync(path, { force: true });
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
  }
}

let place: string | undefined;

/** Where a process's number means that process: this machine since it was started, and this container of it. */
function findPlace(): string {
  const { createHash } = getBuiltinModule("node:crypto");
  const { hostname } = getBuiltinModule("node:os");
  const parts = [hostname(), ...tryAll([readBoot, readNamespace])];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 8);
}

/** Linux has both (random(4), namespaces(7)). */
const readBoot = (): string => readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
const readNamespace = (): string => readlinkSync("/proc/self/ns/pid");

function tryAll(readers: readonly (() => string)[]): readonly string[] {
  return readers.map((read) => {
    try {
      return read();
    } catch {
      return ""; // Not on this system.
    }
  });
}

function isRunning(writer: number): boolean {
  try {
    return kill(writer, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (failureCode(error) === undefined) throw error;
    return [];
  }
}
