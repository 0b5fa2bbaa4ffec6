/**
 * What was read, or why it cannot be: the end of a sentence for people, such as `2026-11-31 is no date; November has 30
 * days`.
 */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function succeed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function fail(reason: string): Parsed<never> {
  return { ok: false, reason };
}
