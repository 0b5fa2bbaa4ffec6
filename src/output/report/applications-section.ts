import { compareTexts, cutToWidth, displayWidth } from "../../text/index.js";
import { listAppointments, type Action, type NoteEvaluation } from "../../engine/index.js";
import { isHeld, keyOfNote, type Situation } from "../../facts/index.js";
import { compareDates, formatDay, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import {
  applicationPhrase,
  cleanLine,
  dayOfBound,
  dayPhrase,
  isToBeShown,
  startOfAppointment,
  startOfBound,
  summaryPhrase,
} from "../words/index.js";
import { mapLazily, quote, type Content, type ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";
import { aheadPhrase } from "./list-ahead.js";

const HEADER = ["Company", "Role", "Status", "Last heard", "Next"];

/** So that one long name does not widen the table for all. */
const WIDEST_CELL = 60;

/** All applications in one table, by company. */
export function listApplications({ evaluation: { now, notes } }: ReportContext): ReportSection[] {
  if (notes.length === 0) return [];
  const sorted = notes
    .map((note) => ({ note, key: sortKey(note), path: keyOfNote(note.situation.application) }))
    .toSorted((a, b) => compareTexts(a.key, b.key) || compareTexts(a.path, b.path));
  const rows = mapLazily(sorted, ({ note }) => describeRow(note, now));
  return [{ title: "Applications", place: "overview", blocks: [{ kind: "table", header: HEADER, rows }] }];
}

function sortKey({ situation }: NoteEvaluation): string {
  return applicationPhrase(situation.application).toLowerCase();
}

function describeRow(note: NoteEvaluation, now: ZonedDateTime): Content[] {
  const { situation } = note;
  const { company, role, path, row } = situation.application;
  const heard = findLastHeard(situation);
  return [
    [{ kind: "note-link", path, line: row?.line, text: cutToWidth(cleanLine(company), WIDEST_CELL) }],
    [quote(cutToWidth(cleanLine(role), WIDEST_CELL))],
    [situation.status],
    heard ? [formatDay(heard)] : [],
    describeNext(note, now),
  ];
}

/** When they were last heard: the latest of what was received and of the interviews held, these where they took place. */
function findLastHeard({ application, log, now }: Situation): PlainDate | undefined {
  const received = log.filter((entry) => entry.direction === "received").map((entry) => entry.date);
  const held = application.interviews.filter((one) => isHeld(one, now)).map((one) => one.date);
  return [...received, ...held].toSorted(compareDates).at(-1);
}

/** What comes first: something to do, an interview, an offer's deadline; what a snoozed note comes back on. */
function describeNext(note: NoteEvaluation, now: ZonedDateTime): Content {
  const next = findNext(note, now);
  if (!next && note.snoozed_until) return cut(`snoozed until ${dayPhrase(note.snoozed_until, now)}`);
  return next?.describe() ?? [];
}

export interface Next {
  /** Milliseconds since 1970 in UTC. */
  readonly start: number;
  readonly describe: () => Content;
}

/** Something to do, an interview, an offer's deadline: what comes first. */
export function findNext(note: NoteEvaluation, now: ZonedDateTime): Next | undefined {
  const zone = now.timeZoneId;
  const actions = note.actions
    .filter((action) => action.state !== "lapsed" && !action.projected)
    .map((action): Next => ({ start: startOfBound(action.opens, zone), describe: () => describeAction(action, now) }));
  const appointments = listAppointments(note.situation)
    .filter((appointment) => isToBeShown(appointment, note))
    .map((appointment): Next => ({
      start: startOfAppointment(appointment, zone),
      describe: () => cut(aheadPhrase(appointment, now)),
    }));
  return [...actions, ...appointments].toSorted((a, b) => a.start - b.start)[0];
}

function describeAction(action: Action, now: ZonedDateTime): Content {
  const summary = summaryPhrase(action);
  if (action.state !== "overdue") {
    const from = `from ${dayPhrase(dayOfBound(action.opens, now.timeZoneId), now)}`;
    return cut(`${summary}, ${action.state === "open" ? "now" : from}`);
  }
  const whole = `${summary}, overdue`;
  return displayWidth(whole) <= WIDEST_CELL ? [quote(summary), ", ", { kind: "overdue" }] : cut(whole);
}

function cut(text: string): Content {
  return [quote(cutToWidth(text, WIDEST_CELL))];
}
