import { isHeld, type Entry, type Situation, type Status } from "../facts/index.js";
import { compareDates, dayOfMoment, daysBetween, type PlainDate } from "../time/index.js";
import { medianOf } from "./median.js";

export const STAGES = ["applied", "interviewed", "offered", "accepted"] as const;

export type Stage = (typeof STAGES)[number];

/** How many applications got so far or further, and how long that took from the stage before. */
export interface FunnelStep {
  readonly stage: Stage;
  readonly count: number;
  /** Over those for which both dates are known, in that order; missing where there are none. */
  readonly days?: { readonly median: number; readonly known: number };
}

/** The day of each stage; of an interview, the one where it took place. A stage that was reached may have none: nobody wrote it down. */
export type Milestones = ReadonlyMap<Stage, PlainDate | undefined>;

const APPLIED: readonly Status[] = ["applied", "interviewing", "offer", "accepted", "rejected", "ghosted"];
const OFFERED: readonly Status[] = ["offer", "accepted"];

/**
 * How far applications got as of the situations' clock: what is dated later has not happened. Whoever has an offer has
 * been interviewed and has applied, whether or not the note says when; leads have done nothing yet. A step counts the
 * days from the stage before it; where the dates are the other way round (they wrote first), there is nothing to count.
 */
export function countFunnel(situations: readonly Situation[]): readonly FunnelStep[] {
  return countSteps(situations.map(findMilestones));
}

/** The same of what applications have got to. */
export function countSteps(all: readonly Milestones[]): readonly FunnelStep[] {
  return STAGES.map((stage, index) => {
    const reached = all.filter((milestones) => milestones.has(stage));
    const before = STAGES[index - 1];
    const spans = before
      ? reached.flatMap((milestones) => daysFrom(milestones.get(before), milestones.get(stage)))
      : [];
    const days = spans.length > 0 ? { median: medianOf(spans), known: spans.length } : undefined;
    return { stage, count: reached.length, ...(days && { days }) };
  });
}

/** The stages that an application has got to, each with its first day where the note says it. */
export function findMilestones({ application, log, status, now }: Situation): Milestones {
  const { interviews } = application;
  const held = interviews.filter((one) => isHeld(one, now)).map((one) => one.date);
  const { applied } = application;
  const isToCome = applied !== undefined && compareDates(applied, dayOfMoment(now)) > 0;
  const dates: Record<Stage, readonly PlainDate[]> = {
    applied: [...(applied && !isToCome ? [applied] : []), ...datesOf(log, "sent", "application")],
    interviewed: held,
    offered: datesOf(log, "received", "offer"),
    accepted: [],
  };
  const isThere: Record<Stage, boolean> = {
    // Who has not applied by this clock had none of what the status says by now.
    applied: APPLIED.includes(status) && !isToCome,
    // A note without any interview may say so by its status alone.
    interviewed: status === "interviewing" && interviews.every(({ cancelled }) => cancelled) && !isToCome,
    offered: OFFERED.includes(status) && !isToCome,
    accepted: status === "accepted" && !isToCome,
  };
  const furthest = STAGES.findLastIndex((stage) => isThere[stage] || dates[stage].length > 0);
  return new Map(STAGES.slice(0, furthest + 1).map((stage) => [stage, dates[stage].toSorted(compareDates)[0]]));
}

function datesOf(log: readonly Entry[], direction: Entry["direction"], kind: string): PlainDate[] {
  return log.filter((entry) => entry.direction === direction && entry.kind === kind).map(({ date }) => date);
}

function daysFrom(start: PlainDate | undefined, end: PlainDate | undefined): number[] {
  const days = start && end ? daysBetween(start, end) : -1;
  return days < 0 ? [] : [days];
}
