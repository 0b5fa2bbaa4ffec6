import type { Contact, EntryFacts, Interview, Reminder, Status } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";

/** A conversation that a note is to have besides those that it has. */
export interface NewInterview {
  /** In the employer's zone, as its time. */
  readonly date: PlainDate;
  /** `HH:MM`, on a clock of 24 hours; missing where only the day is known. */
  readonly time?: string;
  readonly minutes?: number;
  readonly kind?: string;
  /** Those who take part for the employer, by their names. */
  readonly with: readonly string[];
  readonly place?: string;
  /** What to join it by. */
  readonly link?: string;
  /** When they said they would answer. */
  readonly promised_by?: PlainDate;
  /** What was talked about, or is to be prepared. */
  readonly notes?: string;
}

/** Somebody at the employer; of one who is there, what the note does not know yet. The name is empty where only an address is known. */
export type NewContact = Pick<Contact, "name"> & Partial<Pick<Contact, "title" | "email" | "phone" | "hiring_manager">>;

/** The day of an interview, and its time where it is known: both as those of `NewInterview`. */
export type InterviewMoment = Pick<NewInterview, "date" | "time">;

/** Fields of a note that hold one day. */
export const DATE_FIELDS = ["applied", "deadline", "follow_up_on", "last_contact", "snooze_until"] as const;

export type DateField = (typeof DATE_FIELDS)[number];

/** Of an interview that is there, by its round. */
export type RoundChange =
  /** It takes place at another time, or does not. */
  | { readonly round: number; readonly moved: InterviewMoment | "cancelled" }
  /** The day by which they said in it that they would answer. */
  | { readonly round: number; readonly promised_by: PlainDate }
  /** They take part as well, by their names. */
  | { readonly round: number; readonly with: readonly string[] }
  /** How it went, of one of which the note does not say it yet. */
  | { readonly round: number; readonly went: NonNullable<Interview["went"]> };

/** A day of the note's own; undefined: it is taken away. */
export interface DateChange {
  readonly field: DateField;
  readonly date: PlainDate | undefined;
}

/** One of its reminders, by its key, was done that day: a task is checked, a date is taken out. */
export interface ReminderChange {
  readonly reminder: Pick<Reminder, "key" | "isTask">;
  readonly doneOn: PlainDate;
}

/** A fact that a note is to have: the one language of what the command line, the page and the editor write into notes. */
export type NoteChange =
  /** One more entry in its log. */
  | { readonly entry: EntryFacts }
  | { readonly status: Status }
  /** One more interview; those that are there keep their rounds. */
  | { readonly interview: NewInterview }
  | RoundChange
  /** One more, or more of one who is there under the same name or address. */
  | { readonly contact: NewContact }
  | DateChange
  | ReminderChange
  /** A rule or check, by its id, that does not apply to this note, and why. */
  | { readonly skip: string; readonly reason?: string }
  /** One that is skipped applies again. */
  | { readonly unskip: string };
