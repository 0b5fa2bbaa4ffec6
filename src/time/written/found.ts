import type { Range } from "../../text/index.js";
import type { Reading } from "./resolve.js";

/** What a stretch of a text says of a day, as its form alone tells. */
export interface Found extends Range {
  readonly year?: number;
  readonly readings: readonly [Reading, ...Reading[]];
  /** Written as `YYYY-MM-DD`. */
  readonly isIso?: boolean;
  /** It names several days: `5–7 Nov 2026`. */
  readonly isRange?: boolean;
}
