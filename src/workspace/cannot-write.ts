/** An output was not written, and what stood there before still stands. */
export class CannotWrite extends Error {
  override readonly name = "CannotWrite";

  /** @param path relative to the workspace, with forward slashes */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} was not written: ${reason}`, options);
  }
}
