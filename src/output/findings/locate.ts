import type { Finding } from "../../facts/index.js";
import type { Point } from "../../text/index.js";

/** From the first character to the one after the last. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Finds the lines and columns of a finding's range in its file; nothing for a finding about a file as a whole. */
export type Locate = (finding: Finding) => Place | undefined;
