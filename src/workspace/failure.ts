import { RefusedFile } from "./files/refused-file.js";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "another program holds it",
  EEXIST: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOTEMPTY: "it is a folder",
  ENXIO: "it is no regular file but a pipe, a socket or a device; put a file in its place",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** Git's index refuses what a disk might: told as a failure of the file system with a code and a reason of its own. */
export class IndexFailure extends Error {
  override readonly name = "IndexFailure";
  readonly syscall = "git";
  readonly code: string;
  readonly reason: string;

  constructor(path: string, code: string, reason: string) {
    super(`${path}: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

/** Why the file system refused, in words that follow a colon. What is no failure of the file system is rethrown. */
export function explainFailure(error: unknown): string {
  if (error instanceof IndexFailure || error instanceof RefusedFile) return error.reason;
  const code = failureCode(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? `the system says ${code}`;
}

/** The system's code (`ENOENT`), if this is a failure of the file system at all. */
export function failureCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return "syscall" in error || error.code.startsWith("ERR_FS_") ? error.code : undefined;
}
