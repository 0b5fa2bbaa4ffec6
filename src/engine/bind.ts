import type { Scope } from "../expression/index.js";
import type { Binding } from "../policy/index.js";

/** One way to bind the names of an `each`. */
export interface Combination {
  readonly scope: Scope;
  /** What the names stand for, in order. */
  readonly values: readonly unknown[];
}

/** Every combination, the first name varying slowest; a later list may be read from an earlier name. */
export function* bindEach(
  each: readonly Binding[],
  scope: Scope,
  values: readonly unknown[] = [],
): Generator<Combination> {
  const [binding, ...rest] = each;
  if (!binding) {
    yield { scope, values };
    return;
  }
  for (const item of listOf(binding.list.evaluate(scope)))
    yield* bindEach(rest, { ...scope, [binding.name]: item }, [...values, item]);
}

/** The checker has made sure that it is a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
