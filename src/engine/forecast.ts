import { isAhead, type Application } from "../facts/index.js";
import { compareDates, compareMoments, PlainDate, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import { carryOut, outcomeOf } from "./closing/index.js";
import type { Action, Bound, Circumstances, NoteEvaluation } from "./evaluation.js";
import { compareActions, evaluateRules } from "./evaluate.js";
import { findValidUntil } from "./valid-until.js";
import { stateAt } from "./window.js";

/** One action of a forecast and the day on which it is done: its opening day, or today if it has opened. */
export interface Step {
  /** In the person's zone. */
  readonly date: PlainDate;
  /** Marked `projected` unless it is due already as things stand. */
  readonly action: Action;
}

/** A policy of a person's own may go on for ever; nobody plans further than this. */
const MOST_STEPS = 50;

/**
 * What follows if each action is done on time and nobody answers: the engine applied to itself. The earliest action is
 * done on its opening day, what doing it adds to the note is added, the clock moves there, and all is evaluated again,
 * until nothing is left or a status ends it. An action that adds nothing is simply done. While a note is snoozed, it
 * has no forecast.
 */
export function forecastNote(application: Application, circumstances: Circumstances): readonly Step[] {
  const first = evaluateRules(application, circumstances);
  if (first.snoozed_until) return [];
  const present = new Set(first.shown.map(({ key }) => key));
  const done = new Set<string>();
  const steps: Step[] = [];
  // A ghosted note that an answer has reopened goes on as what it is by now; what is dated later has not happened.
  const { status, log } = first.situation;
  const hasApplied = application.applied && compareDates(application.applied, dayOfMoment(circumstances.now)) <= 0;
  const applied = hasApplied ? application.applied : undefined;
  let future: Application = { ...application, status: application.status && status, applied, log };
  let { now } = circumstances;
  while (steps.length < MOST_STEPS) {
    const { shown } = evaluateRules(future, { ...circumstances, now });
    const left = shown.filter(({ key, state }) => state !== "lapsed" && !done.has(key));
    const [next] = left.toSorted((a, b) => compareMoments(laterOf(now, a.opens), laterOf(now, b.opens)));
    const opening = next && laterOf(now, next.opens);
    const held = findNextEnd(future, now);
    if (held && (!opening || compareMoments(held, opening) < 0)) {
      // A planned interview is held first, and begins a wait of its own.
      now = held;
      continue;
    }
    if (!next || !opening) break;
    now = opening;
    const date = dayOfMoment(now);
    done.add(next.key);
    steps.push({ date, action: present.has(next.key) ? next : project(next, circumstances.now) });
    // What is dated later has been left out, so that this is the last that happens.
    future = carryOut(future, outcomeOf(next), date);
  }
  return steps;
}

/** The same as seen from today. */
function project(action: Action, now: ZonedDateTime): Action {
  return { ...action, projected: true, state: stateAt(now, action) };
}

/** A note's evaluation with what follows if nobody answers among its actions, marked `projected`. */
export function addForecast(evaluation: NoteEvaluation, circumstances: Circumstances): NoteEvaluation {
  const projected = forecastNote(evaluation.situation.application, circumstances)
    .map(({ action }) => action)
    .filter((action) => action.projected);
  const actions = [...evaluation.actions, ...projected].toSorted(compareActions);
  const ends = [evaluation.validUntil, findValidUntil(evaluation.situation, projected, circumstances.policy)];
  const [validUntil = evaluation.validUntil] = ends.toSorted(compareMoments);
  return { ...evaluation, actions, validUntil };
}

/** When the next planned interview will be over. */
function findNextEnd({ interviews }: Application, now: ZonedDateTime): ZonedDateTime | undefined {
  const ends = interviews.filter((interview) => isAhead(interview, now)).map(({ end }) => end);
  return ends.toSorted(compareMoments)[0]?.withTimeZone(now.timeZoneId);
}

/** The moment that a window opens, or now if it has; a Date opens at the start of its day. */
function laterOf(now: ZonedDateTime, opens: Bound): ZonedDateTime {
  const hasOpened =
    opens instanceof PlainDate ? compareDates(opens, dayOfMoment(now)) <= 0 : compareMoments(opens, now) <= 0;
  if (hasOpened) return now;
  return opens instanceof PlainDate ? opens.toZonedDateTime(now.timeZoneId) : opens.withTimeZone(now.timeZoneId);
}
