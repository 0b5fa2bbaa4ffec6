import { explainFailure } from "../files/index.js";

/** An output was not written, and what stood there before still stands. */
export class CannotWrite extends Error {
  override readonly name = "CannotWrite";
  readonly path: string;
  readonly reason: string;

  /** What was written before it, of several outputs that belong together. */
  readonly done: readonly string[];

  /** @param path relative to the workspace, with forward slashes, as those of `done` */
  constructor(path: string, reason: string, options: ErrorOptions & { readonly done?: readonly string[] } = {}) {
    const { done = [], ...rest } = options;
    super(`${path} was not written: ${reason}${describeDone(done)}`, rest);
    this.done = done;
    this.path = path;
    this.reason = reason;
  }
}

function describeDone(done: readonly string[]): string {
  if (done.length === 0) return "";
  return `; ${done.join(" and ")} ${done.length === 1 ? "was" : "were"} written before it`;
}

/** Whatever keeps the file from being written is told as that. @param path as the person knows it */
export function orCannotWrite<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof CannotWrite) throw cause;
    throw new CannotWrite(path, explainFailure(cause), { cause });
  }
}
