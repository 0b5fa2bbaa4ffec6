import { compareDates, type PlainDate, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import type { Application, Status } from "./application.js";
import type { Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import { dayIn, isAhead, isHeld, placesOf, type Interview } from "./interview.js";
import { listOrigins, type Origin } from "./origin.js";

/** The silence now running. Dates are civil, in the person's zone; an interview's is the employer's. */
export interface Wait {
  /** Nobody has answered, an answer may still come, and no interview lies ahead. */
  readonly active: boolean;
  /** How often the employer has been heard so far, counting interviews held and things received: it tells waits apart. */
  readonly number: number;
  /**
   * The latest of the day of applying, the last held interview, the last thing received; today where there is none. An
   * interview's day is the one where it took place.
   */
  readonly since: PlainDate;
  /** The promise given last, if it still stands. */
  readonly promised_by?: PlainDate;
  /** The last interview held. */
  readonly interview?: Interview;
  /** Whom to write to: the hiring manager, else those of that interview, else all of the note's contacts. */
  readonly contacts: readonly Contact[];
  /** Follow-ups sent in it; a message left counts as one, that of a thank-you aside. */
  readonly follow_ups: readonly Entry[];
  readonly thank_yous: readonly Entry[];
  readonly messages_left: readonly Entry[];
  /** Where a finding about it points. */
  readonly origins: { readonly since?: Origin; readonly promised_by?: Origin; readonly contacts?: Origin };
  /** All the places of the note that each of its facts rests on: they have no key of their own. */
  readonly evidence: Readonly<Record<WaitFact, readonly Origin[]>>;
}

export type WaitFact =
  | Exclude<keyof Wait, "origins" | "evidence">
  /** When the last of the follow-ups was sent. */
  | "last_follow_up";

/** An application as of a moment: all that its wait follows from. */
export interface DatedFacts {
  readonly application: Application;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** The status in force: the declared one, else what the log and the interviews say. */
  readonly status: Status;
  /** The places of the note that say so. */
  readonly statusEvidence: readonly Origin[];
  /** What had happened by then, in the order in which it did. */
  readonly log: readonly Entry[];
}

const WAITING: readonly Status[] = ["lead", "applied", "interviewing"];

/**
 * The answer that ends the waiting, if there is one. An offer stands whatever they write after it, until they take it back;
 * a rejection only as long as nothing comes after it.
 */
export function findFinalAnswer(log: readonly Entry[]): Entry | undefined {
  const received = log.filter(({ direction }) => direction === "received");
  const last = received.findLast(({ kind }) => kind === "offer" || kind === "rejection");
  return last?.kind === "offer" || last === received.at(-1) ? last : undefined;
}

export function deriveWait(facts: DatedFacts): Wait {
  const { application, log, status, now } = facts;
  const held = application.interviews.filter((one) => isHeld(one, now));
  const ahead = application.interviews.filter((one) => isAhead(one, now));
  const received = log.filter((entry) => entry.direction === "received");
  const finalAnswer = findFinalAnswer(log);
  const inOrder = sortByEnd(held);
  const interview = inOrder.at(-1);
  const { start, evidence: startEvidence } = findStart(facts, interview);
  const { promise, evidence: promiseEvidence } = findPromise(facts, inOrder, start);
  const sent = log.filter((entry, index) => entry.direction === "sent" && isWithin(entry, index, start));
  const follow_ups = sent.filter(isFollowUp);
  const thank_yous = sent.filter((entry) => entry.kind === "thank-you");
  const messages_left = sent.filter((entry) => entry.left_message);
  const { contacts, origin: contactsOrigin } = findContacts(application, interview);
  return {
    active: start !== undefined && WAITING.includes(status) && ahead.length === 0 && finalAnswer === undefined,
    number: held.length + received.length,
    since: start?.date ?? dayOfMoment(now),
    promised_by: promise?.date,
    interview,
    contacts,
    follow_ups,
    thank_yous,
    messages_left,
    origins: { since: start?.origin, promised_by: promise?.origin, contacts: contactsOrigin },
    evidence: {
      active: [
        ...startEvidence,
        ...facts.statusEvidence,
        ...ahead.flatMap(placesOf),
        ...sentOn(finalAnswer ?? received.at(-1)),
      ],
      number: [...held.flatMap(placesOf), ...listOrigins(received.map(({ origins }) => origins.date))],
      since: startEvidence,
      promised_by: promiseEvidence,
      interview: interview ? placesOf(interview) : [],
      contacts: listOrigins([contactsOrigin]),
      follow_ups: follow_ups.flatMap(sentOn),
      last_follow_up: sentOn(follow_ups.at(-1)),
      thank_yous: thank_yous.flatMap(sentOn),
      messages_left: messages_left.flatMap(sentOn),
    },
  };
}

/** A message left counts as one, unless it was left to say thank you, which may be done by a call (A1). */
export function isFollowUp({ kind, left_message }: Entry): boolean {
  return kind === "follow-up" || (left_message && kind !== "thank-you");
}

/** Where an entry says its day; where its day has no place of its own, the entry. */
export function sentOn(entry: Entry | undefined): readonly Origin[] {
  return listOrigins([entry?.origins.date ?? entry?.origins.self]);
}

/** Of two that end at once, the one that the note has last comes last. */
function sortByEnd(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) => a.end.epochMilliseconds - b.end.epochMilliseconds);
}

