import type { Expression, Settings, Template } from "../expression/index.js";
import type { Severity } from "../facts/index.js";
import type { PhoneHours, WorkCalendar } from "../time/index.js";

/** Where something of a policy was written. Found when asked, because a built-in policy is parsed only for that. */
export type FindOrigin = () => PolicyOrigin;

export interface PolicyOrigin {
  /** A built-in's name, or a path. */
  readonly file: string;
  readonly line?: number;
}

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
  /** These are of the same type and see `opens`. */
  readonly closes?: Expression;
  readonly until?: Expression;
  /** A Date in `opens` moves to the next working day. */
  readonly isShifted: boolean;
  /** The channels in order of preference, a list of strings. */
  readonly via?: Expression;
  /** A Contact or a list of them. */
  readonly to?: Expression;
  readonly draft?: string;
  readonly then?: { readonly sent?: string; readonly status?: string };
  readonly findOrigin: FindOrigin;
}

/** The fact to point at: the field of an object, or the object itself. */
export interface Target {
  readonly object: Expression;
  readonly field: string;
}

/** Says what must hold in a note. */
export interface Check {
  readonly id: string;
  readonly advice: readonly string[];
  readonly each: readonly Binding[];
  readonly when?: Expression;
  readonly assert: Expression;
  readonly at?: Target;
  readonly severity: Severity;
  readonly message: Template;
  readonly findOrigin: FindOrigin;
}

/** A setting in force. */
export interface Setting {
  readonly name: string;
  /** Its type in the expression language. */
  readonly type: string;
  /** As a value of the language. */
  readonly value: unknown;
  readonly findOrigin: FindOrigin;
}

/** A compiled and type-checked policy. */
export interface Policy {
  readonly names: readonly string[];
  readonly settings: readonly Setting[];
  /** The same as expressions see them. */
  readonly settingsValue: Settings;
  readonly rules: readonly Rule[];
  readonly checks: readonly Check[];
  readonly calendar: WorkCalendar;
  readonly phoneHours: readonly PhoneHours[];
  /** Some expression reads the body of notes, so that they must be parsed. */
  readonly needsBody: boolean;
}
