/** A full disk fails for all of them alike. */
const MOST_TOLD = 20;

/** Why notes could not be written: whole lines, not too many of them. @param messages each fit to be shown */
export function listFailures(messages: readonly string[]): string {
  const rest = messages.length - MOST_TOLD;
  const told = [...messages.slice(0, MOST_TOLD), ...(rest > 0 ? [`and ${rest} more were not written`] : [])];
  return told.map((message) => `${message}\n`).join("");
}
