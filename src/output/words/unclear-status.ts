import type { Action } from "../../engine/index.js";

/** What is said beside each action of a note whose status nobody has explained: it may be over. */
export const STATUS_UNCLEAR = "status unclear";

/** The same in full, told once. */
export const STATUS_UNCLEAR_MEANS =
  "the note's status is a word that nobody has explained, so that the application counts as open; " +
  "followthrough check names the line that explains it";

export function isStatusUnclear({ application }: Action): boolean {
  return application.hasUnknownStatus;
}
