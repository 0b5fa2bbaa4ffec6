import { compareDates, daysBetween, type PlainDate } from "../../time/index.js";
import type { Ahead } from "./list-ahead.js";

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

/** The coming four weeks, by day. Where that is too much, what is sure goes before what follows if nobody answers. */
export function chooseAhead(all: readonly Ahead[], today: PlainDate): Choice {
  const end = today.add({ days: WEEKS * 7 });
  const near = all.filter(({ first }) => compareDates(first, end) < 0);
  const isUnsure = ({ kind }: Ahead): boolean => kind === "ifNobodyAnswers";
  const sure = near.filter((one) => !isUnsure(one));
  const unsure = near.filter(isUnsure);
  const kept = new Set([...sure, ...unsure].slice(0, MOST_ROWS));
  return {
    shown: near.filter((one) => kept.has(one)),
    end,
    crowdedOut: Math.max(0, sure.length - MOST_ROWS),
    unsureOut: unsure.filter((one) => !kept.has(one)).length,
    later: all.length - near.length,
  };
}

/** One thing is told quickly, and so is what is all due within two days: that needs no picture. */
export function saysSomething({ shown }: Choice, today: PlainDate): boolean {
  return shown.length >= 2 && shown.some(({ last }) => daysBetween(today, last) >= 2);
}
