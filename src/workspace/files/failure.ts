import { IS_SPECIAL, RefusedFile } from "./refused-file.js";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBADF: "it is closed",
  EBUSY: "another program holds it",
  EDQUOT: "there is no more room for your files on this disk",
  EEXIST: "a part of its path is a file, not a folder",
  EFBIG: "it would be larger than the system allows",
  EIO: "the disk or device fails",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "this program has as many files open as it may",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "the system has as many files open as it can",
  ENOENT: "it does not exist",
  ENOMEM: "there is not enough memory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOTEMPTY: "it is a folder",
  ENXIO: IS_SPECIAL,
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ESTALE: "the network drive has lost it; open its folder anew",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** What stands for the disk refuses what a disk might: told as its failure, with a code and a reason of its own. */
export class FilesFailure extends Error {
  override readonly name = "FilesFailure";
  /** Who refuses: git for its index. */
  readonly syscall: string;
  readonly code: string;
  readonly reason: string;

  constructor(path: string, code: string, reason: string, syscall = "git") {
    super(`${path}: ${reason}`);
    this.syscall = syscall;
    this.code = code;
    this.reason = reason;
  }
}

/** Why the file system refused, in words that follow a colon. What is no failure of the file system is rethrown. */
export function explainFailure(error: unknown): string {
  if (error instanceof FilesFailure || error instanceof RefusedFile) return error.reason;
  if (error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_ARG_VALUE") return IMPOSSIBLE_NAME;
  const code = failureCode(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? `the system says ${code}`;
}

/**
 * What the system refused, in one line: what it was about, why, and the system's own names for both. Nothing for what is no
 * failure of the system: that is a bug.
 */
export function describeSystemFailure(error: unknown): string | undefined {
  const code = failureCode(error);
  if (code === undefined || !(error instanceof Error)) return undefined;
  const call = "syscall" in error && typeof error.syscall === "string" ? error.syscall : "the file system";
  if (call === "uv_cwd")
    return `the folder that you are in cannot be used: ${explainFailure(error)}; change into another one`;
  const subject = "path" in error && typeof error.path === "string" ? error.path : "the system refused what was asked";
  return `${subject}: ${explainFailure(error)} (${call}: ${code})`;
}

/** Node refuses it before the file system can: it would end the name there. */
const IMPOSSIBLE_NAME = "its name has a null character in it; leave that out";

/** The system's code (`ENOENT`), if this is a failure of the file system at all. */
export function failureCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return "syscall" in error || error.code.startsWith("ERR_FS_") ? error.code : undefined;
}
