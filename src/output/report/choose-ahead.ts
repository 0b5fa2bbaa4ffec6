import { compareDates, daysBetween, type PlainDate } from "../../time/index.js";
import type { Ahead, AheadKind } from "./list-ahead.js";

/** Further ahead, hardly anything stays as it is planned. */
const WEEKS = 4;

/** What still fits on a screen and can be taken in at a look. */
const MOST_ROWS = 24;

/** What the timeline shows, and how much it leaves out. */
export interface Choice {
  readonly shown: readonly Ahead[];
  /** The first day that is not drawn. */
  readonly end: PlainDate;
  /** Due before the end, for which there was no room. */
  readonly crowdedOut: number;
  /** The same of what follows only if nobody answers. */
  readonly unsureOut: number;
  /** Of either kind, after the end. */
  readonly later: number;
}

/** Where there is no room for all: what is to be done today is told at the top of the report already. */
const PRECEDENCE: Readonly<Record<AheadKind, number>> = {
  planned: 0,
  promised: 0,
  open: 1,
  overdue: 2,
  ifNobodyAnswers: 3,
};

/** The coming four weeks, by day. Of too much, what lies ahead and is sure stays, the soonest first. */
export function chooseAhead(all: readonly Ahead[], today: PlainDate): Choice {
  const end = today.add({ days: WEEKS * 7 });
  const near = all.filter(({ first }) => compareDates(first, end) < 0);
  const ranked = near.toSorted((a, b) => PRECEDENCE[a.kind] - PRECEDENCE[b.kind]);
  const kept = new Set(ranked.slice(0, MOST_ROWS));
  const left = ranked.slice(MOST_ROWS);
  const unsureOut = left.filter(({ kind }) => kind === "ifNobodyAnswers").length;
  return {
    shown: near.filter((one) => kept.has(one)),
    end,
    crowdedOut: left.length - unsureOut,
    unsureOut,
    later: all.length - near.length,
  };
}

/** One thing is told quickly, and so is what is all due within two days: that needs no picture. */
export function saysSomething({ shown }: Choice, today: PlainDate): boolean {
  return shown.length >= 2 && shown.some(({ last }) => daysBetween(today, last) >= 2);
}
