import { outcomeOf, type Action } from "../../engine/index.js";
import { writeEntryLine } from "../../facts/index.js";
import { quoteWord } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { cleanLine } from "./phrases.js";

/** What closes an action: what to type when it is done, and what that writes into the note. */
export interface Closing {
  /** `followthrough done applications/acme.md first-follow-up`; the path is from the workspace's folder on. None for a row of a table. */
  readonly command?: string;
  /** The line for the log. */
  readonly log?: string;
  readonly status?: string;
  /** What else becomes of the note: `the task is checked`. */
  readonly reminder?: string;
}

/**
 * Nothing where the action's rule does not say what doing it adds to the note, and is about no date of the person's own.
 *
 * @param date the day on which it is done; without it the line has none, so that what says it is the same on every day
 */
export function closingOf(action: Action, date?: PlainDate): Closing | undefined {
  if (action.needsAddress === true) return closingOfSearch(action);
  const { entry, status } = outcomeOf(action);
  const isOwn = !entry && status === undefined;
  if (isOwn && (!action.reminder || action.application.row)) return undefined;
  const reminder = isOwn ? (action.reminder?.isTask ? "the task is checked" : "the date is taken out") : undefined;
  const line = entry && cleanLine(writeEntryLine({ ...entry, date }));
  if (action.application.row) return { log: line, status };
  // One rule may be due for several people of an interview, or for several dates of one's own.
  const name = action.interview || action.reminder ? action.key : action.rule;
  const words = [action.application.path.normalize("NFC"), name].map((word) => quoteWord(cleanLine(word)));
  return {
    command: ["followthrough done", ...words].join(" "),
    log: line,
    status,
    reminder,
  };
}

/** Nothing is sent before the address is found: what is done then is to note it. */
function closingOfSearch({ application: { path, row }, to }: Action): Closing | undefined {
  if (row) return undefined;
  const [name = "NAME"] = to.length === 1 ? to.map((one) => one.name).filter((one) => one !== "") : [];
  const words = [path.normalize("NFC"), `contact ${name} ADDRESS`].map((word) => quoteWord(cleanLine(word)));
  return { command: ["followthrough log", ...words].join(" "), reminder: "the contact is noted" };
}

/** `When done: followthrough done applications/acme.md move-on (status: ghosted)`. */
export function closingPhrase(action: Action, date?: PlainDate): string | undefined {
  const closing = closingOf(action, date);
  if (!closing) return undefined;
  return `${WHEN_DONE}: ${closing.command ?? WRITE_INTO_ROW} (${describeWritten(action, closing)})`;
}

/** `status: ghosted`, `log: 2026-11-27 sent follow-up`; where a row's table has no place for the line, with what to add. */
export function describeWritten({ application: { row } }: Action, { log, status, reminder }: Closing): string {
  const place = row?.hasLog === false ? ", in a column called Log, which you add to the table" : "";
  const written = [log !== undefined && `log: ${log}${place}`, status !== undefined && `status: ${status}`, reminder];
  return written.filter(Boolean).join("; ");
}

export const WHEN_DONE = "When done";

/** A table is only read: the person says there what was done. */
export const WRITE_INTO_ROW = "write it into the row";

/** The same for programs, of what can be done today; null of all else. */
export function describeClosing(action: Action, today: PlainDate) {
  const closing = isDue(action) ? closingOf(action, today) : undefined;
  if (!closing) return null;
  const { command = null, log = null, status = null } = closing;
  return { command, log, status };
}

/** It can be done now, in time or late. */
export function isDue({ state, projected }: Action): boolean {
  return !projected && (state === "open" || state === "overdue");
}
