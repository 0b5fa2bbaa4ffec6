/** Keys and items, from the scenario on. */
export type PathInScenario = readonly (string | number)[];

/** What a scenario expects in one place and what there is. */
export interface Difference {
  /** The clock and the state, or what else is compared. */
  readonly what: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** What else there is, to see why. */
  readonly context?: readonly string[];
  /** Where the expectation stands: the list of which it is one, or the one item that nothing fits. */
  readonly path: PathInScenario;
}

/**
 * Compares two lists without regard to order. Each thing found goes by several names, any of which an expectation may
 * use; what is found beyond the expectations is a difference, too.
 */
export function describeDifference(
  what: string,
  path: PathInScenario,
  expected: readonly string[],
  found: readonly (readonly string[])[],
): Difference | undefined {
  const rest = [...found];
  const take = (matches: (names: readonly string[]) => boolean): boolean => {
    const at = rest.findIndex(matches);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  // First names are keys, which fit one thing only; a rule's id, which fits several, must not take it from them.
  const unmatched = expected.filter((name) => !take(([first]) => first === name));
  const missing = unmatched.filter((name) => !take((names) => names.includes(name)));
  if (missing.length === 0 && rest.length === 0) return undefined;
  const wrong = missing.map((name) => expected.lastIndexOf(name));
  return { what, expected, found: found.map((names) => names[0] ?? ""), path: pathOfWrong(path, wrong) };
}

/** The path of the one item of a list that is wrong; of the list, where others are, too, or none. */
export function pathOfWrong(path: PathInScenario, wrong: readonly number[]): PathInScenario {
  const [only, ...others] = wrong;
  return only === undefined || others.length > 0 ? path : [...path, only];
}

/** The items that are not what stands in the same place. */
export function findUnequal(expected: readonly string[], found: readonly string[]): readonly number[] {
  return expected.flatMap((one, at) => (one === found[at] ? [] : [at]));
}
