import type { Circumstances, NoteEvaluation } from "../../engine/index.js";
import type { Status } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";

/** A page about somebody, as wikilinks lead to it. */
export interface PersonPage {
  /** Relative to the workspace. */
  readonly path: string;
  readonly name: string;
}

/** The note that somebody edits, and what is known besides its text. */
export interface NoteContext {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
  readonly circumstances: Circumstances;
  /** What holds of the text, or of the last one that could be read; none of what is no note yet. */
  readonly note?: NoteEvaluation;
  /** The person's day. */
  readonly today: PlainDate;
  /** The workspace's own keys and words for statuses. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly statuses?: Readonly<Record<string, Status>>;
  /** The workspace's pages about people. */
  readonly pages?: readonly PersonPage[];
}
