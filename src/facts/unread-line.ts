import type { PlainDate } from "../time/index.js";
import type { Origin } from "./origin.js";

/** A dated line of the body that is not understood, or of which only a message is, and not what it was for: it may tell of more. */
export interface UnreadLine {
  /** Undefined where it begins with a date whose year is not known. */
  readonly date?: PlainDate;
  /** Of the note, from 1. */
  readonly line: number;
  readonly origin: Origin;
}
