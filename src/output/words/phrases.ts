import type { Action, Bound, Call } from "../../engine/index.js";
import type { Application, Contact, Wait } from "../../facts/index.js";
import { oneLine } from "../../text/index.js";
import { compareDates, formatDay, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { dayOfBound, isMoment, isStartOfDay } from "./bounds.js";
import { doubtPhrases } from "./doubts.js";
import { listPhrase } from "./list-phrase.js";

/** `Acme · Senior Engineer`. */
export function applicationPhrase({ company, role }: Application): string {
  return [company, role].map(cleanLine).filter(Boolean).join(" · ");
}

/** Text from a note on one line, without blanks around it. */
export function cleanLine(text: string): string {
  return oneLine(text).trim();
}

/** At the start of a sentence. */
export function capitalize(phrase: string): string {
  return phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `by e-mail`, `by phone`, `by letter`. */
export function channelPhrase(via: string): string {
  return via === "email" ? "by e-mail" : `by ${cleanLine(via)}`;
}

/** What to do, in a list that shows the application beside it. */
export function summaryPhrase(action: Action): string {
  return [action.summary, action.title, action.rule].map(cleanLine).find(Boolean) ?? "Follow up";
}

/** A person by name, or by what else is known of them. */
export function personPhrase({ name, email, phone }: Contact): string {
  return cleanLine(name) || cleanLine(email ?? "") || cleanLine(phone ?? "") || "whoever you spoke with";
}

/** Where an address or a number is to be had. */
export const WHERE_TO_LOOK = "a business card, a professional network, the company's site, or a call to its main line";

/** What is to be found first: `Find an address of Ada Lovelace`; `Find out whom to reach` where nobody is known. */
export function findAddressPhrase({ to }: Action): string {
  const known = to.filter(
    ({ name, email, phone }) => cleanLine(name) !== "" || email !== undefined || phone !== undefined,
  );
  return known.length === 0
    ? "Find out whom to reach, and how"
    : `Find an address of ${listPhrase(known.map(personPhrase))}`;
}

/** `no e-mail address of Grace Hopper is known`: who is left out, because the channel does not reach them. */
export function unreachedPhrase({ via, unreached = [] }: Action): string {
  if (via === undefined || unreached.length === 0) return "";
  const address = { email: "e-mail address", phone: "phone number", text: "phone number" }[via] ?? "name";
  return `no ${address} of ${listPhrase(unreached.map(personPhrase))} is known`;
}

/** `1 warning`, `2 warnings`. */
export function countPhrase(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `Mon 16 Nov`, with the year where it is not the current one. */
export function dayPhrase(date: PlainDate, now: ZonedDateTime): string {
  return formatDay(date, { year: date.year !== now.year });
}

/** `they said by Fri 27 Nov`, else `since Wed 18 Nov`. */
export function waitPhrase(wait: Wait, now: ZonedDateTime): string {
  if (!wait.promised_by) return `since ${dayPhrase(wait.since, now)}`;
  return `they said by ${dayPhrase(wait.promised_by, now)}`;
}

/**
 * How and when an action is to be done, told in the zone of `now`: `by e-mail, since Mon 16 Nov, until Mon 23 Nov`. An
 * action is overdue since the day, or the moment, at which it should have been done at the latest. Why it may not be
 * due is said, too.
 */
export function windowPhrase(action: Action, now: ZonedDateTime): string {
  const via = action.via ? [channelPhrase(action.via)] : [];
  return [...via, ...timePhrases(action, now), ...doubtPhrases(action)].join(", ");
}

function timePhrases(action: Action, now: ZonedDateTime): string[] {
  const { state, call, opens, closes } = action;
  if (state === "overdue") return [`overdue ${overdueSincePhrase(action, now)}`];
  const until = closes && !endsBeforeCall(action) ? [`until ${endPhrase(closes, now)}`] : [];
  if (call && isToCome(call.end, now))
    return [callPhrase(call, now), ...outside(call), ...(state === "upcoming" ? [] : until)];
  if (state === "upcoming") {
    const [from, to] = [startPhrase(opens, now), closes && isMoment(closes) ? endPhrase(closes, now) : ""];
    return to === `the end of ${from}` ? [`on ${from}`] : [`from ${from}`, ...until];
  }
  const isNew = compareDates(dayOfBound(opens, now.timeZoneId), now.toPlainDate()) === 0;
  return closes && (isNew || isMoment(opens)) ? until : [`since ${boundPhrase(opens, now)}`, ...until];
}

/** The next good time to call comes after its window: the day to be done by is then not told beside it. */
export function endsBeforeCall({ closes, call }: Action): boolean {
  return call !== undefined && closes !== undefined && isMoment(closes) && isToCome(call.start, closes);
}

function outside({ isOutsideOwnHours }: Call): string[] {
  return isOutsideOwnHours ? [OUTSIDE_OWN_HOURS] : [];
}

/** `since Mon 23 Nov`: of an overdue action, the day or moment at which it should have been done at the latest. */
export function overdueSincePhrase({ opens, closes }: Action, now: ZonedDateTime): string {
  return `since ${closes ? endPhrase(closes, now) : boundPhrase(opens, now)}`;
}

function isToCome(moment: ZonedDateTime, now: ZonedDateTime): boolean {
  return moment.epochMilliseconds > now.epochMilliseconds;
}

/** `Tue 24 Nov 15:30–17:30`, and `your time` where the employer's clock shows another. */
export function callPhrase(call: Call, now: ZonedDateTime): string {
  const [start, end] = [call.start.withTimeZone(now.timeZoneId), call.end.withTimeZone(now.timeZoneId)];
  const hours = `${boundPhrase(start, now, { day: true })}–${formatTime(end)}`;
  return start.offset === call.start.offset ? hours : `${hours} your time`;
}

/** What is said of a call that does not lie within both people's hours: at night, as a rule. */
export const OUTSIDE_OWN_HOURS = "outside your hours";

/** The same as `boundPhrase` with its day, but what begins with a day begins on it. */
function startPhrase(bound: Bound, now: ZonedDateTime): string {
  if (!isMoment(bound)) return boundPhrase(bound, now);
  const start = bound.withTimeZone(now.timeZoneId);
  return isStartOfDay(start) ? boundPhrase(start.toPlainDate(), now) : boundPhrase(start, now, { day: true });
}

/** The same as `boundPhrase`, but what ends with a day is not said to end as the next one begins. */
function endPhrase(bound: Bound, now: ZonedDateTime): string {
  if (!isMoment(bound)) return boundPhrase(bound, now);
  const end = bound.withTimeZone(now.timeZoneId);
  return isStartOfDay(end)
    ? `the end of ${boundPhrase(end.toPlainDate().subtract({ days: 1 }), now)}`
    : boundPhrase(end, now);
}

/** `Mon 23 Nov`, `today`; `Mon 23 Nov 15:45`, and on the same day `15:45`. */
function boundPhrase(bound: Bound, now: ZonedDateTime, options: { readonly day?: boolean } = {}): string {
  const day = dayOfBound(bound, now.timeZoneId);
  const isToday = compareDates(day, now.toPlainDate()) === 0;
  const dayText = isToday ? "today" : dayPhrase(day, now);
  if (!isMoment(bound)) return dayText;
  const time = formatTime(bound.withTimeZone(now.timeZoneId));
  return isToday && !options.day ? time : `${dayText} ${time}`;
}