/** The hiring manager (C12), where the note knows one; else those of the interview, where it names any. */
function findContacts(
  { contacts, interviews, origins }: Application,
  interview: Interview | undefined,
): { readonly contacts: readonly Contact[]; readonly origin?: Origin } {
  const known = [...contacts, ...interviews.flatMap((one) => one.with)];
  const managers = new Set(known.filter((person) => person.hiring_manager));
  const [manager] = managers;
  if (manager) return { contacts: [...managers], origin: manager.origins.hiring_manager ?? manager.origins.self };
  return interview && interview.with.length > 0
    ? { contacts: interview.with, origin: interview.origins.with }
    : { contacts, origin: origins.contacts };
}

/** A dated fact that begins a wait. */
interface Milestone {
  /** The day to tell: an interview's where it took place, all others the person's. */
  readonly date: PlainDate;
  /** The person's day, by which it comes before or after what the log holds. */
  readonly day: PlainDate;
  /** Where a finding about it points. */
  readonly origin?: Origin;
  /** All the places that say so. */
  readonly evidence: readonly Origin[];
  /** Its place in the log, if it stands there. */
  readonly index?: number;
}

/**
 * The latest that begins a wait; of several on one day the last in the log. The evidence is all that happened on that
 * day: each alone would have begun the wait on it.
 */
function findStart(
  { application, log, now }: DatedFacts,
  interview: Interview | undefined,
): { readonly start?: Milestone; readonly evidence: readonly Origin[] } {
  const { applied, origins } = application;
  const hasApplied = applied !== undefined && compareDates(applied, dayOfMoment(now)) <= 0;
  const applying = hasApplied ? [milestone(applied, origins.applied)] : [];
  const meeting = interview ? [meetingOf(interview, now)] : [];
  const entries = log.flatMap((entry, index): Milestone[] =>
    entry.direction === "received" || entry.kind === "application"
      ? [{ ...milestone(entry.date, entry.origins.date), index }]
      : [],
  );
  const start = [...applying, ...meeting, ...entries].reduce<Milestone | undefined>(
    (latest, one) => (latest && compareDates(latest.day, one.day) > 0 ? latest : one),
    undefined,
  );
  if (!start) return { evidence: [] };
  const thatDay = [...meeting, ...entries, ...applying].filter(({ day }) => compareDates(day, start.day) === 0);
  return { start, evidence: thatDay.flatMap(({ evidence }) => evidence) };
}

function milestone(date: PlainDate, origin: Origin | undefined): Milestone {
  return { date, day: date, origin, evidence: listOrigins([origin]) };
}

function meetingOf(interview: Interview, now: ZonedDateTime): Milestone {
  const { date, origins } = interview;
  return { date, day: dayIn(interview, now.timeZoneId), origin: origins.date, evidence: placesOf(interview) };
}

/** A date by which they said they would answer. */
interface PromisedDate {
  /** The person's day on which they said so. */
  readonly given: PlainDate;
  readonly date: PlainDate;
  readonly origin?: Origin;
  /** The place in the log of the entry that gave it; an interview that gave it has none. */
  readonly index?: number;
}

/**
 * The promise given last, if it still stands: its day lies after the day on which the wait began, or it was given with
 * that beginning. Saying nothing later does not take it back, another date does; an answer on its day or later uses it
 * up. Where none stands, the evidence is the ones that were given.
 *
 * @param held the interviews that were held, by their end
 */
function findPromise(
  { log, now }: DatedFacts,
  held: readonly Interview[],
  start: Milestone | undefined,
): { readonly promise?: PromisedDate; readonly evidence: readonly Origin[] } {
  const inMeetings = held.flatMap((interview): PromisedDate[] => {
    const { promised_by: date, origins } = interview;
    return date ? [{ given: dayIn(interview, now.timeZoneId), date, origin: origins.promised_by }] : [];
  });
  const inAnswers = log.flatMap(({ direction, date: given, promised: date, origins }, index): PromisedDate[] =>
    direction === "received" && date ? [{ given, date, origin: origins.promised, index }] : [],
  );
  // Of those given on one day, what was received is taken for the later, as it was written down on its own.
  const last = [...inMeetings, ...inAnswers].toSorted((a, b) => compareDates(a.given, b.given)).at(-1);
  if (last && start && stands(last, start)) return { promise: last, evidence: listOrigins([last.origin]) };
  return { evidence: listOrigins([inAnswers.at(-1)?.origin, inMeetings.at(-1)?.origin]) };
}

function stands({ given, date, index }: PromisedDate, start: Milestone): boolean {
  const isGivenAtStart = compareDates(given, start.day) === 0 && index === start.index;
  const order = compareDates(date, start.date);
  return order > 0 || (order === 0 && isGivenAtStart);
}

/** On the day a wait starts with an entry, only what stands after that entry belongs to it. */
function isWithin(entry: Entry, index: number, start?: Milestone): boolean {
  if (!start) return true;
  const order = compareDates(entry.date, start.day);
  return order > 0 || (order === 0 && index > (start.index ?? -1));
}
