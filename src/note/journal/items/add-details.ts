import type { Range } from "../../../text/index.js";
import { compareDates, findWrittenDates, type PlainDate, readWrittenTime } from "../../../time/index.js";
import type { Placed } from "../../log/index.js";
import { readWords, type SaidEntry, type SaidInterview, type WordsReading } from "../../words/index.js";
import { isFullName } from "../../people/index.js";
import type { JournalItem } from "../journal-item.js";
import { addToEntry } from "./add-to-entry.js";
import type { Around } from "./around.js";
import { readPeopleCell } from "./people-cell.js";
import { readDetail } from "./read-details.js";
import { findCancelled } from "./row-words.js";

/** What stands beside an item's only fact in cells of their own, and below it: whom it was with, its time, when they answer. */
export function addDetails(reading: WordsReading, item: JournalItem, around: Around): WordsReading {
  const { entries, interviews } = reading;
  const [interview, ...others] = interviews;
  if (interview && others.length === 0) {
    // Whom a row names who told of the interview is not whom it is with.
    const isTold = entries.some(({ direction }) => direction.value === "received");
    return { ...reading, interviews: [addToInterview(interview, item, around, isTold)] };
  }
  const [entry] = entries;
  if (!entry || entries.length > 1 || interviews.length > 0) return reading;
  const detailed = addToEntry(entry, item, around);
  const deadline = reading.deadline ?? detailed.deadline;
  if (entry.direction.value === "sent" || entry.promised) return { ...reading, entries: [detailed.entry], deadline };
  const answer = addToAnswer(detailed.entry, item, around);
  const isOffer = entry.kind.value === "offer";
  return { ...reading, entries: [answer], deadline: deadline ?? (isOffer ? answer.promised : undefined) };
}

type Found = { -readonly [K in "time" | "with" | "kind" | "promised_by" | "cancelled"]?: SaidInterview[K] };

function addToInterview(interview: SaidInterview, item: JournalItem, around: Around, isTold: boolean): SaidInterview {
  const { base, text, context } = around;
  const found: Found = {};
  const placeOf = <T>(value: T, { start, end }: Range): Placed<T> => ({ value, start: start - base, end: end - base });
  const cell = (places: readonly Range[] | undefined): Placed<string> | undefined => {
    const [place] = places ?? [];
    return place && placeOf(text.slice(place.start, place.end), place);
  };
  const cancelled = item.cells && findCancelled(item.cells, text);
  if (cancelled) found.cancelled = placeOf(true, cancelled);
  const people = item.cells && !isTold && readPeopleCell(item.cells, text, context.isKnown);
  found.with = people ? placeOf(people.all.value, people.all) : undefined;
  found.time = item.time ? cell([item.time]) : cell(item.cells?.time);
  found.promised_by = readPromiseCell(item, around);
  for (const place of item.details) {
    const detail = readDetail(text, place);
    if (!detail) continue;
    if (detail.role !== undefined) found[detail.role] ??= placeOf(detail.value, detail.place);
    else if (WITH.test(detail.value)) addPeople(found, detail, around);
    else if (isPeople(detail.value)) addPeople(found, detail, around);
    else if (isTime(detail.value)) found.time ??= timeIn(detail, placeOf);
    else found.promised_by ??= readPromise(INTERVIEW, detail, around);
  }
  found.promised_by ??= readPromiseAfter(INTERVIEW, item, around);
  const given = Object.fromEntries(Object.entries(interview).filter(([, value]) => value !== undefined));
  // The words name but the first of `Mikkel Dahl; Sunita Rao`.
  if (found.with?.value.includes(";")) {
    found.with = eachOf(found.with);
    delete given.with;
  }
  return { ...found, ...given, place: interview.place };
}

/** The names of a cell that parts them with semicolons. */
function eachOf({ value, start, end }: Placed<string>): SaidInterview["with"] {
  const each = [...value.matchAll(/[^;]+/gu)].flatMap(({ 0: part, index }): Placed<string>[] => {
    const name = part.trim();
    const from = start + index + part.indexOf(name);
    return name === "" ? [] : [{ value: name, start: from, end: from + name.length }];
  });
  return { value, start, end, each };
}

function addToAnswer(entry: SaidEntry, item: JournalItem, around: Around): SaidEntry {
  let promised = readPromiseCell(item, around);
  for (const place of item.details) {
    const detail = readDetail(around.text, place);
    if (detail?.role === undefined && detail) promised ??= readPromise(ANSWER, detail, around);
  }
  return { ...entry, promised: promised ?? readPromiseAfter(ANSWER, item, around) };
}

function readPromiseAfter(lead: string, { after }: JournalItem, around: Around): Placed<PlainDate> | undefined {
  for (const place of after) {
    const detail = readDetail(around.text, place);
    const promise = detail && readPromise(lead, detail, around);
    if (promise) return promise;
  }
  return undefined;
}

