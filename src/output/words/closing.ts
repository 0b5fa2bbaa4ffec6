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
}

/**
 * Nothing where the action's rule does not say what doing it adds to the note.
 *
 * @param date the day on which it is done; without it the line has none, so that what says it is the same on every day
 */
export function closingOf(action: Action, date?: PlainDate): Closing | undefined {
  const { entry, status } = outcomeOf(action);
  if (!entry && status === undefined) return undefined;
  const line = entry && cleanLine(writeEntryLine({ ...entry, date }));
  if (action.application.row) return { log: line, status };
  // One rule may be due for several people of an interview.
  const name = action.interview ? action.key : action.rule;
  const words = [action.application.path.normalize("NFC"), name].map((word) => quoteWord(cleanLine(word)));
  return {
    command: ["followthrough done", ...words].join(" "),
    log: line,
    status,
  };
}

/** `When done: followthrough done applications/acme.md move-on (status: ghosted)`. */
export function closingPhrase(action: Action, date?: PlainDate): string | undefined {
  const closing = closingOf(action, date);
  if (!closing) return undefined;
  const { command, log, status } = closing;
  const written = [log !== undefined && `log: ${log}`, status !== undefined && `status: ${status}`].filter(Boolean);
  return `${WHEN_DONE}: ${command ?? WRITE_INTO_ROW} (${written.join("; ")})`;
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
