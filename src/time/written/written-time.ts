import type { Range } from "../../text/index.js";

/** A time of the day as a person writes it: `9:00`, `2pm`, `14h30`, `10–11am`. Its end and its zone are part of it. */
export interface WrittenTime extends Range {
  /** As `HH:MM` of 24 hours; missing where it may be the morning's or the afternoon's: `2:30`. */
  readonly time?: string;
  /** Where there is not exactly one reading: why, as the end of a sentence for people. */
  readonly reason?: string;
  /** How long it goes on, where its end stands beside it: 60 of `10–11am`. */
  readonly minutes?: number;
  /** Whose clock is meant, as it is written: `CET`, `ET`, `Z`, `+01:00`. What it means is not known here. */
  readonly zone?: string;
}
