import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Limit } from "./limits.js";
import { refuseFolder, refuseLarge, refuseSpecial } from "./refused-file.js";

/** A pipe that nobody writes into does not hold up its reader, and a terminal does not become ours. */
const FLAGS = constants.O_RDONLY | flag("O_NONBLOCK") | flag("O_NOCTTY");

function flag(name: "O_NONBLOCK" | "O_NOCTTY"): number {
  const known: Partial<typeof constants> = constants; // Windows has neither
  return known[name] ?? 0;
}

/** Most notes fit: the memory is used again for the next one. */
const SHARED = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * The bytes of a regular file, links followed. It is opened first, and what was opened is looked at: a file that is
 * swapped in between is never read. Measured on 10,000 notes of 1 kB it takes as long as `readFileSync`.
 * @throws RefusedFile for what is no regular file or larger than the limit, and what the file system throws
 */
export function readRegular(path: string, limit: Limit): Buffer {
  return Buffer.from(readInto(path, limit)); // a copy: the memory is used again
}

/** The same as UTF-8; bytes that are none read as U+FFFD. */
export function readRegularText(path: string, limit: Limit): string {
  return readInto(path, limit).toString("utf8");
}

/** The first 64 KiB of a regular file of any size, as UTF-8. @throws as `readRegular` does, but for the limit */
export function readStart(path: string): string {
  const file = openRegular(path);
  try {
    return SHARED.toString("utf8", 0, readSync(file.descriptor, SHARED, 0, SHARED.length, null));
  } finally {
    closeSync(file.descriptor);
  }
}

function readInto(path: string, limit: Limit): Buffer {
  const { descriptor, size } = openRegular(path);
  try {
    if (size > limit.bytes) throw refuseLarge(path, limit);
    const bytes = size < SHARED.length ? SHARED : Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      length += read;
      // What grows meanwhile is read as it was when it was opened.
      if (read === 0 || length >= size) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

interface OpenFile {
  readonly descriptor: number;
  /** In bytes. */
  readonly size: number;
}

function openRegular(path: string): OpenFile {
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw refuseFolder(path);
    if (!stats.isFile()) throw refuseSpecial(path);
    return { descriptor, size: stats.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
