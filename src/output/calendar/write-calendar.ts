import type { Action, DraftOpening, Evaluation, NoteEvaluation } from "../../engine/index.js";
import { compareTexts } from "../../text/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { cleanLine } from "../words/index.js";
import type { EventPlan } from "./build-event.js";
import { compose } from "./compose.js";
import { fold, inPortions } from "./content-lines.js";
import { formatDate, formatUtc } from "./moment-text.js";
import { placeAction } from "./placement.js";
import { privateUidOf } from "./private-id.js";
import { alarmOfAction } from "./alarm.js";
import { planAppointments } from "./plan-appointments.js";
import { planReview } from "./plan-review.js";
import { writePrivateTexts, writeTexts, type EventTexts } from "./texts/index.js";
import { createReviser, putTogether, remember, seal, startDigest } from "./revisions/index.js";

/** A calendar to subscribe to. */
export interface Feed {
  /** Its text, with CRLF; in UTF-8 its lines have at most 75 octets. */
  readonly content: string;
  readonly events: number;
  /** How many of them are new or changed since the previous feed, and how many of its events are gone. */
  readonly changed: number;
  /** The previous feed was ours but has been edited or damaged, and could not serve as a memory of revisions. */
  readonly isMemoryLost: boolean;
}

export interface CalendarOptions {
  /** As calendar programs show it. */
  readonly name: string;
  readonly productVersion: string;
  /** The feed as it was last written, if it was: the memory of revisions. Another program's is none. */
  readonly previous?: string;
  /** Why an action is good advice, in a sentence; missing where there is nothing to say. */
  readonly reasonFor?: (action: Action) => string | undefined;
  /** The message to send, whose first lines are shown; missing where there is none. */
  readonly draftFor?: (action: Action) => DraftOpening | undefined;
  /** What events of the same actions said before, of which nothing is written anew; what they say is added. Not of a private feed. */
  readonly eventTexts?: WeakMap<Action, EventTexts>;
  /** What follows if nobody answers, marked as tentative; by default it is shown, where the evaluation has it. */
  readonly forecast?: boolean;
  /** By default, interviews that lie ahead are in it. */
  readonly interviews?: boolean;
  /** By default, something rings when it is due, and before an interview. */
  readonly alarms?: boolean;
  /** By default, what is still to be done stands on today; else it stays on its day of opening. */
  readonly roll?: boolean;
  /** When to look through the notes: an unbounded RRULE of days; by default every Friday; `false` for never. */
  readonly review?: string | false;
  /** Called between events, so that others get their turn. */
  readonly pause?: () => Promise<void>;
  /** Says nothing that a note holds: no company, role, name, address, path, advice or draft. */
  readonly private?: boolean;
  /** Of a private feed, keys its UIDs and what it calls applications, so that no guess at a note can be confirmed. */
  readonly secret?: string;
}

/** The review's rule where none is given. */
export const EVERY_FRIDAY = "FREQ=WEEKLY;BYDAY=FR";

/**
 * All actions that have not lapsed and all appointments as an iCalendar stream (RFC 5545, RFC 7986): the same text for the same evaluation,
 * options and previous feed, under any time zone of the process. All-day events are in the person's zone, timed ones in
 * UTC. An event whose content is the same as in the previous feed keeps its bytes.
 */
export async function writeCalendar(evaluation: Evaluation, options: CalendarOptions): Promise<Feed> {
  const plans = await planEvents(evaluation, options);
  const { header, writeEvent } = await compose(plans, options);
  const memory = remember(options.previous);
  const { revise, countChanged, findLatest } = createReviser(memory, evaluation.now);
  const digest = startDigest();
  digest.add(header);
  const pieces: string[] = [];
  for (const some of inPortions(plans)) {
    const lines: string[] = [];
    for (const [index, plan] of some.entries()) {
      if (index % BETWEEN_PAUSES === 0) await options.pause?.();
      const event = writeEvent(plan);
      lines.push(...putTogether(event, await revise(event)));
    }
    digest.add(lines);
    pieces.push(fold(lines));
  }
  digest.add(END);
  return {
    content: [fold(seal(header, digest, findLatest())), ...pieces, fold(END)].join(""),
    events: plans.length,
    changed: countChanged(),
    isMemoryLost: memory.kind === "damaged",
  };
}

const END = ["END:VCALENDAR"];

const NOTES_BETWEEN_PAUSES = 200;

/** How many events are written without a pause. */
const BETWEEN_PAUSES = 20;

/** In the order of the feed. */
async function planEvents({ now, notes }: Evaluation, options: CalendarOptions): Promise<EventPlan[]> {
  const { forecast = true, review = EVERY_FRIDAY, alarms = true } = options;
  const events: EventPlan[] = [];
  for (const [index, note] of notes.entries()) {
    if (index % NOTES_BETWEEN_PAUSES === 0) await options.pause?.();
    const shown = note.actions.filter(({ state, projected }) => state !== "lapsed" && (forecast || !projected));
    const own = shown.map((action) => planEvent(action, note, now, options));
    events.push(...own, ...planAppointments(note, now, options));
  }
  if (review !== false) events.push(await planReview({ rule: review, year: now.year, hasAlarm: alarms }));
  return withUniqueUids(events)
    .map((event) => ({ event, key: sortKey(event) }))
    .toSorted((a, b) => compareTexts(a.key, b.key))
    .map(({ event }) => event);
}

function planEvent(action: Action, note: NoteEvaluation, now: ZonedDateTime, options: CalendarOptions): EventPlan {
  const { reasonFor, draftFor, eventTexts, secret, roll = true, alarms = true, private: isPrivate = false } = options;
  const uid = cleanLine(action.uid);
  const placement = placeAction(action, now, roll);
  // A call at night stands where it is, and wakes nobody.
  const isAtNight = placement.kind === "time" && action.call?.isOutsideOwnHours === true;
  return {
    uid: isPrivate ? privateUidOf(uid, secret) : uid,
    placement,
    isTentative: action.projected,
    isBusy: false,
    alarms: alarms && !isAtNight ? [alarmOfAction(placement)] : [],
    writeTexts: () => {
      if (isPrivate) return writePrivateTexts(action, secret);
      const known = eventTexts?.get(action);
      const texts = known ?? writeTexts(action, note, { now, reason: reasonFor?.(action), draft: draftFor?.(action) });
      eventTexts?.set(action, texts);
      return texts;
    },
  };
}

/** By start, an all-day event before the others of its day; then by UID. */
function sortKey({ placement, uid }: EventPlan): string {
  return `${placement.kind === "day" ? formatDate(placement.date) : formatUtc(placement.start)} ${uid}`;
}

/**
 * Two notes may claim one identity; readers would drop one of two events with the same UID (RFC 5545 §3.8.4.7). The
 * first, by path, keeps it, so that no other date in a note changes which one does.
 */
function withUniqueUids(events: readonly EventPlan[]): EventPlan[] {
  const seen = new Set<string>();
  return events.map((event) => {
    let uid = event.uid;
    for (let count = 2; seen.has(uid); count++) uid = `${event.uid}-${count}`;
    seen.add(uid);
    return { ...event, uid };
  });
}
