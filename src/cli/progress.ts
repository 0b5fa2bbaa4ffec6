import type { Io } from "./io.js";

/** In milliseconds: nobody needs to be told of what takes less. */
const UNTOLD = 1000;
const BETWEEN = 100;
const CLEAR_LINE = "\r\u001B[K";

/** Says how far the work is: "Reading notes: 1200 of 10000". */
export interface Progress {
  readonly tell: (what: string, done: number, total: number) => void;
  /** Takes away what was said. */
  readonly end: () => void;
}

/** On a terminal's standard error, once the work has taken a second; elsewhere nothing is said. */
export function createProgress({ stderr, now }: Pick<Io, "stderr" | "now">, isQuiet: boolean): Progress {
  const start = now();
  let last = start;
  let isShown = false;
  return {
    tell: (what, done, total) => {
      const time = now();
      if (isQuiet || !stderr.isTTY || time - start < UNTOLD || time - last < BETWEEN) return;
      last = time;
      isShown = true;
      stderr.write(`${CLEAR_LINE}${what}: ${done} of ${total}`);
    },
    end: () => {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
