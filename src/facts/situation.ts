import { compareDates, dayOfMoment, type ZonedDateTime } from "../time/index.js";
import type { Application, Status } from "./application.js";
import type { Entry } from "./entry.js";
import { dayIn, isHeld, placesOf } from "./interview.js";
import { listOrigins, type Origin } from "./origin.js";
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
  const isBehind = declared !== undefined && !ENDED.includes(declared) && isDecided(application, log, now);
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

/**
 * What the person has decided last: to take the offer or to withdraw. Who applies again has taken that back, and so has
 * who is asked to an interview or made an offer after a withdrawal.
 */
function findDecision({ interviews }: Application, log: readonly Entry[], now: ZonedDateTime): Entry | undefined {
  const last = log.findLast(({ direction, kind }) => direction === "sent" && DECIDING.includes(kind));
  if (last?.kind !== "withdrawal") return last?.kind === "application" ? undefined : last;
  const isAsked = log
    .slice(log.indexOf(last) + 1)
    .some(({ direction, kind }) => direction === "received" && (kind === "invitation" || kind === "offer"));
  const isMet = interviews.some(
    (one) => !one.cancelled && compareDates(dayIn(one, now.timeZoneId), last.date) > 0 && isHeld(one, now),
  );
  return isAsked || isMet ? undefined : last;
}

const DECIDING: readonly string[] = ["withdrawal", "acceptance", "application"];

/** An acceptance says so of an offer only: an invitation may be accepted, too. */
function isDecided(application: Application, log: readonly Entry[], now: ZonedDateTime): boolean {
  const decision = findDecision(application, log, now)?.kind;
  const isOffer = application.status === "offer" || findFinalAnswer(log)?.kind === "offer";
  return decision === "withdrawal" || (decision === "acceptance" && isOffer);
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
