/**
 * What people type after something has happened, and how the log would say it. A person who speaks the language can check each row.
 *
 * In `says`, each word stands for itself; `a|b` is one of several (`_` is a blank within one), `?` behind it means that it may be missing.
 * WHO is somebody: one of the note's people, a name with a capital letter, a role, or a pronoun. REST is what may follow: a day,
 * a time, a channel, a remark. DAY is the same, and must begin with a day or a time; before other words it is a day and a time, and
 * nothing else. PAST is nothing, or a day that has passed.
 */
export interface Saying {
  readonly says: readonly string[];
  /** What is read instead, with the same WHO and REST. */
  readonly means?: string;
  /** What was typed is noted as a remark. */
  readonly isNoted?: true;
  /** WHO takes part in an interview that is there, on the day of REST. */
  readonly joins?: true;
  /** WHO answers by that day: in the interview with them they said so. */
  readonly promises?: true;
  /** DAY is until when the person asked for time to answer an offer, to which nobody has agreed yet. */
  readonly asks?: true;
  /** DAY is when the person would have the interview that they are invited to. */
  readonly accepts?: true;
  /** Nothing is noted, and why. */
  readonly refused?: RefusalReason;
}

/** Why something ordinary is no line of a log. */
export type RefusalReason =
  "receipt" | "silence" | "no-show" | "declined" | "their-interest" | "due" | "new-time" | "new-deadline";
