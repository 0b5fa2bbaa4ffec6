import { normalizeChannel, normalizeKind, type Origin, type Origins } from "../../facts/index.js";
import type { Range } from "../../text/index.js";
import { type Moment, type PlainDate, readWrittenTime, type WrittenTime } from "../../time/index.js";
import type { OpenNote } from "../front-matter/index.js";
import { labelOf, readWikilinks } from "../front-matter/index.js";
import { readPeopleText } from "../people/index.js";
import type { SaidEntry, SaidInterview, WordsReading } from "../words/index.js";
import type { FoundInterview } from "./add-interviews.js";
import { contactOf } from "./people/index.js";
import type { People } from "./people/index.js";
import { placeInTime, readClockOn } from "./read-moment.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/** Where a line that was read by its words stands. */
export interface LinePlace {
  readonly date: { readonly value: PlainDate; readonly origin: Origin };
  /** The whole line. */
  readonly self: Origin;
  /** Where a part of the line's text stands in the note. */
  readonly locate: (part: Range) => Range;
}

/** What a line says, as facts of the note. */
export interface LineFacts {
  readonly entries: readonly UnlinkedEntry[];
  readonly interviews: readonly FoundInterview[];
  readonly deadline?: { readonly date: PlainDate; readonly origin: Origin };
  /** What a line that was read by its words says besides. */
  readonly remark?: string;
  /** Of such a line: words are left that are part of no fact and of no remark. */
  readonly leavesWords?: boolean;
}

interface FactOptions {
  /** The employer's. */
  readonly zone: string;
  readonly people: People;
  readonly note: OpenNote;
}

type OriginOf = (field: string, part: Range | undefined) => Origin | undefined;

/** Turns what the words of a line say into facts, each with its place in the note. */
export function factsFromWords(reading: WordsReading, place: LinePlace, options: FactOptions): LineFacts {
  const { self, locate } = place;
  const originOf: OriginOf = (field, part) => {
    const path = self.path === "" || self.isInBody ? self.path : `${self.path}.${field}`;
    return part && { ...self, path, ...locate(part) };
  };
  const { deadline, remark } = reading;
  const deadlineOrigin = originOf("deadline", deadline);
  return {
    // What is said besides belongs to the first of several.
    entries: reading.entries.map((entry, at) => entryOf(entry, at === 0 ? remark : undefined, place, originOf)),
    interviews: reading.interviews.map((one) => interviewOf(one, place, originOf, options)),
    deadline: deadline && deadlineOrigin && { date: deadline.value, origin: deadlineOrigin },
  };
}

function entryOf(
  { direction, kind, name, by, left_message, promised }: SaidEntry,
  remark: WordsReading["remark"],
  { date, self }: LinePlace,
  originOf: OriginOf,
): UnlinkedEntry {
  const places = { direction, kind, name, by, left_message, promised, remark };
  return {
    date: date.value,
    direction: direction.value,
    kind: normalizeKind(kind.value),
    name: name && readWikilinks(name.value),
    by: by && normalizeChannel(by.value),
    left_message: left_message !== undefined,
    promised: promised?.value,
    remark: remark?.value,
    origins: { self, date: date.origin, ...originsOf(places, originOf) },
  };
}

function originsOf(places: Readonly<Record<string, Range | undefined>>, originOf: OriginOf): Origins {
  const origins: Record<string, Origin> = {};
  for (const [field, part] of Object.entries(places)) {
    const origin = originOf(field, part);
    if (origin) origins[field] = origin;
  }
  return origins;
}

/** Without a time that has one reading, it is known by its day. */
function interviewOf(
  interview: SaidInterview,
  { date, self }: LinePlace,
  originOf: OriginOf,
  options: FactOptions,
): FoundInterview {
  const { zone, people } = options;
  const { kind, promised_by, cancelled } = interview;
  const day = interview.date?.value ?? date.value;
  const written = interview.time && readWrittenTime(interview.time.value);
  const minutes = written?.minutes;
  const timeOrigin = originOf("start", interview.time) ?? self;
  const told = interview.time?.value ?? "";
  const moment: Moment = (written && readTime(day, written, told, timeOrigin, options)) ?? { date: day };
  const origins = originsOf({ kind, with: interview.with, promised_by, cancelled }, originOf);
  return {
    ...placeInTime(moment, zone, minutes),
    minutes: moment.start && minutes,
    kind: kind?.value,
    with: people.findOrAddAll(peopleOf(interview.with, originOf, people)),
    promised_by: promised_by?.value,
    cancelled: cancelled !== undefined,
    written: "line",
    origins: {
      self,
      date: originOf("date", interview.date) ?? date.origin,
      start: moment.start && timeOrigin,
      ...origins,
    },
  };
}

/** A time that has one reading. One on another clock is told, and left out as an exported stamp's is: `10:00:00Z`. */
function readTime(
  day: PlainDate,
  { time, zone: named }: WrittenTime,
  written: string,
  origin: Origin,
  { zone, note }: FactOptions,
): Moment | undefined {
  if (time === undefined || (named !== undefined && OFFSET.test(named))) return undefined;
  const moment = readClockOn(day, written, zone);
  if (moment.ok) return moment.value;
  if (named !== undefined) note.findings.report("invalid-time", labelOf(origin) + moment.reason, origin);
  return undefined;
}

const OFFSET = /^(?:Z|[+-]\d{2}:?\d{2})$/u;

function peopleOf(
  named: SaidInterview["with"],
  originOf: OriginOf,
  people: People,
): readonly ReturnType<typeof contactOf>[] {
  if (!named) return [];
  const isKnown = (name: string): boolean => people.knows(name);
  const whole = originOf("with", named);
  if (!whole) return [];
  return (named.each ?? [named]).flatMap(({ value, start }) =>
    readPeopleText(value, { hasPlainCommas: false, isKnown }).map((one) =>
      contactOf(one, (part) => originOf("with", { start: start + part.start, end: start + part.end }) ?? whole),
    ),
  );
}
