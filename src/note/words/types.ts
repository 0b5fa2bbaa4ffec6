import type { Range } from "../../text/index.js";
import type { DateHints, PlainDate } from "../../time/index.js";
import type { LogLine, Placed } from "../log/index.js";
import type { PlacedNames } from "./names/index.js";

/** What a heading, or a column of a table, says that its lines are about. */
export type Theme = "interviews" | "follow-ups" | "status" | "log";

/** What is known of a line before its words are read. */
export interface WordsContext {
  /** The line's own day. */
  readonly date: PlainDate;
  readonly theme: Theme;
  readonly hints: DateHints;
  /** The note knows somebody by this name. */
  readonly isKnown: (name: string) => boolean;
  /** It names this application's company or role; without this, nothing does. */
  readonly isOwn?: (name: string) => boolean;
  /** The heading is a person, whom `she` and a message without a name mean. */
  readonly person?: string;
  /** Which way a message went, as a column of its own says. */
  readonly direction?: "sent" | "received";
  /** Typed as news of the employer: a day by which they will answer is what they said on the line's day. */
  readonly isTold?: boolean;
  /** A task that was checked: what it says to do (`call Lena`) is done. */
  readonly isDone?: boolean;
}

/** Something sent or received on the line's day. */
export interface SaidEntry extends Omit<LogLine, "date" | "name"> {
  /** Whom it went to or came from, as the line names them. */
  readonly name?: PlacedNames;
  /** The words that say so. */
  readonly place: Range;
}

/** A conversation, held or planned. */
export interface SaidInterview {
  /** Where it is another than the line's own: `2026-11-04 phone screen set for 10 Nov`. */
  readonly date?: Placed<PlainDate>;
  /** As it is written; read by what knows the zone. */
  readonly time?: Placed<string>;
  readonly kind?: Placed<string>;
  /** Whom it is with, as the line names them. */
  readonly with?: PlacedNames;
  readonly promised_by?: Placed<PlainDate>;
  readonly cancelled?: Placed<true>;
  /** The words that say so. */
  readonly place: Range;
}

/** What a line says in a person's own words. All places are offsets in the line's text. */
export interface WordsReading {
  readonly entries: readonly SaidEntry[];
  readonly interviews: readonly SaidInterview[];
  /** The day by which an offer must be answered. */
  readonly deadline?: Placed<PlainDate>;
  /** What is said besides, to the end of the line: the person's own remark. */
  readonly remark?: Placed<string>;
  /** Every word is part of a fact or of the remark: the line may be written anew without losing any. */
  readonly isWhole: boolean;
  /** Words are left that are part of no fact, and that no remark can hold. */
  readonly leavesWords?: boolean;
}
