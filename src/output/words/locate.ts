import type { Finding } from "../../diagnostics/index.js";
import type { Point } from "../../text/index.js";

/** From the first character to the one after the last. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Finds the lines and columns of a range in its file, such as a finding's; nothing for a file as a whole. */
export type Locate = (finding: Pick<Finding, "file" | "range">) => Place | undefined;
