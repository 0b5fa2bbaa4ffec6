import type { Range } from "../../text/index.js";
import type { PlainDate } from "../temporal.js";

/** Where a day lies, seen from today: that which has happened, or that which is to come. */
export type Side = "past" | "ahead";

/** The one day that is meant; or why there is not exactly one, as the end of a sentence for people, and those it may be. */
export type DayReading =
  | { readonly date: PlainDate; readonly reason?: undefined }
  | { readonly date?: undefined; readonly reason: string; readonly choices: readonly PlainDate[] };

/** A day as people say or write it, in a text. */
export interface SpokenDate extends Range {
  /** Where its words leave no choice: yesterday lies in the past, tomorrow ahead; today is both. */
  readonly side?: Side | "both";
  /** As of what has happened, today included. */
  readonly past: DayReading;
  /** As of what is to come, today included. */
  readonly ahead: DayReading;
  /** Where nothing says which: the coming weekday, and of a day without a year the nearest. */
  readonly near: DayReading;
}
