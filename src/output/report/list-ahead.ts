import {
  listAppointments,
  type Action,
  type Appointment,
  type Evaluation,
  type NoteEvaluation,
} from "../../engine/index.js";
import { keyOfNote, type Application } from "../../facts/index.js";
import { compareDates, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { compareTexts } from "../../text/index.js";
import {
  appointmentPhrase,
  capitalize,
  dayOfAppointment,
  dayOfBound,
  dayPhrase,
  interviewPhrase,
  isToBeShown,
  summaryPhrase,
} from "../words/index.js";

/** How sure it is, and how urgent; an offer's deadline is a day, as a promise is. */
export type AheadKind = "overdue" | "open" | "planned" | "promised" | "ifNobodyAnswers";

/** One thing that lies ahead of an application, with the days that it takes. */
export interface Ahead {
  readonly application: Application;
  /** What of it: an action or an appointment; a promised answer is neither. */
  readonly of?: { readonly action: Action } | { readonly appointment: Appointment };
  readonly kind: AheadKind;
  readonly what: string;
  /** What must be said of it besides, however little room there is. */
  readonly remark?: string;
  /** Civil dates in the person's zone; what has begun begins today. */
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * What lies ahead, by day, then by note: appointments, actions with their windows, promised dates that are awaited. What
 * is overdue is to be done today. Of a snoozed note there are only its appointments.
 */
export function listAhead({ now, notes }: Evaluation): Ahead[] {
  const clock = { now, today: now.toPlainDate() };
  return notes
    .flatMap((note) => [
      ...listOwnAppointments(note, clock),
      ...listPromise(note, clock),
      ...note.actions.filter(({ state }) => state !== "lapsed").map((action) => describeAction(action, clock)),
    ])
    .toSorted(
      (a, b) => compareDates(a.first, b.first) || compareTexts(keyOfNote(a.application), keyOfNote(b.application)),
    );
}

/** `Video interview, Wed 25 Nov 15:30`, `Answer their offer by Fri 4 Dec`, as the person's clock shows it. */
export function aheadPhrase(appointment: Appointment, now: ZonedDateTime): string {
  const day = dayPhrase(dayOfAppointment(appointment, now.timeZoneId), now);
  if (appointment.kind === "deadline") return `${appointmentPhrase(appointment)} by ${day}`;
  const { interview } = appointment;
  const start = interview.start?.withTimeZone(now.timeZoneId);
  const time = start ? ` ${formatTime(start)}` : "";
  return `${capitalize(interviewPhrase(interview))}, ${day}${time}`;
}

/** Today is found once for all: it takes longer than all else that is done for an action. */
interface Clock {
  readonly now: ZonedDateTime;
  readonly today: PlainDate;
}

function listOwnAppointments(note: NoteEvaluation, { now, today }: Clock): Ahead[] {
  const { application } = note.situation;
  const shown = listAppointments(note.situation).filter((appointment) => isToBeShown(appointment, note));
  return shown.map((appointment) => {
    const first = notBefore(dayOfAppointment(appointment, now.timeZoneId), today);
    const kind = appointment.kind === "deadline" ? "promised" : "planned";
    return { application, of: { appointment }, kind, what: aheadPhrase(appointment, now), first, last: first };
  });
}

function listPromise({ situation, snoozed_until }: NoteEvaluation, { now, today }: Clock): Ahead[] {
  const { application, wait } = situation;
  const day = wait.promised_by;
  if (!wait.active || snoozed_until || !day || compareDates(day, today) < 0) return [];
  return [{ application, kind: "promised", what: `Answer promised by ${dayPhrase(day, now)}`, first: day, last: day }];
}

function describeAction(action: Action, { now, today }: Clock): Ahead {
  const { application, opens, closes, state, projected } = action;
  const zone = now.timeZoneId;
  const first = notBefore(dayOfBound(opens, zone), today);
  const end = closes ? notBefore(dayOfBound(closes, zone), today) : first;
  const what = summaryPhrase(action);
  const span = { application, of: { action }, first, last: end };
  if (state === "overdue") return { ...span, kind: "overdue", what, remark: "overdue" };
  if (projected) return { ...span, kind: "ifNobodyAnswers", what, remark: "if no answer" };
  return { ...span, kind: state === "open" ? "open" : "planned", what };
}

function notBefore(day: PlainDate, today: PlainDate): PlainDate {
  return compareDates(day, today) < 0 ? today : day;
}
