import type { Range } from "../../text/index.js";
import type { PlainDate } from "../temporal.js";

/** Which of day and month stands first where both are numbers. */
export type DateOrder = "day-first" | "month-first";

/** What else is known where a date is read. */
export interface DateHints {
  /** How the same note writes dates, as those of its dates show that have one reading. */
  readonly order?: DateOrder;
  /** The day that a date without a year comes after: `5 January` is the next one, that day included. */
  readonly after?: PlainDate;
  /** The day that a date without a year is nearest to, before it or after: of a line, its own day. */
  readonly near?: PlainDate;
}

/** A date as a person writes it, in a text: `2026-11-05`, `5 Nov 2026`, `30.11.2026`, `11/25/2026`. */
export interface WrittenDate extends Range {
  /** Its one reading; of `05/11/2026` it has two, of `31.06.2026` none. */
  readonly date?: PlainDate;
  /** Where there is not exactly one reading: why, as the end of a sentence for people, naming both where there are two. */
  readonly reason?: string;
  /** Where it has two readings: both days. */
  readonly choices?: readonly [PlainDate, PlainDate];
  /** Written as `YYYY-MM-DD`. */
  readonly isIso: boolean;
  /** It is more than one day. */
  readonly isSpan?: true;
  /** The order that its numbers show: that of `25/11/2026`, not of `05/11/2026` or `5 Nov 2026`. */
  readonly order?: DateOrder;
}
