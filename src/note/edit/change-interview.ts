import type { Interview } from "../../facts/index.js";
import type { Range, TextEdit } from "../../text/index.js";
import { writeDateLike, writeTimeLike, type CalendarWords, type DateSample, type PlainDate } from "../../time/index.js";
import { removeMember, setInItem, writeScalar, type Mapping, type Value } from "../../yaml/index.js";
import { memberOf, nameKeys, placeInItem } from "./item-keys.js";
import type { InterviewMoment } from "./note-change.js";
import type { NoteFields } from "./note-fields.js";
import { setField } from "./set-field.js";
import { writeWithEnd } from "./write-with-end.js";

export type Language = CalendarWords["language"];

/** Where an interview is written, and how other days of that place are. */
export interface InterviewPlace {
  readonly text: string;
  /** Missing of a note without a front matter. */
  readonly note?: NoteFields;
  readonly interview: Interview;
  /** The days of the journal around it. */
  readonly samples: readonly DateSample[];
  readonly language: Language;
}

/** Ways to give an interview another day and time: its own values are replaced where they stand, in the form that they have. */
export function* moveInterview(place: InterviewPlace, moment: InterviewMoment): Generator<readonly TextEdit[]> {
  const { note, interview } = place;
  const item = findItem(place);
  if (item?.kind === "mapping") {
    const edits = moveMembers(place.text, item, interview, moment);
    if (edits) yield edits;
    return;
  }
  if (note && interview.written === "key" && !interview.origins.self?.isInBody) yield* moveKey(note, moment);
  yield* moveInLine(place, moment);
}

/** The item of the front matter that it is. */
export function findItem({ note, interview }: InterviewPlace): Value | undefined {
  const { self } = interview.origins;
  const value = note?.fields.value("interviews");
  if (!value || !self || self.isInBody) return undefined;
  const items = value.kind === "list" ? value.items() : [value];
  return items.find(({ origin }) => origin.start === self.start && origin.end === self.end);
}

function moveMembers(
  text: string,
  item: Mapping,
  interview: Interview,
  moment: InterviewMoment,
): readonly TextEdit[] | undefined {
  const keyFor = nameKeys("interview", item);
  const date = memberOf("interview", item, "date");
  const time = memberOf("interview", item, "time");
  const before = date?.value.kind === "text" ? date.value.text : "";
  const clock = clockOf(moment, interview);
  const isStamp = /^\d{4}-\d{2}-\d{2}T/u.test(before);
  const day = moment.date.toString();
  const own = time || clock === undefined ? day : `${day}${isStamp ? "T" : " "}${clock}`;
  const parts = [
    setInItem(text, item, { place: date, key: keyFor("date") }, own),
    time &&
      (clock === undefined
        ? removeMember(text, { mapping: item, range: item.origin }, time)
        : setInItem(text, item, { place: time, key: keyFor("time") }, clock)),
    ...callOn(text, item, interview),
  ].filter((edits) => edits !== undefined);
  return parts.flat();
}

/** One that was called off takes place after all. */
function callOn(text: string, item: Mapping, { cancelled }: Interview): readonly (readonly TextEdit[] | undefined)[] {
  if (!cancelled) return [];
  return (["cancelled", "status"] as const).map((field) => {
    const place = memberOf("interview", item, field);
    return place && removeMember(text, { mapping: item, range: item.origin }, place);
  });
}

/** With its end, where the note gives that instead of a length. */
function clockOf({ date, time }: InterviewMoment, { minutes, origins }: Interview): string | undefined {
  const { start, minutes: length } = origins;
  if (time === undefined || minutes === undefined || !start || start.start !== length?.start) return time;
  return writeWithEnd(date, time, minutes);
}

/** `interview_date`, with `interview_time` beside it. */
function* moveKey(note: NoteFields, { date, time }: InterviewMoment): Generator<readonly TextEdit[]> {
  const clock = note.fields.place("interview_time");
  const value = note.fields.value("interview_date");
  if (value?.kind !== "text") return;
  const hasOwnTime = clock !== undefined && clock.value.kind !== "nothing";
  const own = time === undefined || hasOwnTime ? date.toString() : `${date.toString()} ${time}`;
  const moved = setField(note, "interview_date", { scalar: own });
  if (!moved) return;
  if (!hasOwnTime) yield moved;
  else if (time !== undefined) yield [...moved, ...(setField(note, "interview_time", { scalar: time }) ?? [])];
  else {
    const gone = removeMember(note.text, note, clock);
    if (gone) yield [...moved, ...gone];
  }
}

