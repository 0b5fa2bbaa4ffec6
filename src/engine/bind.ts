import { EvaluationError, type Scope } from "../expression/index.js";
import type { Binding } from "../policy/index.js";

/** One way to bind the names of an `each`. */
export interface Combination {
  readonly scope: Scope;
  /** What the names stand for, in order. */
  readonly values: readonly unknown[];
}

/** Twenty lists of two make a million combinations: as many items are gone through for one note, and no more. */
const MOST_ITEMS = 10_000;

/**
 * Every combination, the first name varying slowest; a later list may be read from an earlier name.
 *
 * @throws EvaluationError if there are too many
 */
export function bindEach(each: readonly Binding[], scope: Scope): readonly Combination[] {
  let combinations: readonly Combination[] = [{ scope, values: [] }];
  let items = 0;
  for (const { name, list } of each) {
    combinations = combinations.flatMap(({ scope: bound, values }) => {
      const found = listOf(list.evaluate(bound));
      items += found.length;
      if (items > MOST_ITEMS)
        throw new EvaluationError(`its each goes through more than ${MOST_ITEMS} items; expected shorter lists`);
      return found.map((item) => ({ scope: { ...bound, [name]: item }, values: [...values, item] }));
    });
  }
  return combinations;
}

/** The checker has made sure that it is a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
