import type { Application, Interview, Status } from "../../facts/index.js";
import type { DateOrder, PlainDate, ZonedDateTime } from "../../time/index.js";
import type { NoteChange } from "../../note/index.js";

/** What is typed beside the words, by the names of the flags. */
export interface TellingFlags {
  /** The day that is told of. */
  readonly on?: string;
  readonly promised?: string;
  /** Names, with commas or `and` between them. */
  readonly with?: string;
  readonly kind?: string;
  readonly minutes?: string;
  /** Which interview, where several may be meant. */
  readonly round?: string;
  readonly place?: string;
  readonly link?: string;
  /** On whose clock the interview's time is. */
  readonly zone?: string;
  /** By when an offer must be answered. */
  readonly deadline?: string;
  readonly by?: string;
  /** A remark. */
  readonly note?: string;
}

/** Their names, in the order in which they are typed. */
export const TELLING_FLAGS = [
  ...(["on", "with", "by", "kind", "minutes", "place", "link", "zone", "round"] as const),
  ...(["promised", "deadline", "note"] as const),
] satisfies readonly (keyof TellingFlags)[];

/** Of what and when somebody tells. */
export interface Telling {
  readonly application: Application;
  /** In the person's own zone. */
  readonly now: ZonedDateTime;
  readonly flags?: TellingFlags;
  /** The workspace's own words for statuses. */
  readonly statuses?: Readonly<Record<string, Status>>;
  /** How the note writes dates of numbers. */
  readonly order?: DateOrder;
}

/** What was understood. */
export interface Told {
  readonly ok: true;
  /** In the order in which they are to be made. */
  readonly changes: readonly NoteChange[];
  /** How it was understood, each with its day: parts of a sentence for people. */
  readonly said: readonly string[];
  /** People whom the note did not know. */
  readonly newPeople: readonly string[];
  /** What may be noted once it is settled: interviews on days that were named and are not fixed yet. */
  readonly later?: readonly ToldChoice[];
}

/** Why nothing is noted: a sentence without its full stop. */
export interface NotTold {
  readonly ok: false;
  readonly reason: string;
  /** What may have been meant, each as it is to be typed. */
  readonly choices: readonly ToldChoice[];
}

/** One of the things that may have been meant. */
export interface ToldChoice {
  readonly words: string;
  readonly flags: TellingFlags;
  /** In a few words. */
  readonly meaning: string;
}

export function refuse(reason: string, choices: readonly ToldChoice[] = []): NotTold {
  return { ok: false, reason, choices };
}

/** A telling with what all its stages ask for. */
export interface World extends Telling {
  readonly flags: TellingFlags;
  readonly today: PlainDate;
  /** Who answers by the day that is told of; empty: all of them, or nobody in particular. */
  readonly promiser?: string;
  /** The interview in which what is told was said. */
  readonly saidIn?: Interview | undefined;
}
