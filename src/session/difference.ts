import type { Finding } from "../diagnostics/index.js";
import { compareBounds, type Action, type Bound, type NoteEvaluation } from "../engine/index.js";
import type { Range } from "../text/index.js";
import type { Evaluated } from "./evaluate-note.js";
import type { Difference, Snapshot } from "./session.js";

/** What another text of a note changes. Findings are told apart by their checks and their places, whatever they say. */
export function compareEvaluated(
  before: Evaluated | undefined,
  after: Evaluated | undefined,
): { readonly findings: Difference<Finding>; readonly actions: Difference<Action> } {
  const texts = [before?.reading.text ?? "", after?.reading.text ?? ""] as const;
  const shift = shiftBetween(...texts);
  const had = new Map((before?.findings ?? []).map((one) => [identify(one.check, one.range, shift), one]));
  const has = new Map((after?.findings ?? []).map((one) => [identify(one.check, one.range), one]));
  const [was, is] = [listActions(before), listActions(after)];
  return {
    findings: {
      gone: [...had].filter(([key]) => !has.has(key)).map(([, one]) => one),
      added: [...has].filter(([key]) => !had.has(key)).map(([, one]) => one),
    },
    actions: {
      gone: was.filter((one) => !is.some((other) => isSameAction(one, other))),
      added: is.filter((one) => !was.some((other) => isSameAction(one, other))),
    },
  };
}

/** What has come and gone between two moments of a job hunt: what is not found any more, and what was not there before. */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
): { readonly findings: Difference<Finding>; readonly actions: Difference<Action> } {
  const findings = listApart(before.evaluation.findings, after.evaluation.findings);
  const notes = listApart(before.evaluation.notes, after.evaluation.notes);
  const shifts = new Map<string, (offset: number) => number>();
  const shiftIn = (file: string): ((offset: number) => number) => {
    const shift = shifts.get(file) ?? shiftBetween(textIn(before, file), textIn(after, file));
    shifts.set(file, shift);
    return shift;
  };
  const had = new Map(findings.was.map((one) => [identifyIn(one, shiftIn(one.file)), one]));
  const has = new Map(findings.is.map((one) => [identifyIn(one), one]));
  const was = new Map(notes.was.flatMap(listPlanned));
  const is = new Map(notes.is.flatMap(listPlanned));
  return {
    findings: { gone: missingIn(has, had), added: missingIn(had, has) },
    actions: {
      gone: missingIn(is, was),
      added: [...is].filter(([key, one]) => !isSameAsIn(was, key, one)).map(([, one]) => one),
    },
  };
}

/** As it was then: what a snapshot finds by a path is always the newest text. */
function textIn({ notes }: Snapshot, file: string): string {
  return notes.find(({ path }) => path === file)?.text ?? "";
}

/** Both without what is the same object in both: of thousands of notes, most are. */
function listApart<T>(was: readonly T[], is: readonly T[]): { readonly was: readonly T[]; readonly is: readonly T[] } {
  const [wasSet, isSet] = [new Set(was), new Set(is)];
  return { was: was.filter((one) => !isSet.has(one)), is: is.filter((one) => !wasSet.has(one)) };
}

function identifyIn({ file, check, range, nth = 0 }: Finding, shift?: (offset: number) => number): string {
  return `${file} ${identify(check, range, shift)} ${nth}`;
}

/** What is to be done or lies ahead, each by what stays the same through every correction. */
function listPlanned({ actions }: NoteEvaluation): readonly (readonly [string, Action])[] {
  return actions
    .filter(({ projected, state }) => !projected && state !== "lapsed")
    .map((action) => [`${action.uid} ${action.key}`, action]);
}

function missingIn<T>(others: ReadonlyMap<string, T>, own: ReadonlyMap<string, T>): readonly T[] {
  return [...own].filter(([key]) => !others.has(key)).map(([, one]) => one);
}

function isSameAsIn(actions: ReadonlyMap<string, Action>, key: string, action: Action): boolean {
  const other = actions.get(key);
  return other !== undefined && isSameAction(action, other) && isCalledAlike(action, other);
}

/** Whoever was told of the one knows the other by the same names. */
function isCalledAlike(one: Action, other: Action): boolean {
  return (
    one.summary === other.summary &&
    one.application.company === other.application.company &&
    one.application.role === other.application.role
  );
}

function listActions(evaluated: Evaluated | undefined): readonly Action[] {
  return (evaluated?.notes ?? []).flatMap(({ actions }) => actions);
}

function identify(check: string, range: Range | undefined, shift = (offset: number): number => offset): string {
  return `${check} ${range === undefined ? "file" : shift(range.start)}`;
}

/** Where an offset of a text is found in another one that begins and ends alike. */
function shiftBetween(before: string, after: string): (offset: number) => number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return (offset) => (offset >= before.length - end ? offset + after.length - before.length : offset);
}

/** The same thing to do, to be done in the same time. */
function isSameAction(one: Action, other: Action): boolean {
  const isSameBound = (a: Bound | undefined, b: Bound | undefined): boolean =>
    a === undefined || b === undefined ? a === b : compareBounds(a, b) === 0;
  return (
    one.uid === other.uid &&
    one.key === other.key &&
    one.projected === other.projected &&
    one.state === other.state &&
    isSameBound(one.opens, other.opens) &&
    isSameBound(one.closes, other.closes)
  );
}
