import type { NoteChange } from "../note/index.js";
import type { PlannedChange, Session, Snapshot } from "../session/index.js";

/** A job hunt that a change is planned in. */
export interface Hunt {
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/** A change of a note, planned, and what it is called. */
export interface WantedChange {
  /** The command's name, for `undo`: `done`. */
  readonly command: string;
  readonly planned: PlannedChange;
  readonly asked: readonly NoteChange[];
  /** What happened, in a sentence for the person: `Northwind · Analyst: reply received today.` */
  readonly title: string;
}
