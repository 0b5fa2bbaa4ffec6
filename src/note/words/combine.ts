import { type Draft, mergeInto, namePerson, turnToFollowUps, withoutNotice } from "./messages/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import type { Range } from "../../text/index.js";
import type { Placed } from "../log/index.js";
import type { FoundPromise } from "./find-promises.js";
import { placePromises } from "./place-promises.js";
import { placeNames, type NamePlace, type PlacedNames } from "./names/index.js";
import { isOneOfTwo } from "./whose/index.js";
import type { Item } from "./signs/index.js";
import type { ReadLine } from "./read-facts.js";
import type { ReadFact } from "./settle-fact.js";
import type { Sense } from "./table/index.js";
import type { SaidEntry, SaidInterview, WordsContext } from "./types.js";

/** The facts of a line put together: what refines another becomes part of it, and what contradicts another leaves nothing. */
export interface Combined {
  readonly entries: readonly SaidEntry[];
  readonly interviews: readonly SaidInterview[];
  readonly deadline?: Placed<PlainDate>;
  /** Items of the promises that count. */
  readonly promises: readonly FoundPromise[];
}

interface Line {
  readonly text: string;
  readonly items: readonly Item[];
  readonly context: WordsContext;
}

const RECEIVED: ReadonlySet<Sense> = new Set<Sense>(["reply", "invitation", "offer", "rejection"]);

/** A message may be any of these: `follow-up: called Lena`. */
const REFINED: ReadonlySet<string> = new Set(["follow-up", "thank-you", "application", "note"]);

export function combine(
  read: ReadLine,
  promises: readonly FoundPromise[],
  line: Line,
  step?: SaidEntry,
): Combined | undefined {
  const facts = read.facts.filter(
    (fact) => isToldOf(fact) && !promises.some(({ from, to }) => fact.at >= from && fact.at < to),
  );
  const entries = combineEntries(facts, line, step);
  const interviews = combineInterviews(facts, line);
  if (!entries || !interviews) return undefined;
  const hasAnswer = entries.some(({ kind }) => kind.value === "rejection" || kind.value === "offer");
  const isHeld = interviews.some(({ date, cancelled }) => !date && !cancelled);
  // A step and how it ended: nobody knows which of the two was on that day.
  const isOutcome = hasAnswer && isHeld;
  if (isOutcome && line.context.theme !== "interviews") return undefined;
  const told = isOutcome ? [] : withoutNotice(entries);
  turnToFollowUps(told, facts, line);
  fillIn(told, interviews, read, line);
  const { deadline, own, used } = placePromises(told, interviews, promises, line);
  const all: Draft<SaidEntry>[] = own ? [...told, own] : told;
  namePerson(all, interviews, { items: line.items, person: line.context.person });
  return { entries: all, interviews, deadline, promises: used };
}

/** An interview with a day of its own may be planned; everything else has happened. */
function isToldOf({ sense, denied, date }: ReadFact): boolean {
  if (denied.size === 0) return true;
  return sense === "interview" && date !== undefined && denied.size === 1 && denied.has("state");
}

function combineEntries(
  facts: readonly ReadFact[],
  line: Line,
  step: SaidEntry | undefined,
): Draft<SaidEntry>[] | undefined {
  const entries: Draft<SaidEntry>[] = step ? [{ ...step }] : [];
  for (const fact of facts) {
    if (fact.sense === "interview" || fact.sense === "contact") continue;
    const entry = entryOf(fact, line);
    if (!entry) continue;
    const same = entries.find((other) => isSameMessage(other, entry));
    const refined = entry.direction.value === "sent" ? findRefined(entries, entry) : undefined;
    const plain = (same ?? refined) ? undefined : findPlain(entries, entry);
    if (plain) plain.kind = entry.kind;
    const into = same ?? refined ?? plain;
    if (into) mergeInto(into, entry);
    else entries.push(entry);
  }
  return withoutGeneral(entries);
}

/** `follow-up — emailed Lena, left a voicemail` is one message; a message said to be a follow-up, too. */
function findRefined(entries: readonly Draft<SaidEntry>[], entry: SaidEntry): Draft<SaidEntry> | undefined {
  const last = entries.findLast(({ direction }) => direction.value === "sent");
  if (!last) return undefined;
  if (entry.kind.value === "note" && entry.left_message) return last.kind.value === "application" ? undefined : last;
  const isDetail = entry.kind.value === "note" && REFINED.has(last.kind.value) && last.kind.value !== "application";
  const hasOther = last.name && entry.name;
  return isDetail && !hasOther && (last.by === undefined || entry.by === undefined || last.by.value === entry.by.value)
    ? last
    : undefined;
}

