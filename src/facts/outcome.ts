import { compareDates, type ZonedDateTime } from "../time/index.js";
import type { Application } from "./application.js";
import type { Entry } from "./entry.js";
import { dayIn, isHeld } from "./interview.js";
import { findFinalAnswer, type DatedFacts } from "./wait.js";

/** What has ended the application, as the log has it: the person's own decision, else a rejection that nothing follows. */
export function findOutcome({ application, log, now }: DatedFacts): Entry | undefined {
  const decision = findStanding(application, log, now);
  if (decision) return decision;
  const answer = findFinalAnswer(log);
  return answer?.kind === "rejection" ? answer : undefined;
}

/**
 * What the person has decided last: to take the offer or to withdraw. Who applies again has taken that back, and so has
 * who is asked to an interview or made an offer after a withdrawal.
 */
export function findDecision(
  { interviews }: Application,
  log: readonly Entry[],
  now: ZonedDateTime,
): Entry | undefined {
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

/** The decision that ends the application. An acceptance says so of an offer only: an invitation may be accepted, too. */
export function findStanding(application: Application, log: readonly Entry[], now: ZonedDateTime): Entry | undefined {
  const decision = findDecision(application, log, now);
  const isOffer = (): boolean => application.status === "offer" || findFinalAnswer(log)?.kind === "offer";
  return decision?.kind === "withdrawal" || (decision && isOffer()) ? decision : undefined;
}
