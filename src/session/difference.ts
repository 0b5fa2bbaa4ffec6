import type { Finding } from "../diagnostics/index.js";
import { compareBounds, type Action, type Bound } from "../engine/index.js";
import type { Range } from "../text/index.js";
import type { Evaluated } from "./evaluate-note.js";
import type { Difference } from "./session.js";

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
