import { dayOfMoment, type PlainDate, type ZonedDateTime } from "../time/index.js";
import type { Contact } from "./contact.js";
import { listOrigins, type Origin, type Origins } from "./origin.js";

/** How an interview may have gone. */
export const WENT = ["well", "ok", "badly"] as const;

/** Words for what it is, for editors and shells to offer; a person may have others. */
export const INTERVIEW_KINDS = ["phone", "video", "onsite", "panel", "technical"] as const;

/** One conversation of any kind, past or planned. */
export interface Interview {
  /** Its place among the note's interviews, from 1, unless the note gives its own; it survives a change of date. */
  readonly round: number;
  /** In the employer's zone. */
  readonly date: PlainDate;
  /** In the employer's zone; missing where the note has a date only. */
  readonly start?: ZonedDateTime;
  /** In the employer's zone: `minutes` after the start, 60 where none are given; without a time, the end of its day. */
  readonly end: ZonedDateTime;
  readonly minutes?: number;
  readonly kind?: string;
  /** Who took part for the employer, as far as the note says. */
  readonly with: readonly Contact[];
  /** Where it takes place, as the note has it. */
  readonly place?: string;
  /** What to join it by: the address of a video call, as the note has it. */
  readonly link?: string;
  /** When they said they would answer. */
  readonly promised_by?: PlainDate;
  readonly went?: (typeof WENT)[number];
  readonly connection?: string;
  readonly forgot?: string;
  readonly misspoke?: string;
  /** What was talked about, jotted down; before it is held, what is to be prepared. */
  readonly notes?: string;
  readonly cancelled: boolean;
  /** How the note has it: in the words of a line, or as a date under a key of its own; else in its list of interviews. */
  readonly written?: "line" | "key";
  readonly origins: Origins;
}

/** It is over, and it took place. */
export function isHeld(interview: Interview, now: ZonedDateTime): boolean {
  return !interview.cancelled && interview.end.epochMilliseconds <= now.epochMilliseconds;
}

/** It is still to come, or going on. */
export function isAhead(interview: Interview, now: ZonedDateTime): boolean {
  return !interview.cancelled && interview.end.epochMilliseconds > now.epochMilliseconds;
}

/** The places of the note that say when it begins and ends. */
export function placesOf({ origins }: Interview): readonly Origin[] {
  return listOrigins([origins.date, origins.start, origins.minutes, origins.cancelled]);
}

/**
 * The civil date on which it ends for somebody in `zone`: what is dated by that person's calendar, such as the log, comes
 * before or after it by this day. Its own day, `date`, is the one where it takes place. Without a time, both are the same.
 */
export function dayIn(interview: Interview, zone: string): PlainDate {
  if (!interview.start) return interview.date;
  const known = days.get(interview);
  if (known?.zone === zone) return known.day;
  const day =
    interview.end.timeZoneId === zone ? dayOfMoment(interview.end) : interview.end.withTimeZone(zone).toPlainDate();
  days.set(interview, { zone, day });
  return day;
}

/** Asked for at every turn; a note has one person, so that one zone is remembered. */
const days = new WeakMap<Interview, { readonly zone: string; readonly day: PlainDate }>();

/** One interview is the later: it ends after the other, or at once and stands behind it in the note. */
export function isAfter(interview: Interview, other: Interview, all: readonly Interview[]): boolean {
  const order = interview.end.epochMilliseconds - other.end.epochMilliseconds;
  return order > 0 || (order === 0 && all.indexOf(interview) > all.indexOf(other));
}
