import type { Range } from "../../../text/index.js";
import type { Code } from "../find-code.js";

/**
 * Where a stretch of an expression stands in the file: with the escapes and doubled quotes that YAML writes it with, and in
 * one piece for each line where YAML folds or breaks it.
 */
export function placeInFile(text: string, { offsets }: Code, { start, end }: Range): readonly Range[] {
  const pieces: Range[] = [];
  let from = offsets[start] ?? 0;
  for (let at = start; at < end; at++) {
    const next = offsets[at + 1] ?? text.length;
    const written = text.slice(offsets[at], next);
    const isBroken = /[\r\n]/u.test(written);
    if (!isBroken && at < end - 1) continue;
    const last = (offsets[at] ?? 0) + (isBroken ? beforeBreak(written) : written.length);
    if (last > from) pieces.push({ start: from, end: last });
    from = next;
  }
  return pieces;
}

/** How much of what YAML writes a letter with stands before the line ends: nothing of a break that is folded to a blank. */
function beforeBreak(written: string): number {
  let at = 0;
  while (at < written.length && !/\s/u.test(written[at] ?? "")) {
    if (written[at] === "\\") {
      if (/\s/u.test(written[at + 1] ?? " ")) break;
      at++;
    }
    at++;
  }
  return at;
}
