import {
  findContact,
  normalizeKind,
  type Application,
  type Entry,
  type EntryFacts,
  type Interview,
  type Reminder,
} from "../facts/index.js";
import { slug } from "../text/index.js";
import { formatTime, compareDates } from "../time/index.js";
import {
  saysContact,
  withContact,
  type DateChange,
  type NewContact,
  type NewInterview,
  type NoteChange,
  type ReminderChange,
  type RoundChange,
} from "./edit/index.js";

/**
 * Whether a note says what it said before and this, and nothing else.
 *
 * @param isLoose interviews whose rounds go by their dates may get others, entries of one day another order, and an entry that stands
 * in the body as well, with less or more said of it, counts once
 */
export function hasJust(change: NoteChange, before: Application, after: Application, isLoose = false): boolean {
  if ("reminder" in change) return hasEnded(change, before, after);
  if ("contact" in change) return hasContact(change.contact, before, after, isLoose);
  const facts = factsOf(before);
  const was = expect(change, facts);
  const is = "entry" in change ? withRemark(change.entry, factsOf(after), facts) : factsOf(after);
  if (was?.rest !== is.rest) return false;
  if (!isLoose) return describe(was.log) === describe(is.log) && isSame(was.interviews, is.interviews);
  return (
    (isSame(was.log, is.log) || ("entry" in change && isJoined(change.entry, before, after))) &&
    isSame(withoutRounds(was.interviews), withoutRounds(is.interviews))
  );
}

/**
 * The remark is the person's own text, and stands there as given. How much of it the reader takes for the remark is no fact; what it
 * takes for something else is one, and is seen.
 */
function withRemark(entry: EntryFacts, after: Facts, { log: before }: Facts): Facts {
  if (entry.remark === undefined) return after;
  const meant = describe(entryFacts(entry));
  const at = after.application.log.filter(isOfLog).findLastIndex((one, index) => {
    const isNew = !before.includes(after.log[index] ?? "");
    return isNew && describe(entryFacts({ ...one, remark: entry.remark })) === meant;
  });
  return at < 0 ? after : { ...after, log: after.log.with(at, meant) };
}

/** Whether a note says so before anything is written. A status in other words is still to be written in these. */
export function saysSo(change: NoteChange, application: Application): boolean {
  if ("status" in change || "reminder" in change) return false;
  if ("skip" in change) return application.skip.some(({ id }) => id === change.skip);
  if ("unskip" in change) return application.skip.every(({ id }) => id !== change.unskip);
  if ("contact" in change) return saysContact(change.contact, application);
  if ("entry" in change) {
    const facts = describe(entryFacts(change.entry));
    return application.log.some((one) => isOfLog(one) && describe(entryFacts(one)) === facts);
  }
  if ("interview" in change) {
    const facts = describe(newFacts(change.interview, application));
    return application.interviews.some((one) => describe(interviewFacts(one)) === facts);
  }
  if ("field" in change && change.field === "last_contact")
    return describe([application.log.find((one) => !isOfLog(one))?.date]) === describe([change.date]);
  const facts = factsOf(application);
  const meant = expect(change, facts);
  return meant?.rest === facts.rest && isSame(meant.log, facts.log) && isSame(meant.interviews, facts.interviews);
}

/** What a task says of the day on which it was done may be a fact: it is read as such from then on, or told as not read. */
function hasEnded({ reminder: { key, isTask } }: ReminderChange, before: Application, after: Application): boolean {
  const others = before.reminders.filter((one) => one.key !== key || one.isTask !== isTask);
  const { unread } = isTask ? after : before;
  const [was, is] = [withKeyless({ ...before, unread }, others), withKeyless(after, after.reminders)].map(factsOf);
  if (!was || !is || others.length === before.reminders.length || was.rest !== is.rest) return false;
  return isTask === true || (isSame(was.log, is.log) && isSame(was.interviews, is.interviews));
}

/** Those that are left may be counted anew. */
function withKeyless(application: Application, reminders: readonly Reminder[]): Application {
  return { ...application, reminders: reminders.map((one) => ({ ...one, key: undefined })) };
}

