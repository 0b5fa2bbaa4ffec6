import { resolve } from "node:path";
import { explainFailure, failureCode } from "./failure.js";
import { DISK, type Files } from "./disk.js";
import { LIMITS } from "./limits.js";

/** A file that was named (a policy, a scenario, the workspace file) cannot be read as text. */
export class CannotRead extends Error {
  override readonly name = "CannotRead";
  readonly path: string;
  readonly reason: string;
  /** There is no such file: whoever guessed at its name may look elsewhere. */
  readonly isMissing: boolean;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} cannot be read: ${reason}`, options);
    this.path = path;
    this.reason = reason;
    this.isMissing = isMissing(options?.cause);
  }
}

/**
 * The text of a file that was named, with its byte-order mark, if it has one, so that offsets are those of the file.
 * `path` is relative to `root` or absolute. Throws `CannotRead`, also for what is not UTF-8, no regular file or too large.
 * @param name the path as messages have it
 */
export function readSource(root: string, path: string, files: Files = DISK, name = path): string {
  return explainReading(name, () => {
    const bytes = files.readBytes(resolve(root, path), LIMITS.source);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  });
}

/** The bytes of a table that was named. Throws `CannotRead`. @param path absolute @param name the path as messages have it */
export function readTableFile(path: string, name: string): Uint8Array {
  return explainReading(name, () => DISK.readBytes(path, LIMITS.table));
}

/** Whatever keeps a file from being read is told as that. @param path as the person knows it */
export function explainReading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof CannotRead) throw cause;
    const isEncoding =
      cause instanceof TypeError && "code" in cause && cause.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    const reason = isEncoding ? "it is not encoded in UTF-8; save it as UTF-8" : explainFailure(cause);
    throw new CannotRead(path, reason, { cause });
  }
}

/** A failure that was told under another name is still that failure. */
function isMissing(cause: unknown): boolean {
  return cause instanceof CannotRead ? cause.isMissing : failureCode(cause) === "ENOENT";
}
