import { compareDates, dayOfMoment, type ZonedDateTime } from "../time/index.js";
import type { Application, Status } from "./application.js";
import type { Entry } from "./entry.js";
import { dayIn, isHeld, placesOf } from "./interview.js";
import { listOrigins, type Origin } from "./origin.js";
import { findDecision, findStanding } from "./outcome.js";
import { deriveWait, findFinalAnswer, sentOn, type DatedFacts, type Wait } from "./wait.js";

/**
 * An application as of a moment. What is dated after it has not happened: a later log entry is left out, a later
 * interview lies ahead. An entry dated on the moment's day has happened.
 */
export interface Situation extends DatedFacts {
  /** The entries dated after `now`. */
  readonly later: readonly Entry[];
  readonly wait: Wait;
}

/** Nothing is due any more. */
export const ENDED: readonly Status[] = ["accepted", "rejected", "withdrawn", "ghosted"];

/** `now` is in the person's zone: its calendar day decides which entries have happened. */
export function asOf(application: Application, now: ZonedDateTime): Situation {
  const today = dayOfMoment(now);
  const log = application.log.filter((entry) => compareDates(entry.date, today) <= 0);
  const later = application.log.filter((entry) => compareDates(entry.date, today) > 0);
  const { status, evidence: statusEvidence } = statusInForce(application, log, now);
  const facts = { application, now, status, statusEvidence, log };
  return { ...facts, later, wait: deriveWait(facts) };
}

/** They have made an offer that is to be answered: the status says so or, while that lags behind, the log. */
export function isOffered({ status, log }: Pick<Situation, "status" | "log">): boolean {
  return status === "offer" || (!ENDED.includes(status) && findFinalAnswer(log)?.kind === "offer");
}

/**
 * The declared one, but for two that lag behind: `ghosted` is not final, an answer after it reopens the application; and
 * who has withdrawn or taken the offer is done, though the status still says that it goes on.
 */
function statusInForce(
  application: Application,
  log: readonly Entry[],
  now: ZonedDateTime,
): { readonly status: Status; readonly evidence: readonly Origin[] } {
  const { status: declared, interviews, origins } = application;
  const isReopened = declared === "ghosted" && isAnswered(application, log, now);
  const isBehind =
    declared !== undefined && !ENDED.includes(declared) && findStanding(application, log, now) !== undefined;
  const status = declared === undefined || isReopened || isBehind ? deriveStatus(application, log, now) : declared;
  if (status === declared) return { status, evidence: listOrigins([origins.status]) };
  const answer = log.findLast(({ direction }) => direction === "received");
  return {
    status,
    evidence: [
      ...sentOn(findDecision(application, log, now)),
      ...sentOn(answer),
      ...listOrigins([origins.status]),
      ...interviews.flatMap(placesOf),
    ],
  };
}

/**
 * The last that happened is something received. When a note became `ghosted` it does not say; what came before an
 * interview (its invitation) is no answer to the silence that followed it.
 */
function isAnswered({ interviews }: Application, log: readonly Entry[], now: ZonedDateTime): boolean {
  const last = log.at(-1);
  if (last?.direction !== "received") return false;
  return !interviews.some((one) => isHeld(one, now) && compareDates(dayIn(one, now.timeZoneId), last.date) > 0);
}

function deriveStatus(application: Application, log: readonly Entry[], now: ZonedDateTime): Status {
  const { interviews, applied } = application;
  const today = dayOfMoment(now);
  const decision = findDecision(application, log, now)?.kind;
  if (decision === "withdrawal") return "withdrawn";
  if (decision === "acceptance") return "accepted";
  const answer = findFinalAnswer(log)?.kind;
  if (answer === "rejection") return "rejected";
  if (answer === "offer") return "offer";
  if (interviews.some((interview) => !interview.cancelled)) return "interviewing";
  const hasApplied = applied !== undefined && compareDates(applied, today) <= 0;
  const hasSentApplication = log.some((entry) => entry.direction === "sent" && entry.kind === "application");
  return hasApplied || hasSentApplication ? "applied" : "lead";
}

/** An interview has been held, or one was called off and the note says that there is to be another. */
export function isInterviewing({ application, status, wait }: Situation): boolean {
  if (wait.interview) return true;
  return status === "interviewing" && application.interviews.some(({ cancelled }) => cancelled);
}
