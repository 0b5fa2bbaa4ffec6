import { compareDates } from "../time/index.js";
import type { Entry } from "./entry.js";
import { dayOf, isAhead, isHeld, type Interview } from "./interview.js";
import type { Origin } from "./origin.js";
import type { Situation } from "./situation.js";

/** The places of the note that a derived fact rests on. */
export type Evidence = (situation: Situation) => readonly (Origin | undefined)[];

/** Where a note says what its status in force and its wait are made of: these facts have no key of their own. */
export const EVIDENCE = {
  status: statusPlaces,
  active: (situation) => {
    const { application, log, now } = situation;
    const ahead = application.interviews.filter((one) => isAhead(one, now)).flatMap(placesOf);
    return [...startPlaces(situation), ...statusPlaces(situation), ...ahead, ...lastReceived(log)];
  },
  number: ({ application, log, now }) => [
    ...application.interviews.filter((one) => isHeld(one, now)).flatMap(placesOf),
    ...log.filter(({ direction }) => direction === "received").map(({ origins }) => origins.date),
  ],
  since: startPlaces,
  /** The promise in force, else the one that something received after its date has outlived. */
  promised_by: ({ wait, log }) => {
    if (wait.origins.promised_by) return [wait.origins.promised_by];
    const spoken = log.findLast(({ direction, promised }) => direction === "received" && promised !== undefined);
    return [spoken?.origins.promised, wait.interview?.origins.promised_by];
  },
  contacts: ({ wait }) => [wait.origins.contacts],
  interview: ({ wait }) => (wait.interview ? placesOf(wait.interview) : []),
  follow_ups: ({ wait }) => wait.follow_ups.map(dateOf),
  last_follow_up: ({ wait }) => wait.follow_ups.slice(-1).map(dateOf),
  thank_yous: ({ wait }) => wait.thank_yous.map(dateOf),
  messages_left: ({ wait }) => wait.messages_left.map(dateOf),
} satisfies Record<string, Evidence>;

function statusPlaces({ application, status, log }: Situation): readonly (Origin | undefined)[] {
  if (application.status === status) return [application.origins.status];
  return [...lastReceived(log), application.origins.status, ...application.interviews.flatMap(placesOf)];
}

/** All that happened on the day: each alone would have begun the wait on it. */
function startPlaces({ application, log, wait, now }: Situation): readonly (Origin | undefined)[] {
  const isThen = (date: Entry["date"]): boolean => compareDates(date, wait.since) === 0;
  const { applied, origins } = application;
  const { interview } = wait;
  const starts = log.filter(({ direction, kind }) => direction === "received" || kind === "application");
  return [
    ...(interview && isThen(dayOf(interview, now.timeZoneId)) ? placesOf(interview) : []),
    ...starts.filter(({ date }) => isThen(date)).map((entry) => entry.origins.date),
    ...(applied && isThen(applied) ? [origins.applied] : []),
  ];
}

/** What says when an interview begins and ends. */
export function placesOf({ origins }: Interview): readonly (Origin | undefined)[] {
  return [origins.date, origins.start, origins.minutes, origins.cancelled];
}

function lastReceived(log: readonly Entry[]): readonly (Origin | undefined)[] {
  const last = log.findLast(({ direction }) => direction === "received");
  return last ? [dateOf(last)] : [];
}

function dateOf({ origins }: Entry): Origin | undefined {
  return origins.date ?? origins.self;
}
