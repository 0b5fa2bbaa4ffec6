import type { Origin } from "../../facts/index.js";
import { echo, isNegated, type Range } from "../../text/index.js";
import {
  findWrittenDates,
  findWrittenTimes,
  readWrittenTime,
  type DateHints,
  type PlainDate,
  type WrittenTime,
} from "../../time/index.js";
import type { Text } from "../../yaml/index.js";
import { labelOf, type OpenNote, readWikilinks, tellWrittenDate } from "../front-matter/index.js";
import { readWords } from "../words/index.js";
import type { FoundInterview } from "./add-interviews.js";
import { factsFromWords } from "./from-words.js";
import { lineOf } from "./line-text.js";
import type { People } from "./people.js";
import { placeInTime, readClockOn, type TimedMoment } from "./read-moment.js";
import { splitMoment } from "./split-moment.js";

export interface InterviewOptions {
  /** The employer's. */
  readonly zone: string;
  readonly people: People;
  readonly note: OpenNote;
}

/** A longer text is prose. */
const LONGEST_LINE = 500;

const DURATION =
  /(?<![\p{L}\p{N}.,:])(?:(\d{1,3})[ \t]?(?:min(?:ute)?[ns]?|mins)|(\d{1,2})(?:[.,](5))?[ \t]?(?:h|hrs?|hours?|std|stunden?|heures?|horas?))(?![\p{L}\p{N}])\.?/iu;
/** It did not, or will not, take place. */
const CANCELLED =
  /(?<![\p{L}\p{N}])(?:cancell?ed|postponed|rescheduled|called off|abgesagt|verschoben|entfällt|annulée?|reportée?|cancelad[oa]|aplazad[oa])(?![\p{L}\p{N}])/iu;
/** Between the facts of a line, and no fact themselves. */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:interview|round|call|with|mit|avec|con|and|und|et|y|at|on|by|in|um|for|für|pour|the|a|an|uhr)(?![\p{L}\p{N}])/giu;

/** Whether a text is a date, with a time at most: no words beside them, or no date to begin with. */
export function isMomentAlone({ text }: Text, note: OpenNote): boolean {
  const written = readWikilinks(text.trim());
  const hints = (): DateHints => ({ order: note.dateOrder() });
  const split = splitMoment(written, hints);
  if (split && "clock" in split) return !/\p{L}/u.test(split.clock) || readWrittenTime(split.clock) !== undefined;
  return split !== undefined || written.length > LONGEST_LINE || !findWrittenDates(written, hints())[0]?.date;
}

/**
 * An interview written as one line: `2026-12-02 10:00 (video, 45 min) with Lena Hart and Ben Ito`. What else it says is
 * told and no fact. One that names a second day without saying what for is told and left out.
 */
export function readInterviewLine(text: Text, options: InterviewOptions): FoundInterview | undefined {
  const { zone, people, note } = options;
  const line = lineOf(text, note);
  const lead = text.text.length - text.text.trimStart().length;
  const written = text.text.trim();
  const hints = { order: note.dateOrder() };
  const [day, ...others] = findWrittenDates(written, hints);
  if (!day) return undefined;
  const date = day.isIso && day.date ? day.date : tellWrittenDate(day, text, written, note);
  if (!date) return undefined;
  const locate = ({ start, end }: Range): Range => line.locate({ start: lead + start, end: lead + end });
  const originOf = (field: string, part: Range): Origin => ({
    ...text.origin,
    path: `${text.origin.path}.${field}`,
    ...locate(part),
  });
  const time = readTimeOf(blank(written, [day]), date, text, options);
  const untimed = blank(written, [day, ...time.places]);
  const duration = DURATION.exec(untimed);
  const length = duration ? { start: duration.index, end: duration.index + duration[0].length } : undefined;
  const words = blank(untimed, length ? [length] : []);
  const isKnown = (name: string): boolean => people.knows(name);
  const reading = readWords(words, { date, theme: "interviews", hints, isKnown });
  const dateOrigin = originOf("date", day);
  const place = { date: { value: date, origin: dateOrigin }, self: text.origin, locate };
  const [said, second] = reading?.interviews ?? [];
  const isOne = said !== undefined && second === undefined && said.date === undefined && reading?.entries.length === 0;
  if (others.length > 0 && !(isOne && said.promised_by && others.length === 1)) {
    const message = `${line.label}this line names several days; write date: for the interview's own, and promised_by: for that of the answer`;
    note.findings.report("invalid-date", message, text.origin);
    return undefined;
  }
  const facts = isOne ? factsFromWords(reading, place, options).interviews[0] : undefined;
  const cancelled = findCancelled(words);
  const read: (Range | undefined)[] = isOne ? [said.kind, said.with, said.promised_by, said.cancelled] : [];
  tellUnread(
    words,
    [...read, cancelled].filter((part) => part !== undefined),
    locate,
    text,
    note,
  );
  const minutes = duration ? minutesOf(duration) : time.moment.minutes;
  const minutesPlace = length ?? time.places[0];
  return {
    with: [],
    ...facts,
    cancelled: facts?.cancelled === true || cancelled !== undefined,
    ...placeInTime(time.moment, zone, minutes),
    minutes,
    origins: {
      ...facts?.origins,
      self: text.origin,
      date: dateOrigin,
      start: time.moment.start && time.places[0] && originOf("start", time.places[0]),
      minutes: minutes === undefined || !minutesPlace ? undefined : originOf("minutes", minutesPlace),
    },
  };
}

/** The line's one time; with none that is clear, it is known by its day. */
function readTimeOf(
  line: string,
  date: PlainDate,
  text: Text,
  { zone, note }: InterviewOptions,
): { readonly moment: TimedMoment; readonly places: readonly WrittenTime[] } {
  const places = findWrittenTimes(line);
  const [first, second] = places;
  if (!first) return { moment: { date }, places };
  const moment = second
    ? ({ ok: false, reason: "this line names several times; write time: for the one at which it begins" } as const)
    : readClockOn(date, line.slice(first.start, first.end), zone);
  if (moment.ok) return { moment: moment.value, places };
  note.findings.report("invalid-time", labelOf(text.origin) + moment.reason, text.origin);
  return { moment: { date }, places };
}

/** The word that says so, and not where it is denied. */
function findCancelled(words: string): Range | undefined {
  const match = CANCELLED.exec(words);
  return match && !isNegated(words) ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function minutesOf([, minutes, hours = "0", half]: RegExpExecArray): number {
  return minutes === undefined ? 60 * Number(hours) + (half === undefined ? 0 : 30) : Number(minutes);
}

function tellUnread(
  words: string,
  read: readonly Range[],
  locate: (part: Range) => Range,
  { origin }: Text,
  { findings }: OpenNote,
): void {
  const rest = blank(words, read).replace(FILLERS, (word) => " ".repeat(word.length));
  const start = rest.search(/[\p{L}\p{N}]/u);
  if (start < 0) return;
  const end = start + rest.slice(start).trimEnd().length;
  const left = echo(words.slice(start, end));
  const message = `${labelOf(origin)}${left} is not read; write it under a key of its own, such as kind:, with:, place: or notes:`;
  findings.report("unread-words", message, locate({ start, end }));
}

/** Of the same length, so that places stay. */
function blank(text: string, parts: readonly Range[]): string {
  return parts.reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);
}
