import { Temporal } from "temporal-polyfill";

/** A civil date: a day of the calendar, wherever it is. */
export const PlainDate = Temporal.PlainDate;
export type PlainDate = Temporal.PlainDate;

/** A moment and the zone whose clock shows it. */
export const ZonedDateTime = Temporal.ZonedDateTime;
export type ZonedDateTime = Temporal.ZonedDateTime;

/** A moment, without a zone. */
export const Instant = Temporal.Instant;
export type Instant = Temporal.Instant;

/** What a clock on the wall shows, before it is known where the wall stands. Only for resolving it. */
export type WallTime = Temporal.PlainDateTime;

/** A time of the day. Only for reading one. */
export const PlainTime = Temporal.PlainTime;
export type PlainTime = Temporal.PlainTime;
