import type { Range } from "../text/index.js";

/** What is shown beside a place of the text when the pointer rests on it. */
export interface Hover {
  /** What it speaks of. */
  readonly range: Range;
  readonly markdown: string;
}