/** An application's facts as texts: what is equal reads equal. */
interface Facts {
  readonly application: Application;
  readonly rest: string;
  readonly log: readonly string[];
  readonly interviews: readonly NumberedInterview[];
}

interface NumberedInterview {
  readonly round: number;
  readonly facts: string;
}

function factsOf(application: Application): Facts {
  return {
    application,
    rest: restOf(application),
    log: application.log.filter(isOfLog).map((one) => describe(entryFacts(one))),
    interviews: application.interviews.map((one) => ({ round: one.round, facts: describe(interviewFacts(one)) })),
  };
}

function restOf({ body, ignores, unread, reminders, skip, ...application }: Application): string {
  return describe({
    ...{ ...application, log: undefined, interviews: undefined },
    drafts: body.drafts.map(({ kind, to, subject, text }) => ({ kind, to, subject, text })),
    ignores: ignores.comments.map(({ checks, reason }) => ({ checks: checks.map(({ id }) => id), reason })),
    unread: unread.length,
    reminders: reminders.map(({ key, date, text, isTask }) => ({ key, date, text, isTask })),
    skip: skip.map(({ id }) => id).toSorted(),
  });
}

/** What is to be read after the change; nothing where there is nothing to change. */
function expect(
  change: Exclude<NoteChange, ReminderChange | { readonly contact: NewContact }>,
  facts: Facts,
): Facts | undefined {
  const { application } = facts;
  if ("entry" in change) {
    const log = application.log.filter(isOfLog);
    const earlier = log.filter(({ date }) => compareDates(date, change.entry.date) <= 0).length;
    return { ...facts, log: facts.log.toSpliced(earlier, 0, describe(entryFacts(change.entry))) };
  }
  if ("status" in change)
    return { ...facts, rest: restOf({ ...application, status: change.status, hasUnknownStatus: false }) };
  if ("interview" in change) {
    const round = facts.interviews.reduce((most, one) => Math.max(most, one.round), 0) + 1;
    return {
      ...facts,
      interviews: [...facts.interviews, { round, facts: describe(newFacts(change.interview, application)) }],
    };
  }
  if ("round" in change) {
    const at = application.interviews.findIndex(({ round }) => round === change.round);
    const one = application.interviews[at];
    if (!one) return undefined;
    const meant = describe({ ...interviewFacts(one), ...changedFacts(change, one, application) });
    return { ...facts, interviews: facts.interviews.with(at, { round: one.round, facts: meant }) };
  }
  if ("unskip" in change) {
    const skip = application.skip.filter(({ id }) => id !== change.unskip);
    return { ...facts, rest: restOf({ ...application, skip }) };
  }
  if ("skip" in change) {
    const origin = { path: "", start: 0, end: 0 };
    return { ...facts, rest: restOf({ ...application, skip: [...application.skip, { id: change.skip, origin }] }) };
  }
  return { ...facts, rest: restOf(withDate(change, application)) };
}

function changedFacts(change: RoundChange, one: Interview, application: Application): object {
  if ("with" in change) return { names: [...one.with.map(({ key }) => key), ...keysOf(change.with, application)] };
  if ("promised_by" in change) return { promised_by: change.promised_by };
  if ("went" in change) return { went: change.went };
  if (change.moved === "cancelled") return { cancelled: true };
  const { date, time } = change.moved;
  return { date, time, cancelled: false };
}

function withDate({ field, date }: DateChange, application: Application): Application {
  if (field === "follow_up_on") {
    const tasks = application.reminders.filter(({ isTask }) => isTask === true);
    const text = application.reminders.find(({ isTask }) => isTask !== true)?.text;
    const origin = { path: "", start: 0, end: 0 };
    return { ...application, reminders: date ? [{ date, text, origin }, ...tasks] : tasks };
  }
  // What `last_contact` says is an entry until something else is known of that day.
  return field === "last_contact" ? application : { ...application, [field]: date };
}

/** What `last_contact` says counts until something else is known of that day. */
function isOfLog({ origins }: Entry): boolean {
  return origins.self?.path !== "last_contact";
}

