import type { Range } from "../text/index.js";

/** What a part of a file is: an editor chooses its icon by it. */
export type OutlineKind =
  | "front-matter"
  | "contact"
  | "interview"
  | "entry"
  | "reminder"
  | "list"
  | "heading"
  | "draft"
  // In policies and scenarios.
  | "rule"
  | "check"
  | "setting"
  | "advice"
  | "scenario";

/** A part of a file, as the outline lists it. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  /** Where its name stands, within the range. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineSymbol[];
}

/** A part of a file that can be folded away: from the end of the line where it starts to its end. */
export interface Fold extends Range {
  readonly kind: "region" | "comment" | "list" | "section";
}