/** `Mail an Frau Weber, nachgefragt`: what the message was is said behind it. */
function findPlain(entries: readonly Draft<SaidEntry>[], entry: SaidEntry): Draft<SaidEntry> | undefined {
  const last = entries.at(-1);
  const isPurpose = entry.kind.value === "follow-up" || entry.kind.value === "thank-you";
  if (!isPurpose || entry.name || last?.kind.value !== "note") return undefined;
  return last.by === undefined || entry.by === undefined || last.by.value === entry.by.value ? last : undefined;
}

/** Of one kind, and neither to another person nor by another channel. */
function isSameMessage(a: SaidEntry, b: SaidEntry): boolean {
  const isOther = (one: Placed<string> | undefined, other: Placed<string> | undefined): boolean =>
    one !== undefined && other !== undefined && one.value !== other.value;
  const isKind = a.direction.value === b.direction.value && a.kind.value === b.kind.value;
  return isKind && !isOther(a.name, b.name) && !isOther(a.by, b.by);
}

/** What they wrote was an offer, a rejection or an invitation: that is the reply. Undefined where two exclude each other. */
function withoutGeneral(entries: readonly Draft<SaidEntry>[]): Draft<SaidEntry>[] | undefined {
  const has = (wanted: string): boolean => entries.some(({ kind }) => kind.value === wanted);
  const excluding = [
    ["rejection", "offer"],
    ["rejection", "withdrawal"],
    ["rejection", "acceptance"],
    ["withdrawal", "acceptance"],
  ];
  if (excluding.some((both) => both.every(has))) return undefined;
  if (!has("rejection") && !has("offer") && !has("invitation")) return [...entries];
  const reply = entries.find(({ kind }) => kind.value === "reply");
  const specific = entries.find(({ direction, kind }) => direction.value === "received" && kind.value !== "reply");
  if (reply && specific) {
    specific.name ??= reply.name;
    specific.by ??= reply.by;
  }
  return entries.filter((entry) => entry !== reply);
}

function entryOf(fact: ReadFact, { text, items, context }: Line): Draft<SaidEntry> | undefined {
  const place = placeOf(fact, items);
  const { sense } = fact;
  const other = fact.date === undefined ? undefined : items[fact.date]?.date?.date;
  // Another day than the line's: nobody knows which is meant. An invitation names the day of what it is to, which comes after it.
  const order = other ? compareDates(other, context.date) : 0;
  if (order < 0 || (order > 0 && sense !== "invitation")) return undefined;
  const isLeft = sense === "message-left";
  const name = fact.name && placeNames(fact.name, text);
  return {
    direction: { value: RECEIVED.has(sense) ? "received" : "sent", ...place },
    kind: { value: isLeft ? (context.theme === "follow-ups" ? "follow-up" : "note") : sense, ...place },
    name,
    by: fact.by,
    left_message: isLeft ? { value: true, ...place } : undefined,
    place,
  };
}

function combineInterviews(facts: readonly ReadFact[], line: Line): Draft<SaidInterview>[] | undefined {
  const interviews: Draft<SaidInterview>[] = [];
  const isInvited = facts.some(({ sense }) => sense === "invitation");
  for (const fact of facts) {
    if (fact.sense !== "interview") continue;
    if (isAnnounced(fact, facts)) continue;
    const one = interviewOf(fact, isInvited, line);
    if (one === "unclear") continue;
    const same = interviews.find((other) => isSameDay(other, one, line.context.date));
    if (same) {
      same.kind ??= one.kind;
      same.with ??= one.with;
      same.time ??= one.time;
    } else interviews.push(one);
  }
  return interviews;
}

/** `Herr Jessen ruft an, zweites Gespräch`: behind a message of theirs, an interview without any word on it is what they proposed. */
function isAnnounced({ at, kind, date, time, name, lead, by }: ReadFact, facts: readonly ReadFact[]): boolean {
  const isBare = [date, time, name, lead, by].every((part) => part === undefined) && kind !== "phone";
  const [first] = facts;
  return isBare && first !== undefined && first.at < at && first.sense === "reply" && first.row.needs === "opening";
}

