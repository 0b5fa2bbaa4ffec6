import type { Contact, Origin } from "../../facts/index.js";
import type { PolicyOrigin, Setting, Source, Statement } from "../../policy/index.js";
import type { PlainDate } from "../../time/index.js";
import type { Bound, Call } from "../evaluation.js";

/** A fact that was read, with its value and its places in the note. */
export interface FactUse {
  readonly kind: "fact";
  /** As expressions write it: `wait.promised_by`. */
  readonly name: string;
  /** What to say before the value: "they promised an answer by". */
  readonly phrase: string;
  /** The same while the value, a date, lies ahead: "the interview ends" of one that has not ended. */
  readonly phraseAhead?: string;
  /** Missing where the note does not say. */
  readonly value: unknown;
  /** None where the note does not say, and where it follows from the clock alone. */
  readonly origins: readonly Origin[];
}

export interface SettingUse {
  readonly kind: "setting";
  readonly setting: Setting;
  /** It is taken away from a date, not added. */
  readonly isSubtracted: boolean;
}

/** A day that was none for working, and the one that stands for it. */
export interface Shift {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** As the end of a sentence: `a Sunday`. */
  readonly why: string;
  /** What says so: the setting `workdays` or `holidays`, or the employer's country in the note. */
  readonly says: FactUse | SettingUse;
}

/** An opening that the note's snooze has put off. */
export interface Snooze {
  /** The note's `snooze_until`. */
  readonly until: PlainDate;
  /** When it opens instead. */
  readonly to: Bound;
  readonly origins: readonly Origin[];
}

/** How a channel was chosen. */
export interface Channel {
  /** Undefined where an address is to be found first. */
  readonly via?: string;
  readonly reached: readonly {
    readonly contact: Contact;
    readonly address?: string;
    readonly origins: readonly Origin[];
  }[];
  /** Whom it does not reach, besides those whom it does. */
  readonly unreached: readonly Contact[];
  /** Channels preferred to it by which nobody can be reached. */
  readonly skipped: readonly string[];
  /** Channels preferred to it that would reach somebody, only not within both people's hours. */
  readonly avoided: readonly string[];
}

export type Attribute = "opens" | "closes" | "until" | "to" | "via" | "call" | "when" | "assert";

/** One attribute of a rule or check, and all that was read for it, in order. */
export interface Part {
  readonly attribute: Attribute;
  readonly uses: readonly (FactUse | SettingUse)[];
  /** What came of it, for the ends of a window. */
  readonly bound?: Bound;
  readonly shift?: Shift;
  readonly snooze?: Snooze;
  readonly channel?: Channel;
  /** For a call, when it is. */
  readonly call?: Call;
}

/** What an `each` bound for this one. */
export interface Subject {
  readonly name: string;
  /** The fact that the name stands for. */
  readonly fact: object;
  readonly origins: readonly Origin[];
}

/** A statement with the articles that make it, and with those that say otherwise. */
export interface AdvisedStatement extends Statement {
  readonly articles: readonly (Source & { readonly id: string })[];
  readonly others: readonly Statement[];
}

export interface Advice extends AdvisedStatement {
  /** A setting that encodes it was read: the statement had a say in these dates and not only in the rule as a whole. */
  readonly isDecisive: boolean;
}

/** A statement that the policy in force does not follow, and the person's own choice that stands in its place. */
export interface Departure {
  readonly statement: AdvisedStatement;
  /** The settings moved out of what it says, with their values; none where the rule's opening was replaced. */
  readonly settings: readonly Setting[];
  /** Where that was decided. */
  readonly origins: readonly PolicyOrigin[];
}

/** Why an action or a finding is what it is. Only what was really read for this note is in it. */
export interface Explanation {
  readonly subjects: readonly Subject[];
  readonly parts: readonly Part[];
  /** The decisive ones first. What rests on settings that were not all read is left out. */
  readonly advice: readonly Advice[];
  /** What the articles say otherwise. */
  readonly departures: readonly Departure[];
}
