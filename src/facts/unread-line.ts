import type { PlainDate } from "../time/index.js";
import type { Origin } from "./origin.js";

/** A dated line of the body that is not understood: it is no fact, and may tell of one. */
export interface UnreadLine {
  /** Undefined where it begins with a date whose year is not known. */
  readonly date?: PlainDate;
  /** Of the note, from 1. */
  readonly line: number;
  readonly origin: Origin;
}
