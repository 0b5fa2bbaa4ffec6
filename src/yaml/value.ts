import type { Range } from "../text/index.js";

/** Where a value stands: its path as a person writes it (`rules[0].when`) and its offsets in the text. */
export interface ValueOrigin extends Range {
  readonly path: string;
}

/** A value of a YAML text with its place. Lists and mappings open when asked, so that aliases cost what is read. */
export type Value = Nothing | Text | List | Mapping;

export interface Nothing {
  readonly kind: "nothing";
  readonly origin: ValueOrigin;
  /** What it is where a text is expected: blanks in quotes, or the name `Null`, which YAML reads as nothing. */
  readonly asText?: Text;
  readonly comment?: GluedComment;
}

export interface Text {
  readonly kind: "text";
  /** As it was typed, where YAML makes a number or a boolean of it (`007`, `+1 212`, `True`). */
  readonly text: string;
  /** Written without quotes. */
  readonly isPlain: boolean;
  /** Written elsewhere, and repeated here by an alias. */
  readonly isAliased: boolean;
  readonly boolean?: boolean;
  readonly number?: number;
  readonly origin: ValueOrigin;
  readonly comment?: GluedComment;
}

/** A comment behind a value whose `#` has no blank after it: most likely it was meant as text (`Call #1`). */
export type GluedComment = Range;

export interface List {
  readonly kind: "list";
  readonly origin: ValueOrigin;
  readonly items: () => readonly Value[];
}

export interface Member {
  readonly key: string;
  readonly keyRange: Range;
  /** The key has neither a colon nor a value: `{Lovelace, Ada}`. */
  readonly isBare: boolean;
  /** The value under the path that the field's own name makes. */
  readonly value: (path: string) => Value;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly origin: ValueOrigin;
  readonly members: () => readonly Member[];
  /** Keys that are lists, mappings or aliases, and so name nothing. */
  readonly strangeKeys: () => readonly Range[];
}
