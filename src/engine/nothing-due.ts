import { compareDates, dayOfMoment, type PlainDate } from "../time/index.js";
import { ENDED, findFinalAnswer, isOffered, type Situation, type Status } from "../facts/index.js";
import type { Evaluation, NoteEvaluation } from "./evaluation.js";
import { listAppointments } from "./list-appointments.js";

/** Why nothing is due or ahead of an application, in the order in which they are asked: the first that is so counts. */
export const NOTHING_DUE = [
  /** The note hides its actions until a day that lies ahead. */
  "snoozed",
  /** Accepted, rejected, withdrawn or ghosted; what the log says last counts, too. */
  "ended",
  /** There would be something, but the note's `skip` retires its rules. */
  "skipped",
  /** The status is a word that nobody has explained. */
  "status-unclear",
  /** There is an offer to be answered, and nobody knows by when. */
  "offer-deadline-unknown",
  /** The status is interviewing, and no interview is noted that takes place. */
  "interview-unknown",
  /** The day of applying lies ahead. */
  "to-be-sent",
  /** The status is applied, and no day is noted to count from. */
  "applied-date-unknown",
  /** Nothing but applying has happened, and no policy in force speaks of that. */
  "only-applied",
  /** Nothing has been sent yet. */
  "lead",
  /** There was something to do, and it is too late for it. */
  "too-late",
  /** An answer is awaited, and no rule asks for anything meanwhile. */
  "waiting",
  /** No rule applies: followthrough explain NOTE says why. */
  "no-rule",
] as const;

export type NothingDueReason = (typeof NOTHING_DUE)[number];

/** The applications that have nothing due or ahead for the same reason. */
export interface NothingDue {
  readonly reason: NothingDueReason;
  /** By path. */
  readonly notes: readonly NoteEvaluation[];
}

/** Every application of which nothing is due or lies ahead, counted once, by reason. Reasons that nothing has are left out. */
export function listNothingDue({ notes, policies }: Evaluation): readonly NothingDue[] {
  const byReason = new Map<NothingDueReason, NoteEvaluation[]>();
  for (const note of notes) {
    const reason = whyNothingDue(note, policies);
    if (reason === undefined) continue;
    const known = byReason.get(reason);
    if (known) known.push(note);
    else byReason.set(reason, [note]);
  }
  return NOTHING_DUE.flatMap((reason) => {
    const group = byReason.get(reason);
    return group ? [{ reason, notes: group }] : [];
  });
}

/**
 * Undefined where something is to be done, now or later, or an interview or a deadline lies ahead.
 *
 * @param policies the names of those in force
 */
export function whyNothingDue(note: NoteEvaluation, policies: readonly string[]): NothingDueReason | undefined {
  const { situation, actions, snoozed_until, skipped } = note;
  if (actions.some(({ state }) => state !== "lapsed") || listAppointments(situation).length > 0) return undefined;
  const { status, wait, application } = situation;
  if (snoozed_until) return "snoozed";
  if (endOf(situation)) return "ended";
  if (skipped) return "skipped";
  if (application.hasUnknownStatus) return "status-unclear";
  if (isOffered(situation)) return application.deadline ? "no-rule" : "offer-deadline-unknown";
  // An interview that lies ahead would be an appointment.
  if (status === "interviewing" && !wait.interview) return "interview-unknown";
  if (dayOfSending(situation)) return "to-be-sent";
  if (status === "applied" && !wait.interview) {
    if (isUndated(situation)) return "applied-date-unknown";
    if (wait.active && actions.length === 0 && !policies.includes("applications")) return "only-applied";
  }
  if (status === "lead" && !wait.active) return "lead";
  if (actions.length > 0) return "too-late";
  return wait.active ? "waiting" : "no-rule";
}

/** How an application has ended: its status or, while that lags behind, the rejection that its log ends with. */
export function endOf({ status, log }: Pick<Situation, "status" | "log">): Status | undefined {
  if (ENDED.includes(status)) return status;
  return findFinalAnswer(log)?.kind === "rejection" ? "rejected" : undefined;
}

/** The day, still ahead, on which the application is to be sent; undefined once something has happened. */
export function dayOfSending({ application, status, wait, later, now }: Situation): PlainDate | undefined {
  if (wait.active || wait.interview || (status !== "applied" && status !== "lead")) return undefined;
  const { applied } = application;
  if (applied) return compareDates(applied, dayOfMoment(now)) > 0 ? applied : undefined;
  return later.find(({ direction, kind }) => direction === "sent" && kind === "application")?.date;
}

/** No wait runs, though the application is open: nothing says when it began, and nothing that is to come. */
function isUndated({ application, wait, later }: Situation): boolean {
  return !wait.active && application.applied === undefined && later.length === 0;
}
