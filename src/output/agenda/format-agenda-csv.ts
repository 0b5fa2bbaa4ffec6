import type { Action, Appointment, Bound, Evaluation, NoteEvaluation } from "../../engine/index.js";
import { placeOfNote, type Contact } from "../../facts/index.js";
import { formatTime, type PlainDate } from "../../time/index.js";
import { appointmentPhrase, isMoment, listItems, personPhrase, planFor, summaryPhrase, toCsv } from "../words/index.js";
import { narrowPlan } from "./horizon.js";

/** The columns are told in docs/how-to/agenda.md: more may come behind them. */
const HEADER = [
  ...["kind", "state", "from", "until", "company", "role", "status", "what"],
  ...["channel", "people", "email", "phone", "note", "key"],
];

export interface AgendaCsvOptions {
  /** What follows if nobody answers is listed, too. */
  readonly forecast: boolean;
  readonly lastDay?: PlainDate;
}

/**
 * The agenda for a spreadsheet (RFC 4180), in its order: a row for each action, interview and deadline. Dates are
 * YYYY-MM-DD, moments YYYY-MM-DD HH:MM, both in the person's zone.
 */
export function formatAgendaCsv(evaluation: Evaluation, { forecast, lastDay }: AgendaCsvOptions): string {
  const { now, notes } = evaluation;
  const zone = now.timeZoneId;
  const whole = planFor(evaluation);
  const plan = lastDay ? narrowPlan(whole, { lastDay, zone }).plan : whole;
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const others = [...plan.longOpen, ...(forecast ? plan.ifNobodyAnswers : [])].map((action) => ({ action }));
  const noteOf = new Map(notes.map((note) => [note.situation.application, note]));
  const rows = [...today, ...thisWeek, ...nextWeek, ...later, ...others].map((item) =>
    "action" in item ? writeAction(item.action, noteOf, zone) : writeAppointment(item.appointment, noteOf, zone),
  );
  return toCsv(HEADER, rows);
}

type Notes = ReadonlyMap<object, NoteEvaluation>;

function writeAction(action: Action, notes: Notes, zone: string): string[] {
  const { application, state, projected, opens, closes, via = "", to, key } = action;
  return [
    ...["action", projected ? "if nobody answers" : state, writeBound(opens, zone), writeBound(closes, zone)],
    ...describe(application, notes),
    ...[summaryPhrase(action), via, ...describePeople(to), placeOfNote(application), key],
  ];
}

function writeAppointment(appointment: Appointment, notes: Notes, zone: string): string[] {
  const { application, kind, key } = appointment;
  const isInterview = appointment.kind === "interview";
  const { start, end } = isInterview ? appointment : { start: appointment.date, end: appointment.date };
  return [
    ...[kind, "upcoming", writeBound(start, zone), writeBound(end, zone)],
    ...describe(application, notes),
    ...[appointmentPhrase(appointment), "", ...describePeople(isInterview ? appointment.interview.with : [])],
    ...[placeOfNote(application), key],
  ];
}

function describe(application: Action["application"], notes: Notes): string[] {
  return [application.company, application.role, notes.get(application)?.situation.status ?? ""];
}

function describePeople(people: readonly Contact[]): string[] {
  const join = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(", ");
  return [
    people.map(personPhrase).join(", "),
    join(people.map(({ email }) => email)),
    join(people.map(({ phone }) => phone)),
  ];
}

function writeBound(bound: Bound | undefined, zone: string): string {
  if (!bound) return "";
  if (!isMoment(bound)) return bound.toString();
  const moment = bound.withTimeZone(zone);
  return `${moment.toPlainDate().toString()} ${formatTime(moment)}`;
}
