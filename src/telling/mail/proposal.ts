import type { PlainDate } from "../../time/index.js";

/** Who wrote: as the mail's header names them or, where it has none, as it is signed. */
export interface MailSender {
  readonly name?: string;
  readonly email?: string;
}

/** What a mail comes to. */
export type MailMatter = "reply" | "invitation" | "rejection" | "offer" | "moved" | "cancelled";

/** Why nothing is proposed. */
export type MailNothing =
  /** They have the application, and say no more than that: no answer, so that the wait goes on. */
  | "receipt"
  /** Out of office. */
  | "away"
  /** Newsletters, job alerts, notifications, surveys, recruiters who write to everybody. */
  | "bulk"
  /** A message of the person's own came back. */
  | "undelivered"
  | "spam"
  /** The person wrote it themselves. */
  | "own"
  /** What the sender wrote themselves says nothing that is understood for certain. */
  | "unclear";

export const INTERVIEW_KINDS = ["phone", "video", "onsite"] as const;
export type MailInterviewKind = (typeof INTERVIEW_KINDS)[number];

/** A time at which an interview may take place. */
export interface MailSlot {
  readonly date: PlainDate;
  /** As `HH:MM` of 24 hours; missing where the mail names none, or not whose clock shows it. */
  readonly time?: string;
  /** An IANA name: whose clock shows the time; missing where the mail leaves that to who reads it, the employer's. */
  readonly zone?: string;
  readonly minutes?: number;
}

/** What a mail says of a conversation to come. */
export interface MailInterview extends Partial<MailSlot> {
  readonly kind?: MailInterviewKind;
  readonly link?: string;
  readonly place?: string;
  /** By their full names, as the mail has them. */
  readonly with: readonly string[];
}

/** A fact and the sentence of the mail that it was read from. */
export interface SaidInMail {
  readonly what: MailMatter | "promised" | "asked" | "interview" | "choices" | "deadline" | "was";
  readonly sentence: string;
}

/** What a mail gives to note. */
export interface MailProposal {
  readonly from?: MailSender;
  /** The day on which it was sent, in the person's zone; today where the mail does not say. */
  readonly date: PlainDate;
  readonly what: MailMatter;
  /** They answer by then. */
  readonly promised?: PlainDate;
  /** What they want by a day, in their words. */
  readonly asked?: { readonly words: string; readonly by: PlainDate };
  /** The conversation, as far as the mail says; without a date where it sets none. */
  readonly interview?: MailInterview;
  /** Several times are offered: one of them is to be chosen. */
  readonly choices?: readonly MailSlot[];
  /** The day of the interview that is moved or cancelled, where the mail names it. */
  readonly was?: PlainDate;
  /** An offer must be answered by then. */
  readonly deadline?: PlainDate;
  readonly said: readonly SaidInMail[];
}

/** What a pasted mail gives to note, or why it gives nothing, with the sentence or line that shows it, if one does. */
export type MailReading = MailProposal | { readonly nothing: MailNothing; readonly sentence?: string };
