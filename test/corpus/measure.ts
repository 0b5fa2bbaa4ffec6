import { describeEvent, type Detail, type ExpectedEvent, type FoundEvent } from "./event.js";
import { isOptional, matches } from "./matches.js";

/** How well what was read meets what a careful reader enters. */
export interface Measure {
  /** How many facts a careful reader enters: each event is one, and each of its details. */
  readonly expected: number;
  /** How many of those were read. */
  readonly found: number;
  /** What was read and is not so. */
  readonly wrong: readonly Slip[];
  readonly missed: readonly Slip[];
}

export interface Slip {
  /** `interview`, `interview time`, `sent`, `sent by`: what kind of fact it is. */
  readonly kind: string;
  /** Of a wrong action: the program says itself that it may not be due. */
  readonly isInDoubt?: boolean;
  /** `interview 2026-10-13: with Lena Hart`. */
  readonly text: string;
  /** Of what is wrong: its place in the note, in UTF-16 units. */
  readonly at?: number;
  /** Of what is missed: its line in the file of expectations, from 1. */
  readonly line?: number;
}

/** Compares one application. The order of events is of no account. */
export function measure(expected: readonly ExpectedEvent[], found: readonly FoundEvent[]): Measure {
  const open = [...found];
  const tally = { expected: 0, found: 0, wrong: [] as Slip[], missed: [] as Slip[] };
  const groups = new Map<string, { readonly first: ExpectedEvent; isFound: boolean }>();
  for (const one of inOrderOfSurety(expected)) {
    const best = takeBest(one, open);
    if (typeof one.may === "string") {
      const group = groups.get(one.may) ?? { first: one, isFound: false };
      groups.set(one.may, group);
      group.isFound ||= best !== undefined;
    } else if (one.may === undefined) {
      tally.expected++;
      if (best) tally.found++;
      else tally.missed.push({ kind: one.what, text: describeEvent(one), line: one.line });
    }
    if (one.what === "applied") absorbApplications(one, open);
    else compareDetails(one, best, tally);
  }
  for (const { first, isFound } of groups.values()) {
    tally.expected++;
    if (isFound) tally.found++;
    else tally.missed.push({ kind: first.what, text: describeEvent(first), line: first.line });
  }
  for (const one of open.filter((other) => !isUnknownStatus(other))) {
    const details = one.details.map(({ name, value }) => `${name} ${value}`).join(", ");
    const text = details === "" ? describeEvent(one) : `${describeEvent(one)} (${details})`;
    tally.wrong.push({ kind: one.what, text, at: one.at });
  }
  return tally;
}

/** It is told and decides nothing: a status that is missed, none that is wrong. */
function isUnknownStatus({ what, value }: FoundEvent): boolean {
  return what === "status" && value === "unknown";
}

/** What must be there is looked for before what may. */
function inOrderOfSurety(expected: readonly ExpectedEvent[]): readonly ExpectedEvent[] {
  return [...expected.filter(({ may }) => may === undefined), ...expected.filter(({ may }) => may !== undefined)];
}

/** Takes the event that is meant from those that are left: among several, the one with the most details right. */
function takeBest(one: ExpectedEvent, open: FoundEvent[]): FoundEvent | undefined {
  const fitting = open.filter((other) => isMeant(one, other));
  const score = (other: FoundEvent): number =>
    one.details.filter((detail) => other.details.some((read) => isSame(detail, read))).length;
  const best = fitting.toSorted((a, b) => score(b) - score(a))[0];
  if (best) open.splice(open.indexOf(best), 1);
  return best;
}

function isMeant({ what, date, value }: ExpectedEvent, other: FoundEvent): boolean {
  return what === other.what && date === other.date && (value === undefined || matches(value, other.value ?? ""));
}

/** The field and an entry of the log say the same: one applied on that day. By which channel is of no account. */
function absorbApplications({ date }: ExpectedEvent, open: FoundEvent[]): void {
  for (let index = open.length - 1; index >= 0; index--)
    if (open[index]?.what === "applied" && open[index]?.date === date) open.splice(index, 1);
}

/** A kind of interview may be said in more words than one would need: `phone screen`. */
function isSame(expected: Detail, read: Detail): boolean {
  return expected.name === read.name && matches(expected.value, read.value, expected.name === "kind");
}

function compareDetails(
  one: ExpectedEvent,
  best: FoundEvent | undefined,
  tally: { expected: number; found: number; readonly wrong: Slip[]; readonly missed: Slip[] },
): void {
  const read = [...(best?.details ?? [])];
  // What must be said takes its detail before what may be anything.
  const details = one.details.toSorted((a, b) => Number(isOptional(a.value)) - Number(isOptional(b.value)));
  for (const detail of details) {
    const index = read.findIndex((other) => isSame(detail, other));
    if (index >= 0) read.splice(index, 1);
    if (one.may !== undefined || isOptional(detail.value)) continue;
    tally.expected++;
    if (index >= 0) tally.found++;
    else tally.missed.push({ ...slipOf(one, detail), line: one.line });
  }
  const isOpen = new Set(one.details.filter(({ value }) => value === "?").map(({ name }) => name));
  for (const detail of read) if (!isOpen.has(detail.name)) tally.wrong.push({ ...slipOf(one, detail), at: best?.at });
}

function slipOf(one: ExpectedEvent, { name, value }: Detail): Slip {
  return { kind: `${one.what} ${name}`, text: `${describeEvent(one)}: ${name} ${value}` };
}

export function addMeasures(all: readonly Measure[]): Measure {
  return {
    expected: all.reduce((sum, one) => sum + one.expected, 0),
    found: all.reduce((sum, one) => sum + one.found, 0),
    wrong: all.flatMap((one) => one.wrong),
    missed: all.flatMap((one) => one.missed),
  };
}

/** The share of what was read that is so, from 0 to 1; 1 where nothing was read. */
export function precisionOf({ found, wrong }: Measure): number {
  return found + wrong.length === 0 ? 1 : found / (found + wrong.length);
}

/** The share of what a careful reader enters that was read, from 0 to 1. */
export function recallOf({ expected, found }: Measure): number {
  return expected === 0 ? 1 : found / expected;
}
