import type { Action } from "../../engine/index.js";

/** What is said beside each action of a note whose status nobody has explained: it may be over. */
export const STATUS_UNCLEAR = "status unclear";

/** The same in full, told once. */
export const STATUS_UNCLEAR_MEANS =
  "nobody has explained the word that stands there as the status, and the application counts as open: followthrough check";

export function isStatusUnclear({ application }: Action): boolean {
  return application.hasUnknownStatus;
}
