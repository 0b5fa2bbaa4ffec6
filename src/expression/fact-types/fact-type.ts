import type { Origin, Situation } from "../../facts/index.js";

/**
 * What kind of word a text is, where not any will do: a status, a way of getting in touch, the kind of a log entry, of an
 * interview or of a draft, the id of a rule or check, a time zone, how an interview went.
 */
export type WordKind = "status" | "channel" | "kind" | "interview-kind" | "draft-kind" | "id" | "zone" | "went";

/** A fact as policies see it. */
export interface FactField<F> {
  /** Its type in the expression language. A fact that may be missing is an optional. */
  readonly type: string;
  readonly about: string;
  /** What kind of word the text is, or those of the list. */
  readonly holds?: WordKind;
  /** Where it is not simply the field of that name. */
  readonly read?: (fact: F, situation: Situation) => unknown;
  /** Where the note says so, if not under the field's own key. */
  readonly origins?: (fact: F, situation: Situation) => readonly (Origin | undefined)[];
  /** What an explanation says before its value, where `about` does not read well there. */
  readonly phrase?: string;
  /** The same while its date lies ahead, where that reads otherwise. */
  readonly phraseAhead?: string;
}

/** A type of the expression language over one kind of facts. This table makes the types, their values and their docs. */
export interface FactType {
  readonly name: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, FactField<unknown>>>;
}

/** One row of the table: the fields are those of a fact `F`. */
export function factType<F>(name: string, about: string, fields: Readonly<Record<string, FactField<F>>>): FactType {
  // The table is read with facts of the type that declares the field, which the type checker of the language ensures.
  return { name, about, fields: fields as FactType["fields"] };
}
