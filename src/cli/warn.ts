import { readFlag, type Invocation } from "./command.js";
import type { Io } from "./io.js";

/** About the work itself: on standard error, and not at all where only results are wanted. */
export function warn(warning: string | undefined, invocation: Invocation, io: Pick<Io, "stderr">): void {
  if (warning !== undefined && !readFlag(invocation, "quiet")) io.stderr.write(`warning: ${warning}\n`);
}
