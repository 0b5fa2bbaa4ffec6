import { explainFailure } from "./failure.js";

/** An output was not written, and what stood there before still stands. */
export class CannotWrite extends Error {
  override readonly name = "CannotWrite";
  readonly #path: string;
  readonly #reason: string;

  /** @param path relative to the workspace, with forward slashes */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} was not written: ${reason}`, options);
    this.#path = path;
    this.#reason = reason;
  }

  /** The same, where others that belong to it had been written already. */
  after(written: readonly string[]): CannotWrite {
    return new CannotWrite(this.#path, `${this.#reason} (${written.join(" and ")} was written)`, { cause: this });
  }
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
