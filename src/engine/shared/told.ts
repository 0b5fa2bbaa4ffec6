import type { Finding } from "../../diagnostics/index.js";
import type { Application } from "../../facts/index.js";

/** A finding, and the note that it is told of. */
export interface Told {
  readonly application: Application;
  readonly finding: Finding;
}
