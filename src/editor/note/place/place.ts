import type { Range } from "../../../text/index.js";
import type { Field, Scope } from "../../../note/index.js";

/** How a text is written: in which quotes, and whether commas and brackets end it. */
export interface WrittenStyle {
  readonly quotes: "'" | '"' | "";
  readonly isFlow: boolean;
}

interface Typed {
  /** What accepting a completion replaces: it begins before the caret and ends at it or behind it, on its line. */
  readonly range: Range;
  /** Put before what is accepted: a blank, where none stands behind the colon or the dash yet. */
  readonly lead: string;
}

/** A key of a mapping, there or to come. */
export interface KeyPlace extends Typed {
  readonly kind: "key";
  readonly scope: Scope;
  /** The fields that the mapping has besides. */
  readonly present: ReadonlySet<string>;
  readonly hasColon: boolean;
  readonly isFlow: boolean;
  /** Blanks before it on its line, where nothing else stands there. */
  readonly indent: string | undefined;
}

/** The value of a field, or one of its values. */
export interface ValuePlace extends Typed {
  readonly kind: "value";
  readonly scope: Scope;
  readonly field: Field;
  readonly style: WrittenStyle;
  /** It is, or is to be, an item of a list. */
  readonly isItem: boolean;
  /** It stands on a line of its own below its key, where a list may begin. */
  readonly isBelow: boolean;
  /** The other items of its list, without quotes. */
  readonly others: readonly string[];
  /** What stands there, without quotes, up to the caret. */
  readonly typed: string;
  /** What stands there behind the caret, with the quotes that close it. */
  readonly rest: string;
}

/** A line of the log. */
export interface LogPlace extends Typed {
  readonly kind: "log";
  readonly style: WrittenStyle;
  /** Of its text without quotes. */
  readonly line: Range;
}

/** A check in a comment that keeps it from being told. */
export interface IgnorePlace extends Typed {
  readonly kind: "ignore";
  readonly others: readonly string[];
}

/** What a wikilink leads to. */
export interface LinkPlace extends Typed {
  readonly kind: "link";
  /** Its closing brackets stand there already. */
  readonly isClosed: boolean;
}

/** A line of the body: an item of a list, a cell of a table, a heading of a draft, or text. */
export interface BodyPlace extends Typed {
  readonly kind: "item" | "cell" | "draft" | "text";
  /** Of what belongs together: behind the item's mark, within the cell, behind `Draft:`. */
  readonly line: Range;
}

export type Place = KeyPlace | ValuePlace | LogPlace | IgnorePlace | LinkPlace | BodyPlace;
