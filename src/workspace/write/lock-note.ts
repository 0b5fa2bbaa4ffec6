import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { digestText } from "../../text/index.js";
import { CannotWrite } from "./cannot-write.js";
import { failureCode } from "../files/index.js";
import { isGone, nameTemporary, signTemporary } from "./temporary.js";

/** In milliseconds. Whoever holds it writes one file. */
const PATIENCE = 3_000;
const PAUSE = 5;

/**
 * Does what reads a file and then takes its place while no other run does so with the same file: of two at once, the second sees what
 * the first has written. A lock that a killed run has left is taken over.
 *
 * @param target absolute, its links resolved
 * @param path how messages name it
 * @throws CannotWrite where another run holds it for too long
 */
export function withLock<T>(target: string, path: string, act: () => T): T {
  const name = digestText(basename(target).normalize("NFC")).slice(0, 12);
  const lock = join(dirname(target), `.followthrough-${name}.tmp`);
  const own = signTemporary();
  const until = performance.now() + PATIENCE;
  while (!tryLock(lock, own)) {
    if (performance.now() > until) throw new CannotWrite(path, HELD);
    breakStale(lock);
    pause();
  }
  try {
    return act();
  } finally {
    if (holder(lock) === own) rmSync(lock, { force: true });
  }
}

const HELD = "another run of followthrough is writing it; run the command again";

/** It is there signed, or not at all: a run may be killed at any moment. Some file systems have no hard links. */
function tryLock(lock: string, own: string): boolean {
  const temporary = nameTemporary(lock);
  try {
    writeFileSync(temporary, own, { flag: "wx", mode: 0o600 });
    try {
      linkSync(temporary, lock);
    } catch (error) {
      if (failureCode(error) === "EEXIST") return false;
      copyFileSync(temporary, lock, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (failureCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function holder(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (failureCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Takes away what a run has left that is over. What was renamed is looked at once more: another run may have been quicker. */
function breakStale(lock: string): void {
  const seen = holder(lock);
  if (seen === undefined || !isGone(seen)) return;
  const aside = nameTemporary(lock);
  try {
    renameSync(lock, aside);
    if (holder(aside) !== seen) linkSync(aside, lock);
  } catch (error) {
    if (failureCode(error) === undefined) throw error;
  }
  rmSync(aside, { force: true });
}

/** Nothing else of this program is to be done meanwhile. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
