import type { Action, Bound, DraftOpening } from "../../../engine/index.js";
import type { Wait } from "../../../facts/index.js";
import { compareDates, formatDay, formatMoment, formatTime, type ZonedDateTime } from "../../../time/index.js";
import {
  applicationPhrase,
  capitalize,
  channelPhrase,
  cleanLine,
  closingPhrase,
  dayOfBound,
  endsBeforeCall,
  findAddressPhrase,
  isMoment,
  listPhrase,
  OUTSIDE_OWN_HOURS,
  unreachedPhrase,
  WHERE_TO_LOOK,
} from "../../words/index.js";
import { cutToLength } from "../../../text/index.js";
import { closeWithNote, isSameClock, reachPhrase } from "./phrases.js";

export interface DescriptionContext {
  /** In the person's zone, which is all that counts of it: a text that told the time would change with it. */
  readonly now: ZonedDateTime;
  /** Why this is good advice, in a sentence. */
  readonly reason?: string;
  /** The message to send. */
  readonly draft?: DraftOpening;
  /** The job posting, where it cannot be a property of its own. */
  readonly link?: string;
}

const LONGEST_CLOSING = 600;
const LONGEST_DRAFT_LINE = 160;

/**
 * What the event says when it is opened, like a note from a friend: what to do and by when, whom to reach and how, why,
 * and where the note is. Dates are in the person's zone, the employer's time beside it where their clocks differ. It
 * does not mention today, so that it stays the same until the action itself changes.
 */
export function describeAction(action: Action, wait: Wait, { now, reason, draft, link }: DescriptionContext): string {
  const head = [whatToDo(action, now), callTime(action, now), background(action, wait, now)];
  const tail = [reason && `Why: ${cleanLine(reason)}`, link && `Job posting: ${cleanLine(link)}`];
  const paragraphs = [head, firstLines(draft), tail].map((lines) => lines.filter(Boolean).join("\n")).filter(Boolean);
  return closeWithNote(paragraphs.join("\n\n"), action.application, {
    separator: tail.some(Boolean) ? "\n" : "\n\n",
    closing: closing(action),
  });
}

/** Without the day, which is the one on which it is done; a command that was cut would be another one. */
function closing(action: Action): string {
  const phrase = action.projected ? "" : (closingPhrase(action) ?? "");
  return phrase.length > LONGEST_CLOSING ? "" : phrase;
}

/** The subject, the greeting and how it begins: enough to recognize it, the whole is one command away. */
function firstLines(draft: DraftOpening | undefined): string[] {
  if (!draft) return [];
  const { subject, paragraphs } = draft;
  const lines = [subject === undefined ? "" : `Subject: ${subject}`, ...paragraphs].map(cleanLine);
  return lines.filter(Boolean).map((line) => `  ${cutToLength(line, LONGEST_DRAFT_LINE)}`);
}

function whatToDo(action: Action, now: ZonedDateTime): string {
  if (!action.closes && action.to.length === 0) return "";
  const { unreached = [], needsAddress = false } = action;
  const reached = action.to.filter((person) => !unreached.includes(person));
  const people = listPhrase(reached.map((contact) => reachPhrase(contact, action.via))) || "them";
  const deed = needsAddress ? findAddressPhrase(action) : `${verbPhrase(action.via)} ${people}`;
  const others = needsAddress ? `Where to look: ${WHERE_TO_LOOK}` : capitalize(unreachedPhrase(action));
  return [sayUntilWhen(deed, action, now), others && `${others}.`].filter(Boolean).join("\n");
}

function sayUntilWhen(deed: string, action: Action, now: ZonedDateTime): string {
  if (!action.closes || (action.state !== "overdue" && endsBeforeCall(action))) return `${deed}.`;
  const last = boundPhrase(action.closes, action, now);
  return action.state === "overdue"
    ? `${deed}. This was due by ${last}; it is not too late.`
    : `${deed}, by ${last} at the latest.`;
}

function verbPhrase(via: string | undefined): string {
  if (via === "phone") return "Call";
  if (via === "email") return "Write to";
  return via === undefined ? "Get in touch with" : `Get in touch ${channelPhrase(via)} with`;
}

function callTime({ call, application }: Action, now: ZonedDateTime): string | undefined {
  if (!call) return undefined;
  const hours = (zone: string) =>
    [call.start, call.end].map((moment) => formatTime(moment.withTimeZone(zone))).join("–");
  const mine = `${formatDay(dayOfBound(call.start, now.timeZoneId))} ${hours(now.timeZoneId)}`;
  const theirs = isSameClock(call.start, application.timezone, now.timeZoneId)
    ? ""
    : ` (${hours(application.timezone)} in ${application.timezone})`;
  if (call.isOutsideOwnHours)
    return `They can be called: ${mine}${theirs}. That is ${OUTSIDE_OWN_HOURS}; no better time lies within both.`;
  return `A good time to call: ${mine}${theirs}.`;
}

function background({ application, opens, unread = [], projected }: Action, wait: Wait, now: ZonedDateTime): string {
  const promise = wait.promised_by && `; they said you would hear by ${formatDay(wait.promised_by)}`;
  const waiting = `waiting since ${formatDay(wait.since)}${promise ?? ""}`;
  const about = `${applicationPhrase(application)}${wait.active ? `: ${waiting}` : ""}.`;
  const since = isMoment(opens) ? `Due from ${boundPhrase(opens, { application }, now)} on.` : "";
  const doubt = unread.length > 0 ? "A dated line of the note is not understood: look there first." : "";
  const condition = projected ? "This comes up only if nobody answers before." : "";
  return [about, since, doubt, condition].filter(Boolean).join("\n");
}

function boundPhrase(bound: Bound, { application }: Pick<Action, "application">, now: ZonedDateTime): string {
  if (!isMoment(bound)) return formatDay(bound);
  const [mine, theirs] = [bound.withTimeZone(now.timeZoneId), bound.withTimeZone(application.timezone)];
  if (isSameClock(bound, application.timezone, now.timeZoneId)) return formatMoment(mine);
  const isSameDay = compareDates(mine.toPlainDate(), theirs.toPlainDate()) === 0;
  return `${formatMoment(mine)} (${isSameDay ? formatTime(theirs) : formatMoment(theirs)} in ${application.timezone})`;
}
