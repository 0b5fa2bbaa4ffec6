import type { Locate } from "../output/index.js";
import { LineIndex } from "../text/index.js";

/** Lines and columns in files whose texts are known. Each text is gone through once. */
export function locateIn(textOf: (file: string) => string | undefined): Locate {
  const indexes = new Map<string, LineIndex>();
  return ({ file, range }) => {
    const text = textOf(file);
    if (text === undefined || range === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return { start: index.pointAt(range.start), end: index.pointAt(range.end) };
  };
}
