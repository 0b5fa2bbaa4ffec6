import type { Finding } from "../diagnostics/index.js";
import { LineIndex, type Point } from "../text/index.js";

/** Lines and columns of a range in its file; nothing for a file as a whole, or one whose text is not at hand. */
export type Locate = (
  finding: Pick<Finding, "file" | "range">,
) => { readonly start: Point; readonly end: Point } | undefined;

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
