import { compareTexts } from "../text/index.js";

/** What became of an application, for counting. */
export interface Outcome {
  readonly isAnswered: boolean;
  readonly isInterviewed: boolean;
  readonly isOffered: boolean;
}

/** How those fared that have something in common. */
export interface Group {
  /** What they have in common, as most of them spell it; missing for those that do not say. */
  readonly name?: string;
  readonly applications: number;
  readonly answered: number;
  readonly interviewed: number;
  readonly offered: number;
}

export interface Named {
  readonly name?: string;
  /** By which it is told from others, however it is spelled. */
  readonly key: string;
  readonly outcome: Outcome;
}

/** The largest first, those that do not say last. */
export function countGroups(all: readonly Named[]): readonly Group[] {
  const byKey = new Map<string, Named[]>();
  for (const one of all) {
    const key = one.name === undefined ? "" : one.key;
    const known = byKey.get(key);
    if (known) known.push(one);
    else byKey.set(key, [one]);
  }
  const count = (some: readonly Named[], test: (outcome: Outcome) => boolean): number =>
    some.filter(({ outcome }) => test(outcome)).length;
  const groups = Array.from(byKey.values(), (some): Group => {
    const name = commonest(some.flatMap(({ name: own }) => own ?? []));
    return {
      ...(name !== undefined && { name }),
      applications: some.length,
      answered: count(some, ({ isAnswered }) => isAnswered),
      interviewed: count(some, ({ isInterviewed }) => isInterviewed),
      offered: count(some, ({ isOffered }) => isOffered),
    };
  });
  return groups.toSorted(
    (a, b) =>
      Number(a.name === undefined) - Number(b.name === undefined) ||
      b.applications - a.applications ||
      compareTexts(a.name ?? "", b.name ?? ""),
  );
}

/** Of spellings that are as common, the first in order. */
function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || compareTexts(a, b))[0]?.[0];
}