const TIME = /^(?:at|um|à|a las|@)[ \t]+/iu;

/** `10 Uhr`, `at 2pm`, and nothing else. */
function isTime(value: string): boolean {
  const bare = value.replace(TIME, "").replace(/\.$/u, "");
  return /^\d/u.test(bare) && readWrittenTime(bare)?.time !== undefined;
}

function timeIn<T>({ value, place }: Said, placeOf: (value: string, place: Range) => T): T {
  const from = TIME.exec(value)?.[0].length ?? 0;
  const bare = value.slice(from).replace(/\.$/u, "");
  const start = place.start + from;
  return placeOf(bare, { start, end: start + bare.length });
}

/** What a line below speaks of. */
const INTERVIEW = "interview; ";
const ANSWER = "received reply; ";

/** `With Sunniva Dahl. Asked about visa.`, `Panel with Lena Hart`, `Met Lena Hart at the garage`: what leads to whom it was with. */
const WITH =
  /^(?:(?:panel|interview|meeting|call|talk|chat|gespräch|runde|entretien|échange|entrevista|reunión|charla)\s+)?(?:with|mit|avec|con)\s+(?=\p{L})|^(?:met(?:\s+with)?|spoke\s+(?:with|to)|talked\s+(?:with|to)|gesprochen\s+mit|dabei(?:\s+waren)?|rencontré|hablé\s+con|me\s+recibi(?:ó|eron))\s+(?=\p{L})/iu;
const INTERVIEWED = "interview with ";

interface Said {
  readonly value: string;
  readonly place: Range;
}

/** `Ms. Petrakis (dean) and a teacher, Sam Oyelaran.`: a sentence of its own that begins with a title or a whole name. */
function isPeople(value: string): boolean {
  const [sentence = ""] = value.split(/(?<=\p{Ll}{3}|\))\./u, 1);
  const [first = ""] = sentence.split(/[,(]|\s(?:and|und|et|y)\s/u, 1);
  return sentence.length <= LONGEST_PEOPLE && isFullName(first.trim()) && !/\d/u.test(sentence);
}

/** A longer sentence tells of something. */
const LONGEST_PEOPLE = 120;

/** One word may be anything; two are somebody's name. */
function addPeople(found: Found, { value, place }: Said, { base, context }: Around): void {
  const from = WITH.exec(value)?.[0].length ?? 0;
  const said = readWords(INTERVIEWED + value.slice(from), { ...context, isDone: false })?.interviews[0];
  const by = (part: Range): Range => {
    const start = place.start + from - INTERVIEWED.length - base;
    return { start: start + part.start, end: start + part.end };
  };
  const people = said?.with;
  if (people && (/\p{L}\.?\s+\p{L}/u.test(people.value) || context.isKnown(people.value)))
    found.with ??= {
      value: people.value,
      ...by(people),
      each: people.each?.map((one) => ({ value: one.value, ...by(one) })),
    };
  if (said?.promised_by) found.promised_by ??= { value: said.promised_by.value, ...by(said.promised_by) };
}

function readPromise(lead: string, { value, place }: Said, { base, context }: Around): Placed<PlainDate> | undefined {
  if (!/\d/u.test(value)) return undefined;
  const said = readWords(lead + value, { ...context, isDone: false });
  const promise = said?.interviews[0]?.promised_by ?? said?.entries[0]?.promised;
  if (!promise || promise.start < lead.length) return undefined;
  const start = place.start - lead.length - base;
  return { value: promise.value, start: start + promise.start, end: start + promise.end };
}

/** A column for the day by which an answer was promised, or an outcome that names it: `hear by 2026-11-09`. */
function readPromiseCell({ cells }: JournalItem, around: Around): Placed<PlainDate> | undefined {
  const { text, base, context } = around;
  for (const { start, end } of cells?.promised ?? []) {
    const [written, other] = findWrittenDates(text.slice(start, end), { near: context.date, ...context.hints });
    if (written?.date && !other && compareDates(written.date, context.date) >= 0)
      return { value: written.date, start: start + written.start - base, end: start + written.end - base };
  }
  // What one has to do oneself stands among what is next, too.
  const next = [...(cells?.plan ?? []), ...(cells?.due ?? [])].filter(
    (place) => !/^\W*(?:reply|respond|answer|accept|sign|decide)\b/iu.test(text.slice(place.start, place.end)),
  );
  for (const place of [...(cells?.outcome ?? []), ...next]) {
    const promise = readPromise(INTERVIEW, { value: text.slice(place.start, place.end), place }, around);
    if (promise) return promise;
  }
  return undefined;
}
