import type { Finding, SuppressedFinding } from "../diagnostics/index.js";
import type { Person } from "../expression/index.js";
import type { Application, Contact, Interview, Reminder, Situation, UnreadLine } from "../facts/index.js";
import type { Policy } from "../policy/index.js";
import type { CallSlot, Parsed, PlainDate, WorkCalendar, ZonedDateTime } from "../time/index.js";

/** What an evaluation rests on besides the note. */
export interface Circumstances {
  readonly policy: Policy;
  readonly me: Person;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** The working days of an employer's country, or why it has none; without it, the policy's hold everywhere. */
  readonly calendars?: { readonly of: (country: string) => Parsed<WorkCalendar> };
}

/** A civil date in the person's zone, or a moment. The ends of one window are of one kind. */
export type Bound = PlainDate | ZonedDateTime;

/** Where an action is in its window, in the order of time. */
export const STATES = ["upcoming", "open", "overdue", "lapsed"] as const;

/** Too early, within the window, after it, and too late to be worth doing. */
export type State = (typeof STATES)[number];

/** When an employer is best called, in the employer's zone. */
export interface Call extends CallSlot {
  /** It is at night for the person, or at another time outside of `my_hours`: both have no hours in common. */
  readonly isOutsideOwnHours?: boolean;
}

/** Something to do: a rule applied to an application. */
export interface Action {
  readonly application: Application;
  readonly rule: string;
  /** Tells it from the application's other actions; free of dates and titles, so that it survives their correction. */
  readonly key: string;
  /** From the application's identity and the key: the same through every correction of a date or a spelling. */
  readonly uid: string;
  /** In the imperative: "Follow up with Acme about the Senior Engineer role". */
  readonly title: string;
  /** The same without company and role, for lists that show them beside it: "Follow up, first time". */
  readonly summary: string;
  /** Ids of the statements that it rests on. */
  readonly advice: readonly string[];
  /** A Date opens at the start of its day, in the person's zone. */
  readonly opens: Bound;
  /** Overdue after it; a Date closes at the end of its day. Without it, the action is never overdue. */
  readonly closes?: Bound;
  /** Lapsed after it. */
  readonly until?: Bound;
  readonly state: State;
  /**
   * The channel: the first of the rule's that a contact can be reached by, a call within both people's hours; none where
   * nobody can be reached.
   */
  readonly via?: string;
  /** Nobody whom it is for can be reached by any of the rule's channels: an address is to be found first. */
  readonly needsAddress?: boolean;
  readonly to: readonly Contact[];
  /** Those of them whom the channel does not reach. */
  readonly unreached?: readonly Contact[];
  /** The id of the policy's draft for it. */
  readonly draft?: string;
  /** The interview that the rule is about, where it goes through interviews. */
  readonly interview?: Interview;
  /** The person's own next date that the rule is about, where it goes through those. */
  readonly reminder?: Reminder;
  readonly call?: Call;
  /** What is not understood of what the note says since then: it may tell that this is done, or answered. */
  readonly unread?: readonly UnreadLine[];
  /** What doing it adds to the note: an entry of this kind in the log, or a status. Missing where its rule does not say. */
  readonly then?: { readonly sent?: string; readonly status?: string };
  /** The rule of the same note to which it gave way: that is why it has lapsed. */
  readonly gaveWayTo?: string;
  /** Doing it ends the application: it is let go. */
  readonly isLast?: boolean;
  /** It is part of a forecast: it follows only if nobody answers. */
  readonly projected: boolean;
}

/** What the policy says of one note as of the clock. */
export interface NoteEvaluation {
  readonly situation: Situation;
  /** By opening, then by key. While the note is snoozed, none. */
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  /** What its `followthrough-ignore` comments keep from being told, sorted. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The note hides its actions until this day, which lies ahead. */
  readonly snoozed_until?: PlainDate;
  /** Something that is due or lies ahead is hidden, because the note's `skip` retires its rule. */
  readonly skipped?: true;
  /**
   * Until then, itself not included, an evaluation of the same note gives the same in everything but the clock. In the
   * person's zone, and always after the clock.
   */
  readonly validUntil: ZonedDateTime;
}

/** What the policy says of all notes as of the clock. */
export interface Evaluation {
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** The names of the policies applied. */
  readonly policies: readonly string[];
  /** By path. */
  readonly notes: readonly NoteEvaluation[];
  /** Files that are copies of notes, going by their names, by path; they have no actions. */
  readonly copies: readonly NoteEvaluation[];
  /** All of them, those of notes that could not be read included, sorted. */
  readonly findings: readonly Finding[];
  /** What the notes' `followthrough-ignore` comments keep from being told, sorted. */
  readonly suppressed: readonly SuppressedFinding[];
  /** How many markdown files were no notes. */
  readonly otherFiles: number;
}
