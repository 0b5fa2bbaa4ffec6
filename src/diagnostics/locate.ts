import { LineIndex, type Point } from "../text/index.js";
import type { Finding } from "./finding.js";

/** From the first character to the one after the last. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Finds the lines and columns of a range in its file; nothing for a file as a whole, or one whose text is not at hand. */
export type Locate = (finding: Pick<Finding, "file" | "range">) => Place | undefined;

/** The lines of each text are found once, when the first of its ranges is asked for. */
export function locateIn(textOf: (path: string) => string | undefined): Locate {
  const indexes = new Map<string, LineIndex>();
  return ({ file, range }) => {
    const text = textOf(file);
    if (text === undefined || range === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return { start: index.pointAt(range.start), end: index.pointAt(range.end) };
  };
}
