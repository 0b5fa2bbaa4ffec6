import { ENDED, isAhead, isOffered, type Application, type Interview, type Situation } from "../facts/index.js";
import { compareDates, dayOfMoment, type PlainDate } from "../time/index.js";
import type { Action, Bound, NoteEvaluation } from "./evaluation.js";
import { deriveUid } from "./key.js";

/** What all appointments have. */
export interface AppointmentIdentity {
  readonly application: Application;
  /** `interview/` and its round, or `deadline`: free of dates, so that it survives their correction. */
  readonly key: string;
  /** From the application's identity and the key: the same when it is moved, and no action's. */
  readonly uid: string;
}

/** An interview that lies ahead or is going on. */
export interface InterviewAhead extends AppointmentIdentity {
  readonly kind: "interview";
  readonly interview: Interview;
  /** In the employer's zone; without a time, its day there. */
  readonly start: Bound;
  /** The same moment or, without a time, the same day. */
  readonly end: Bound;
}

/** The day by which an offer must be answered: today or later. */
export interface OfferDeadline extends AppointmentIdentity {
  readonly kind: "deadline";
  readonly date: PlainDate;
}

/** What stands in the calendar whatever the policy says. It is a fact, nothing to do: no `skip` and no snooze hides it. */
export type Appointment = InterviewAhead | OfferDeadline;

/**
 * What lies ahead of an application at its situation's moment: its interviews in the note's order, one that is going on
 * up to its end, then its offer's deadline. Nothing once the application has ended.
 */
export function listAppointments(situation: Situation): readonly Appointment[] {
  const { application, status, now } = situation;
  if (ENDED.includes(status)) return [];
  const interviews = application.interviews.filter((one) => isAhead(one, now));
  return [...interviews.map((one) => describeInterview(one, application)), ...findDeadline(situation)];
}

function describeInterview(interview: Interview, application: Application): InterviewAhead {
  const { start, end, date, round } = interview;
  const times = start ? { start, end } : { start: date, end: date };
  return { kind: "interview", ...identify(application, `interview/${round}`), interview, ...times };
}

function findDeadline(situation: Situation): readonly OfferDeadline[] {
  const { application, now } = situation;
  const { deadline: date } = application;
  if (!date || compareDates(date, dayOfMoment(now)) < 0 || !isOffered(situation)) return [];
  return [{ kind: "deadline", ...identify(application, "deadline"), date }];
}

/** A policy may have a rule `deadline`, or `interview` for each interview, whose actions have such keys. */
function identify(application: Application, key: string): AppointmentIdentity {
  return { application, key, uid: deriveUid(application.id, `appointment/${key}`) };
}

/** The built-in policies' rule that reminds of an offer's deadline, and whatever else they call by its name. */
const DEADLINE_RULE = /^offer-deadline(?:-|$)/u;

/** The note's actions that say by when its offer is to be answered. Where one is shown, the deadline need not be. */
export function findDeadlineActions({ actions }: Pick<NoteEvaluation, "actions">): readonly Action[] {
  return actions.filter(({ rule, state, projected }) => DEADLINE_RULE.test(rule) && state !== "lapsed" && !projected);
}