function isSameDay(a: SaidInterview, b: SaidInterview, day: PlainDate): boolean {
  return compareDates(a.date?.value ?? day, b.date?.value ?? day) === 0;
}

/** One that is only spoken of, without its day, is none of that day: `scheduled a phone screen`, `invited to an onsite`. */
function interviewOf(
  fact: ReadFact,
  isInvited: boolean,
  { text, items, context }: Line,
): Draft<SaidInterview> | "unclear" {
  const item = fact.date === undefined ? undefined : items[fact.date];
  const written = item?.date;
  if (written && !written.date) return "unclear";
  if (fact.date !== undefined && isOneOfTwo(items, fact.date)) return "unclear";
  const day = written?.date;
  const order = day ? compareDates(day, context.date) : 0;
  const isSpokenOf = fact.isArranged === true || fact.isMoved === true || isInvited;
  // What is still to come has no day before the line's.
  if (order < 0 && (isSpokenOf || fact.denied.size > 0)) return "unclear";
  if (!day && isSpokenOf) return "unclear";
  const place = placeOf(fact, items);
  const time = fact.time === undefined ? undefined : items[fact.time];
  return {
    date: day && item && order !== 0 ? { value: day, ...rangeOf(item) } : undefined,
    time: time && timeOf(time, text),
    kind: kindOf(fact, place),
    with: fact.name && placeNames(fact.name, text),
    cancelled: fact.isCancelled ? { value: true, ...place } : undefined,
    place,
  };
}

/** `interview by phone`; what was arranged by phone may be any. */
function kindOf({ kind, by, isArranged, isCancelled, isMoved }: ReadFact, place: Range): SaidInterview["kind"] {
  if (kind !== undefined) return { value: kind, ...place };
  return by && !(isArranged ?? isCancelled ?? isMoved) ? kindOfChannel(by) : undefined;
}

/** `a las 10` names an hour without its minutes. */
function timeOf(time: Range, text: string): Placed<string> {
  const all = text.slice(time.start, time.end);
  // `6pm.` ends its sentence.
  const written = /\d ?[ap]m\.$/iu.test(all) ? all.slice(0, -1) : all;
  return {
    value: /^\d{1,2}$/u.test(written) ? `${written}:00` : written,
    start: time.start,
    end: time.start + written.length,
  };
}

/** What stands in a cell or clause of its own belongs to the line's only fact. */
function fillIn(
  entries: readonly Draft<SaidEntry>[],
  interviews: readonly Draft<SaidInterview>[],
  { loose: { by, name, to, caller, kind, time, with: company } }: ReadLine,
  { text, items }: Line,
): void {
  const placeOfPeople = (range: NamePlace | undefined): PlacedNames | undefined => range && placeNames(range, text);
  const person = placeOfPeople(name);
  const [entry] = entries;
  const [interview] = interviews;
  if (entry && entries.length === 1) {
    entry.by ??= by;
    entry.name ??= person ?? placeOfPeople(entry.direction.value === "received" ? caller : to);
  }
  if (!interview || interviews.length > 1) return;
  thankWhomWasMet(entries, interview, items);
  interview.with ??= placeOfPeople(company) ?? person;
  interview.kind ??= kind ?? (by && kindOfChannel(by));
  interview.time ??= time && timeOf(time, text);
}

/** All of those who were met. */
const ALL: ReadonlySet<string> = new Set(
  "both each all everyone beide beiden allen deux tous toutes dos ambos ambas todos todas".split(" "),
);

/** `phone screen with Lena, thanked her afterwards`, `thanked them both`: who was met alone is thanked, or each. */
function thankWhomWasMet(
  entries: readonly Draft<SaidEntry>[],
  { with: people, date, cancelled }: SaidInterview,
  items: readonly Item[],
): void {
  if (!people || date || cancelled) return;
  const isAll = people.each === undefined || items.some(({ words }) => words.some((word) => ALL.has(word)));
  if (!isAll) return;
  for (const entry of entries) if (entry.kind.value === "thank-you") entry.name ??= people;
}

/** What kind of interview is held by a channel. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["phone", "phone"],
  ["video", "video"],
  ["in person", "onsite"],
]);

/** The kind of an interview that is held by a channel: a call is one by phone. */
export function kindOfChannel(channel: Placed<string>): Placed<string> | undefined {
  const value = KINDS.get(channel.value);
  return value === undefined ? undefined : { ...channel, value };
}

function placeOf({ at, end }: ReadFact, items: readonly Item[]): Range {
  return { start: items[at]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
