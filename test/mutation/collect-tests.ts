import { expect, vi } from "vitest";

export { expect, vi };

/** A test of a file that has been loaded. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...args: unknown[]) => unknown;

let names: readonly string[] = [];
let tests: CollectedTest[] = [];
let preparations: (() => unknown)[] = [];

/** Loads a file of tests and gives what it holds, in order. What it does before all of them is done. */
export async function collectTests(load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  [names, tests, preparations] = [[], [], []];
  await load();
  const collected = tests;
  for (const prepare of preparations) await prepare();
  return collected;
}

function add(name: string, run: () => unknown): void {
  tests.push({ name: [...names, name].join(" > "), run });
}

export const it = Object.assign(
  (name: string, run: () => unknown) => {
    add(name, run);
  },
  {
    each: (rows: readonly unknown[]) => (name: string, run: Body) => {
      for (const [at, row] of rows.entries())
        add(`${name} (${at})`, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    },
  },
);
export const test = it;

export const describe = Object.assign(
  (name: string, run: () => void) => {
    within(name, run);
  },
  {
    each: (rows: readonly unknown[]) => (name: string, run: Body) => {
      for (const row of rows) within(name, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    },
  },
);

function within(name: string, run: () => unknown): void {
  const outer = names;
  names = [...names, name];
  run();
  names = outer;
}

export function beforeAll(run: () => unknown): void {
  preparations.push(run);
}