function entryFacts({ date, direction, kind, name, by, left_message, promised, remark }: EntryFacts): object {
  return { date, direction, kind: normalizeKind(kind), name, by, left_message, promised, remark };
}

function interviewFacts(interview: Interview): object {
  const { date, start, minutes, kind, with: people, place, link, promised_by, cancelled, ...others } = interview;
  const { went, connection, forgot, misspoke, notes } = others;
  const time = start && formatTime(start);
  const names = people.map(({ key }) => key);
  return {
    date,
    time,
    minutes,
    kind,
    names,
    place,
    link,
    promised_by,
    cancelled,
    went,
    connection,
    forgot,
    misspoke,
    notes,
  };
}

function newFacts(interview: NewInterview, application: Application): object {
  const { date, time, minutes, kind, with: people, place, link, promised_by, notes } = interview;
  const names = keysOf(people, application);
  return { date, time, minutes, kind: kind?.toLowerCase(), names, place, link, promised_by, cancelled: false, notes };
}

/** Of the people whom names mean, be they contacts, or known from an interview. */
function keysOf(names: readonly string[], { contacts, interviews }: Application): readonly string[] {
  const known = [...contacts, ...interviews.flatMap((one) => one.with)];
  return names.map((name) => findContact(contacts, name)?.key ?? findContact(known, name)?.key ?? slug(name));
}

/** The contact is there, and everything else as it was. Those whom only an interview named may be that contact now. */
function hasContact(contact: NewContact, before: Application, after: Application, isLoose: boolean): boolean {
  const meant = withContact(contact, before);
  if (!meant) return false;
  const read = (one: Application): Facts => factsOf(isLoose ? inOrder(one) : one);
  const [was, is] = [read(meant), read(after)];
  if (was.rest !== is.rest) return false;
  return describe(was.log) === describe(is.log) && isSame(was.interviews, is.interviews) && keepsLinks(meant, after);
}

function inOrder(application: Application): Application {
  return { ...application, contacts: application.contacts.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** The people whom entries name stay who they were. */
function keepsLinks({ log: before }: Application, { log: after }: Application): boolean {
  const keysIn = ({ contact, contacts }: Entry): readonly string[] =>
    (contacts ?? [contact]).flatMap((one) => one?.key ?? []);
  return before.every((entry, at) => {
    const keys = keysIn(entry);
    return keys.length === 0 || describe(keys) === describe(keysIn(after[at] ?? entry));
  });
}

/** The entry stands in the body as well, and the two count as one: all others are as they were. */
function isJoined(entry: EntryFacts, before: Application, after: Application): boolean {
  const [was, is] = [before, after].map(({ log }) => log.filter(isOfLog));
  if (!was || was.length !== is?.length) return false;
  const others = was.filter((one, at) => describe(entryFacts(one)) !== describe(entryFacts(is[at] ?? one)));
  const joined = is.filter((one, at) => describe(entryFacts(one)) !== describe(entryFacts(was[at] ?? one)));
  const [one, ...more] = joined;
  const agrees =
    one &&
    (Object.entries(entryFacts(entry)) as [keyof EntryFacts, unknown][]).every(
      ([field, value]) =>
        value === undefined || value === false || JSON.stringify(one[field]) === JSON.stringify(value),
    );
  return others.length <= 1 && more.length === 0 && agrees === true;
}

function isSame(a: readonly (string | NumberedInterview)[], b: readonly (string | NumberedInterview)[]): boolean {
  return a.length === b.length && sortedTexts(a) === sortedTexts(b);
}

function sortedTexts(list: readonly (string | NumberedInterview)[]): string {
  return JSON.stringify(list.map((one) => (typeof one === "string" ? one : `${one.round} ${one.facts}`)).toSorted());
}

function withoutRounds(interviews: readonly NumberedInterview[]): readonly string[] {
  return interviews.map(({ facts }) => facts);
}

/** Where in the text a fact stands, and the lines for people to look it up, are another thing. */
const PLACES: ReadonlySet<string> = new Set<string>(["origins", "origin", "line"]);

/** Facts as a text: what is equal reads equal. */
function describe(facts: object): string {
  return JSON.stringify(facts, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}
