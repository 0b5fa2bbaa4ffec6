import type { Situation } from "../../src/facts/index.js";
import { countStats, listSilences, type Answers, type Stats } from "../../src/stats/index.js";
import { PlainDate } from "../../src/time/index.js";
import { clock, situationOf } from "../facts/read-facts.js";

export const NOW = "2026-11-21T09:00";

export function statsOf(notes: readonly string[], { now = NOW, since }: { now?: string; since?: string } = {}): Stats {
  const situations = notes.map((lines) => situationOf(lines, now));
  return countStats(situations, clock(now), since === undefined ? {} : { since: PlainDate.from(since) });
}

/** `application answered 9, interview open 12`. */
export function describeSilences(situation: Situation): string {
  return listSilences(situation)
    .map(({ asked, nth, ending, days }) => `${asked}${asked === "follow-up" ? ` ${nth}` : ""} ${ending} ${days}`)
    .join(", ");
}

/** The counts that are not 0, and the median. */
export function describeAnswers(answers: Answers): string {
  return Object.entries(answers)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(", ");
}
