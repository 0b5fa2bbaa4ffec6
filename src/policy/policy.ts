import type { Expression, Settings, Template } from "../expression/index.js";
import type { Finding, Severity, Texts } from "../diagnostics/index.js";
import type { OwnHours, PhoneHours, WorkCalendar } from "../time/index.js";

/** Where something of a policy was written. Found when asked, because a built-in policy is parsed only for that. */
export type FindOrigin = () => PolicyOrigin;

export interface PolicyOrigin {
  /** A built-in's name, or a path. */
  readonly file: string;
  readonly line?: number;
}

/** Where each of its fields was written, by the field's name: a policy may change some fields of another's rule. */
export type FindFieldOrigins = () => ReadonlyMap<string, PolicyOrigin>;

/** A name that takes every item of a list in turn. */
export interface Binding {
  readonly name: string;
  readonly list: Expression;
}

/** Says when an action is due. Its expressions see the names that `each` binds, in order. */
export interface Rule {
  readonly id: string;
  readonly title: Template;
  readonly summary: Template;
  /** Ids of the statements that it rests on. */
  readonly advice: readonly string[];
  readonly each: readonly Binding[];
  readonly key: readonly Expression[];
  readonly when?: Expression;
  /** A Date or a DateTime. */
  readonly opens: Expression;
  /**
   * Of a rule whose opening a later policy has replaced without naming its own advice: the settings that the replaced one
   * counted with and this one does not. The statements that these encode are not followed any more.
   */
  readonly replacedSettings: readonly string[];
  /** These are of the same type and see `opens`. */
  readonly closes?: Expression;
  readonly until?: Expression;
  /** A Date in `opens` moves to the next working day. */
  readonly isShifted: boolean;
  /** The ids of rules: once an action of one of them has opened for a note, those of this rule lapse. */
  readonly givesWayTo: readonly string[];
  /** The channels in order of preference, a list of strings. */
  readonly via?: Expression;
  /** A Contact or a list of them. */
  readonly to?: Expression;
  readonly draft?: DraftChoice;
  readonly then?: { readonly sent?: string; readonly status?: string };
  readonly findOrigin: FindOrigin;
  readonly findFieldOrigins: FindFieldOrigins;
}

/** The fact to point at: the field of an object, or the object itself. */
export interface Target {
  readonly object: Expression;
  readonly field: string;
}

/** Says what must hold in a note. */
export interface Check {
  readonly id: string;
  /** What it looks for, in a few words. */
  readonly title?: string;
  readonly advice: readonly string[];
  readonly each: readonly Binding[];
  readonly when?: Expression;
  readonly assert: Expression;
  readonly at?: Target;
  /** What is to be written in place of what `at` points to, a text; nothing is where it is empty. */
  readonly fix?: Expression;
  readonly severity: Severity;
  readonly message: Template;
  readonly findOrigin: FindOrigin;
  readonly findFieldOrigins: FindFieldOrigins;
}

/** The draft of an action's channel; `otherwise` for the channels that have none of their own. */
export interface DraftChoice {
  readonly byChannel: Readonly<Record<string, string>>;
  readonly otherwise?: string;
}

/** A part of a draft that is written when its condition holds. */
export interface DraftPart {
  readonly when?: Expression;
  readonly text: Template;
  readonly advice: readonly string[];
}

/** The template of a message. Its expressions see the language's `DRAFT_VARIABLES`, too. */
export interface DraftTemplate {
  readonly id: string;
  readonly advice: readonly string[];
  readonly subject?: Template;
  readonly paragraphs: readonly DraftPart[];
  /** What the person should still add, where it applies. */
  readonly fill_in: readonly DraftPart[];
  readonly findOrigin: FindOrigin;
}

/** An article. */
export interface Source {
  readonly title: string;
  readonly author?: string;
}

/** One piece of advice. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  /** Ids of the articles that say so. */
  readonly sources: readonly string[];
  /** Ids of the statements that say otherwise. */
  readonly unlike: readonly string[];
  /** The built-in policy that takes this side where the articles disagree. */
  readonly preset?: string;
  /** Facts one of which must have decided for it to have a say, as explanations name them; without any, it always has. */
  readonly facts?: readonly string[];
  /** The settings that it says something of. */
  readonly holdsFor: readonly string[];
  /** Those of them whose value in force lies outside of what it says: the person's own choice. */
  readonly departures: readonly string[];
}

/** A setting in force. */
export interface Setting {
  readonly name: string;
  /** Its type in the expression language. */
  readonly type: string;
  /** As a value of the language. */
  readonly value: unknown;
  /** What it is, in a few words; empty where nobody says. */
  readonly about: string;
  readonly advice: readonly string[];
  readonly findOrigin: FindOrigin;
}

/** What has to be read of every note so that a policy can be evaluated. */
export interface Needs {
  /** The sections of its body; its drafts are always read. */
  readonly sections: boolean;
}

/** A compiled and type-checked policy. */
export interface Policy {
  readonly names: readonly string[];
  readonly settings: readonly Setting[];
  /** The same as expressions see them. */
  readonly settingsValue: Settings;
  readonly rules: readonly Rule[];
  readonly checks: readonly Check[];
  readonly drafts: ReadonlyMap<string, DraftTemplate>;
  readonly advice: ReadonlyMap<string, Statement>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The kinds of log entries that are known, that it asks for or that it declares. */
  readonly kinds: ReadonlySet<string>;
  /** The working days where a note names no country. */
  readonly calendar: WorkCalendar;
  /** The days that are worked, holidays aside: an RRULE. */
  readonly workdays: string;
  readonly phoneHours: readonly PhoneHours[];
  /** When the person can be on the phone, in the person's zone. */
  readonly ownHours: OwnHours;
  readonly needs: Needs;
  /** An expression names the clock (`now`): what the policy says may change at any moment, not only with the day. */
  readonly readsNow: boolean;
  /**
   * What loads and may mean nothing: it stops nothing, and a person should know. Warnings and, for whoever looks at the
   * policy itself, information; in the order of the files and of the places in them.
   */
  readonly warnings: readonly Finding[];
  /** What the ranges of its warnings count in. */
  readonly texts: Texts;
}
