import { sayLimit, type Limit } from "./limits.js";

/** A file that is not read although the system would: told as a failure of the file system, with a reason of its own. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
  readonly syscall = "open";
  readonly code: "EISDIR" | "ENOTREG" | "EFBIG" | "EOUTSIDE" | "EREADONLY";
  readonly reason: string;

  constructor(path: string, code: RefusedFile["code"], reason: string) {
    super(`${path}: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

export const IS_SPECIAL = "it is no regular file but a pipe, a socket or a device; put a file in its place";

export function refuseFolder(path: string): RefusedFile {
  return new RefusedFile(path, "EISDIR", "it is a folder");
}

/** To open a pipe waits for whoever writes into it, and a device may never end. */
export function refuseSpecial(path: string): RefusedFile {
  return new RefusedFile(path, "ENOTREG", IS_SPECIAL);
}

export function refuseLarge(path: string, limit: Limit): RefusedFile {
  return new RefusedFile(
    path,
    "EFBIG",
    `it is larger than ${sayLimit(limit)}, the most that is read of ${limit.what}; make it smaller`,
  );
}

/** The system does not keep the superuser from it, as whom a container runs: a file made read-only on purpose stays as it is. */
export function refuseReadOnly(path: string): RefusedFile {
  return new RefusedFile(path, "EREADONLY", "it is read-only; allow its owner to write into it first (chmod u+w)");
}
