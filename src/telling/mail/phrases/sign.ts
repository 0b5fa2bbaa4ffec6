/** What a phrase of a mail is a sign of. */
export const SIGNS = [
  /** The application has come to nothing. */
  "rejection",
  /** The job is offered. */
  "offer",
  /** An offer made before still stands. */
  "standing",
  /** They want to speak with the applicant. */
  "invitation",
  /** A conversation, or where and how it is held: whatever stands beside it may be about it. */
  "meeting",
  "moved",
  "cancelled",
  /** They are to answer, by whatever day stands beside it. */
  "promise",
  /** The applicant is to do something, by whatever day stands beside it. */
  "ask",
  /** An offer is to be answered, by whatever day stands beside it. */
  "answer",
  /** They have the application. */
  "receipt",
  /** Nobody wrote this. */
  "automatic",
  /** They are sorry for what they say. */
  "regret",
  /** They take leave of whoever applied. */
  "farewell",
  /** It is about a job. */
  "about",
  /** It is not decided yet. */
  "open",
  /** Somebody answers, whatever they say. */
  "reply",
  /** Somebody said it before. */
  "past",
  /** It is not settled yet. */
  "hedge",
  /** So it is as a rule, whatever happens this time. */
  "habit",
  /** It holds if something else does. */
  "condition",
  /** Behind a condition: it holds for those who are chosen. */
  "chosen",
  "negation",
  /** It is about somebody else. */
  "others",
  /** A day that is neither an interview's nor an answer's. */
  "elsewhere",
  "bulk",
  "survey",
  "away",
  "undelivered",
  "spam",
  "phone",
  "video",
  "onsite",
] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * The phrases of a language, parted by commas. Of words parted by `/` one stands there; `…` is up to six words, `(word)` may be
 * left out, `word*` is any word that begins so. Case, accents and the form of apostrophes do not count.
 */
export type Phrases = Readonly<Partial<Record<Sign, string>>>;
