import type { PlainDate } from "../time/index.js";
import type { Body } from "./body.js";
import type { Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import type { Ignores } from "../diagnostics/index.js";
import type { Interview } from "./interview.js";
import type { Origin, Origins } from "./origin.js";
import type { Reminder } from "./reminder.js";
import type { Row } from "./row.js";
import type { UnreadLine } from "./unread-line.js";

/** How far an application has come; the last four are how it ended. */
export const STATUSES = [
  "lead",
  "applied",
  "interviewing",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
  "ghosted",
] as const;

export type Status = (typeof STATUSES)[number];

/** A rule or check that the note opts out of. */
export interface Skip {
  readonly id: string;
  readonly origin: Origin;
}

/** All that one note says, whatever the clock. What it says as of a day is its `Situation`. */
export interface Application {
  /** Its identity: the note's `id:`, else its path, with a row's key behind it, in Unicode's NFC. Stable UIDs rest on it. */
  readonly id: string;
  /** The note, relative to the workspace, with forward slashes, as the disk spells it. */
  readonly path: string;
  /** Of an application that is one row of a table in that file. It is only read, never written. */
  readonly row?: Row;
  readonly company: string;
  readonly role: string;
  /** As the note declares it; a note may leave it to its log and interviews. */
  readonly status?: Status;
  /** The note has a status that nobody knows; it counts as open. */
  readonly hasUnknownStatus: boolean;
  readonly applied?: PlainDate;
  /** The employer's: an IANA name. */
  readonly timezone: string;
  readonly country?: string;
  readonly industry?: string;
  readonly link?: string;
  /** How the person came by the job, as the note has it: `LinkedIn`, `Kenny D.`, an address. */
  readonly source?: string;
  readonly phone_heavy: boolean;
  /** By when an offer must be answered. */
  readonly deadline?: PlainDate;
  readonly contacts: readonly Contact[];
  /** In the note's order. */
  readonly interviews: readonly Interview[];
  /** In the order in which things happened. */
  readonly log: readonly Entry[];
  /** The person's own next dates. */
  readonly reminders: readonly Reminder[];
  /** In the order of the text. */
  readonly unread: readonly UnreadLine[];
  readonly snooze_until?: PlainDate;
  readonly skip: readonly Skip[];
  readonly body: Body;
  /** Something is written in the body besides headings and drafts. */
  readonly hasNotes: boolean;
  /** Its `followthrough-ignore` comments. */
  readonly ignores: Ignores;
  readonly origins: Origins;
}