/** Within a line: what stands for the day and for the time is replaced. */
function* moveInLine(
  { text, interview, samples, language }: InterviewPlace,
  moment: InterviewMoment,
): Generator<readonly TextEdit[]> {
  const { date: dateOrigin, start, self } = interview.origins;
  if (!dateOrigin || !self) return;
  const isStamp = start?.start === dateOrigin.start;
  const whole = text.slice(dateOrigin.start, dateOrigin.end);
  if (isStamp || (!self.isInBody && start === undefined && moment.time !== undefined && dateOrigin.end === self.end)) {
    // The value is the day with its time, and nothing else.
    const clock = clockOf(moment, interview);
    const quotes = /^["']/u.exec(whole)?.[0] ?? "";
    const glue = /\dT\d/u.test(whole) ? "T" : " ";
    const scalar = clock === undefined ? moment.date.toString() : `${moment.date.toString()}${glue}${clock}`;
    yield [
      {
        range: rangeOf(dateOrigin),
        text: writeScalar(scalar, { quotes: quotes === "'" || quotes === '"' ? quotes : "", isFlow: true }),
      },
    ];
    return;
  }
  const like = { text: whole.replace(/^["']|["']$/gu, ""), date: interview.date };
  for (const day of listDates(moment.date, [like, ...samples], language))
    for (const time of timeEdits(text, interview, moment, dateOrigin))
      yield [{ range: rangeOf(dateOrigin), text: whole.replace(like.text, day) }, ...time];
}

/** In the form of the samples, as far as it can be told; at last as everybody reads it. */
export function listDates(date: PlainDate, samples: readonly DateSample[], language: Language): readonly string[] {
  return [...new Set([...writeDateLike(date, samples, language), date.toString()])];
}

function* timeEdits(
  text: string,
  interview: Interview,
  moment: InterviewMoment,
  day: Range,
): Generator<readonly TextEdit[]> {
  const { start } = interview.origins;
  const clock = clockOf(moment, interview);
  if (!start) {
    if (clock === undefined) yield [];
    else for (const gap of [" ", ", "]) yield [insertion(day.end, `${gap}${clock}`)];
    return;
  }
  const written = text.slice(start.start, start.end);
  if (clock === undefined) {
    yield [{ range: { start: startOfGap(text, day.end, start.start), end: start.end }, text: "" }];
    yield [{ range: rangeOf(start), text: "" }];
    return;
  }
  const like = clock === moment.time ? writeTimeLike(clock, written) : clock;
  for (const time of new Set([like, clock])) yield [{ range: rangeOf(start), text: time }];
}

/** Where what leads to a time begins: blanks, and a word such as "at". */
function startOfGap(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  return /^[\s,]*(?:at|um|à|a las|@)?$/iu.test(between.trimEnd()) ? from : to;
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** Puts a fact under a key of its own into an interview that has keys, in the place of what it says of it. */
export function* setKeyOfItem(
  text: string,
  item: Mapping,
  field: "cancelled" | "promised_by" | "went",
  meant: string | true,
): Generator<readonly TextEdit[]> {
  const place = placeInItem("interview", item, field);
  const edits = setInItem(text, item, { place, key: nameKeys("interview", item)(field) }, meant);
  if (edits) yield edits;
}

const CANCELLED: Readonly<Record<Language, readonly string[]>> = {
  english: ["cancelled"],
  german: ["abgesagt"],
  french: ["annulé"],
  spanish: ["cancelada"],
};

/** Ways to say that an interview does not take place: a key of its own, or a word in its line. */
export function* cancelInterview(place: InterviewPlace): Generator<readonly TextEdit[]> {
  const { text, interview, language } = place;
  const item = findItem(place);
  if (item?.kind === "mapping") {
    yield* setKeyOfItem(text, item, "cancelled", true);
    return;
  }
  const words = [...new Set([...CANCELLED[language], ...CANCELLED.english])];
  for (const word of words) yield* saySuffixes(place, [`, ${word}`, ` (${word})`, ` – ${word}`, `: ${word}`]);
  const { self, date } = interview.origins;
  if (!self?.isInBody || !date) return;
  for (const word of words) yield [insertion(date.end, ` ${word}`)];
}

const ANSWER_BY: Readonly<Record<Language, readonly string[]>> = {
  english: ["they will answer by", "answer promised by"],
  german: ["Antwort bis", "Rückmeldung bis"],
  french: ["réponse avant le", "réponse d'ici le"],
  spanish: ["respuesta antes del", "respuesta para el"],
};

/** Ways to say by when they answer: a key of its own, or words in its line. */
export function* setPromise(place: InterviewPlace, date: PlainDate): Generator<readonly TextEdit[]> {
  const { text, interview, samples, language } = place;
  const item = findItem(place);
  if (item?.kind === "mapping") {
    yield* setKeyOfItem(text, item, "promised_by", date.toString());
    return;
  }
  const { promised_by: told } = interview.origins;
  const isInBody = interview.origins.self?.isInBody === true;
  if (told && interview.promised_by) {
    const like = { text: text.slice(told.start, told.end), date: interview.promised_by };
    for (const day of listDates(date, [like, ...samples], language)) yield [{ range: rangeOf(told), text: day }];
    return;
  }
  const days = isInBody ? listDates(date, samples, language) : [date.toString()];
  for (const day of days)
    for (const phrase of [...ANSWER_BY[language], ...ANSWER_BY.english])
      yield* saySuffixes(place, [`, ${phrase} ${day}`, ` – ${phrase} ${day}`, `. ${phrase} ${day}`]);
}

/** What is said behind a line, within the quotes of the value that it is. */
export function* saySuffixes(
  { text, interview }: InterviewPlace,
  suffixes: readonly string[],
): Generator<readonly TextEdit[]> {
  const { self } = interview.origins;
  if (!self || interview.written === "key") return;
  const written = text.slice(self.start, self.end);
  const quote = self.isInBody ? undefined : /^(["']).*\1$/su.exec(written)?.[1];
  for (const suffix of suffixes) {
    if (quote !== undefined) yield [insertion(self.end - 1, suffix)];
    else yield [insertion(self.end, suffix)];
    if (!self.isInBody && quote === undefined) yield [insertion(self.start, '"'), insertion(self.end, `${suffix}"`)];
  }
}
