import { oneLine } from "../text/index.js";
import { COMMAND_LINE, findingAt } from "./file-place.js";
import { InvalidInput } from "./invalid-input.js";

export interface UsageErrorOptions extends ErrorOptions {
  /** The flag whose value is wrong: the message begins with it. */
  readonly flag?: string;
}

/** What a person asked for makes no sense, or cannot be done; the message says what would. */
export class UsageError extends InvalidInput {
  override readonly name = "UsageError";
  /** The message as it reads where nobody has typed a flag. */
  readonly reason: string;

  constructor(reason: string, { flag, ...options }: UsageErrorOptions = {}) {
    const message = flag === undefined ? reason : `--${flag}: ${reason}`;
    super([findingAt({ file: COMMAND_LINE }, "usage", message)], undefined, options);
    // It speaks of what the person has just asked for: no need to say where that stands.
    this.message = oneLine(message);
    this.reason = oneLine(reason);
  }

  /** No file has a part in it. */
  override rename(): this {
    return this;
  }
}
