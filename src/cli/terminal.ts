import { readFlag, type Invocation } from "./command.js";
import type { Io, Sink } from "./io.js";

/** The flags decide, then NO_COLOR and FORCE_COLOR (no-color.org, force-color.org), then whether it is a terminal. */
export function usesColor(invocation: Invocation, { env }: Io, sink: Sink): boolean {
  if (readFlag(invocation, "no-color")) return false;
  if (readFlag(invocation, "color")) return true;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return sink.isTTY && env.TERM !== "dumb";
}

/** In characters: the terminal's width, or wide enough for one line an action where there is no terminal. */
export function widthOf({ columns }: Sink): number {
  return columns ?? 160;
}
