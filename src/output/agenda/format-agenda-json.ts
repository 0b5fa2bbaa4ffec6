import {
  listAppointments,
  listNothingDue,
  type Action,
  type Appointment,
  type Evaluation,
  type NoteEvaluation,
} from "../../engine/index.js";
import type { Locate } from "../../diagnostics/index.js";
import { placesOf, type Interview, type Origin } from "../../facts/index.js";
import { lineOf, type Because } from "../explain/index.js";
import { dayOfMoment, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { beginsWithin, opensWithin } from "./horizon.js";
import { countLater } from "./left-out.js";
import { appointmentPhrase, describeClosing, listWaits, toJson } from "../words/index.js";

export interface AgendaJsonOptions {
  /** Why each action is what it is. */
  readonly because?: (action: Action) => Because | undefined;
  /** Where a note says it; without it, no line is known. */
  readonly locate?: Locate;
  /** What opens or begins later is left out, and counted. */
  readonly lastDay?: PlainDate;
  /** How many applications were not asked for. */
  readonly otherApplications?: number;
}

/**
 * All actions, whatever their state, all appointments, all running waits, all snoozed notes, and why the others have nothing
 * due or ahead, for programs. Dates are civil and ISO 8601; moments carry offset and zone (RFC 9557). Lines count from 1: where
 * the note says the day of an interview, a deadline, the end of a snooze, when a wait began and until when they promised.
 * What there is not is null, so that every object has the same keys.
 */
export function formatAgendaJson(evaluation: Evaluation, options: AgendaJsonOptions = {}): string {
  return toJson(describeAgenda(evaluation, options));
}

/** The same as plain data. */
export function describeAgenda(evaluation: Evaluation, options: AgendaJsonOptions): Readonly<Record<string, unknown>> {
  const { because, locate, lastDay, otherApplications = 0 } = options;
  const { now, notes } = evaluation;
  const horizon = lastDay && { lastDay, zone: now.timeZoneId };
  const today = dayOfMoment(now);
  const lineIn = linesBy(locate);
  return {
    version: 1,
    now: now.toString(),
    zone: now.timeZoneId,
    actions: notes.flatMap((note) =>
      note.actions
        .filter((action) => !horizon || opensWithin(action, horizon))
        .map((action) => ({
          ...describeAction(action, note, today),
          ...(because && { because: because(action) ?? null }),
        })),
    ),
    appointments: notes.flatMap((note) =>
      listAppointments(note.situation)
        .filter((appointment) => !horizon || beginsWithin(appointment, horizon))
        .map((appointment) => describeAppointment(appointment, note, lineIn)),
    ),
    waiting: listWaits(notes).map((note) => describeWait(note, lineIn)),
    snoozed: notes
      .filter((note) => note.snoozed_until)
      .map((note) => ({
        application: identify(note),
        until: textOf(note.snoozed_until),
        line: lineIn(note, note.situation.application.origins.snooze_until),
      })),
    nothing_due: listNothingDue(evaluation).map(({ reason, notes: silent }) => ({
      reason,
      count: silent.length,
      notes: silent.map(({ situation }) => situation.application.path),
    })),
    left_out: { applications: otherApplications, later: countLater(evaluation, lastDay) },
  };
}

/** What the agenda says of some notes: its actions and appointments, as in `formatAgendaJson`. */
export function describeNotes(notes: readonly NoteEvaluation[], now: ZonedDateTime, locate: Locate) {
  const today = dayOfMoment(now);
  const lineIn = linesBy(locate);
  return {
    actions: notes.flatMap((note) => note.actions.map((action) => describeAction(action, note, today))),
    appointments: notes.flatMap((note) =>
      listAppointments(note.situation).map((appointment) => describeAppointment(appointment, note, lineIn)),
    ),
  };
}

function describeAction(action: Action, note: NoteEvaluation, today: PlainDate) {
  const { call, draft = null, via = null } = action;
  return {
    application: identify(note),
    rule: action.rule,
    key: action.key,
    uid: action.uid,
    title: action.title,
    summary: action.summary,
    state: action.state,
    opens: textOf(action.opens),
    closes: textOf(action.closes),
    until: textOf(action.until),
    via,
    needs_address: action.needsAddress ?? false,
    to: action.to.map(({ name, email = null, phone = null }) => ({ name, email, phone })),
    call: call
      ? { start: textOf(call.start), end: textOf(call.end), outside_my_hours: call.isOutsideOwnHours ?? false }
      : null,
    draft,
    unread_lines: (action.unread ?? []).map(({ line }) => line),
    advice: action.advice,
    projected: action.projected,
    when_done: describeClosing(action, today),
  };
}

/** The line of the note where something is said; null where nothing says it. */
type LineIn = (note: NoteEvaluation, origin: Origin | undefined) => number | null;

function linesBy(locate: Locate | undefined): LineIn {
  return ({ situation: { application } }, origin) =>
    (origin && locate && lineOf(origin, application.path, locate)) ?? null;
}

/** What has no time starts and ends on its day. */
function describeAppointment(appointment: Appointment, note: NoteEvaluation, lineIn: LineIn) {
  const { kind, key, uid } = appointment;
  const isInterview = kind === "interview";
  const { start, end } = isInterview ? appointment : { start: appointment.date, end: appointment.date };
  return {
    application: identify(note),
    kind,
    key,
    uid,
    summary: appointmentPhrase(appointment),
    start: textOf(start),
    end: textOf(end),
    line: lineIn(note, isInterview ? placesOf(appointment.interview)[0] : appointment.application.origins.deadline),
    interview: isInterview ? describeInterview(appointment.interview) : null,
  };
}

function describeInterview(interview: Interview) {
  const { round, kind, place, link } = interview;
  const people = interview.with.map(({ name, title, email, phone }) => ({
    name,
    title: textOf(title),
    email: textOf(email),
    phone: textOf(phone),
  }));
  return { round, kind: textOf(kind), place: textOf(place), link: textOf(link), with: people };
}

function describeWait(note: NoteEvaluation, lineIn: LineIn) {
  const { since, promised_by, origins } = note.situation.wait;
  return {
    application: identify(note),
    since: textOf(since),
    since_line: lineIn(note, origins.since),
    promised_by: textOf(promised_by),
    promised_by_line: lineIn(note, origins.promised_by),
  };
}

function identify({ situation: { application, status } }: NoteEvaluation) {
  const { id, path, row, company, role, hasUnknownStatus } = application;
  return { id, path, ...(row && { line: row.line }), company, role, status, status_unclear: hasUnknownStatus };
}

function textOf(value: { toString: () => string } | undefined): string | null {
  return value?.toString() ?? null;
}
