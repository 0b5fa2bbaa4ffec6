import type { Range } from "../text/index.js";
import type { Origins } from "./origin.js";

/** A part of a note's body under a heading. */
export interface Section {
  readonly title: string;
  readonly depth: number;
  readonly text: string;
  /** Of its text, without the heading. */
  readonly range: Range;
}

/** The text of a message, from a section headed `Draft: KIND [to NAME]`. */
export interface Draft {
  readonly kind: string;
  readonly to?: string;
  readonly subject?: string;
  readonly subjectRange?: Range;
  readonly text: string;
  readonly words: number;
  readonly range: Range;
  readonly headingRange: Range;
  readonly origins: Origins;
}

/** What the markdown below the front matter says. */
export interface Body {
  /** Missing where they were not read: neither has the body drafts, nor did the reader's caller ask for sections. */
  readonly sections?: readonly Section[];
  readonly drafts: readonly Draft[];
}
