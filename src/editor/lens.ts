import type { Range } from "../text/index.js";

/** A line of small print above a line of the text, that does something when it is chosen. */
export interface Lens<Deed> {
  /** The line above which it stands. */
  readonly range: Range;
  readonly title: string;
  /** What choosing it does; missing: it only says something. */
  readonly deed?: Deed;
}
