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
let cleanups: (() => unknown)[] = [];

/** Loads a file of tests and gives what it holds, in order. What it does before all of them is done. */
export async function collectTests(load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  [names, tests, preparations, cleanups] = [[], [], [], []];
  await load();
  const collected = tests;
  for (const prepare of preparations) await prepare();
  return collected;
}

function add(name: string, run: () => unknown): void {
  const own = cleanups;
  const runAndCleanUp = async (): Promise<void> => {
    try {
      await run();
    } finally {
      for (const cleanUp of own) await cleanUp();
    }
  };
  tests.push({ name: [...names, name].join(" > "), run: runAndCleanUp });
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
  const outer = { names, cleanups };
  [names, cleanups] = [[...names, name], [...cleanups]];
  run();
  ({ names, cleanups } = outer);
}

export function beforeAll(run: () => unknown): void {
  preparations.push(run);
}

/** Stands before the tests that it cleans up after. */
export function afterEach(run: () => unknown): void {
  cleanups.push(run);
}
