import type { TextEdit } from "./apply-edits.js";

/** A stretch of a text, as UTF-16 offsets; `end` is the first one after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How to mend what is wrong, where there is one right answer. */
export interface Fix {
  /** What it does, in the imperative: "write status". */
  readonly title: string;
  /** Of the text that is wrong, in order, none over another. */
  readonly edits: readonly TextEdit[];
}
