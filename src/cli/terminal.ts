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

/**
 * Whether links (OSC 8) may be written: where FORCE_HYPERLINK says so, else on a terminal that is known to show them. One
 * that is not known might print them as letters; and a terminal on another machine cannot open this one's files.
 */
export function hasLinks({ env }: Io, { isTTY }: Sink): boolean {
  if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== "") return env.FORCE_HYPERLINK !== "0";
  if (!isTTY || env.SSH_CONNECTION !== undefined || env.TMUX !== undefined || env.STY !== undefined) return false;
  if (LINKING_PROGRAMS.has(env.TERM_PROGRAM ?? "") || LINKING_TERMS.has(env.TERM ?? "")) return true;
  // 0.50.0 crashed on them.
  return env.WT_SESSION !== undefined || env.DOMTERM !== undefined || Number(env.VTE_VERSION ?? 0) > 5000;
}

const LINKING_PROGRAMS: ReadonlySet<string> = new Set(["iTerm.app", "WezTerm", "vscode", "ghostty", "zed", "Hyper"]);

const LINKING_TERMS: ReadonlySet<string> = new Set(["xterm-kitty", "alacritty", "foot", "xterm-ghostty", "contour"]);
