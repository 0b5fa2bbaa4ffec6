import type { GrowthCase } from "./case.js";
import type { Counter } from "./count-operations.js";

/** What an input of one size has cost. */
export interface Cost {
  /** Blocks of JavaScript entered (count-operations.ts). */
  readonly operations: number;
  /** Of the processor, in milliseconds: the least of the rounds. */
  readonly time: number;
}

/** A doubling of the input may make the work grow as much: twice, and something for sorting and for what is rounded. */
export const MOST_PER_DOUBLING = 2.3;

/** Each is eight times the other, as sizes go from 1 to 8. */
const DOUBLINGS = 3;

export async function measure({ prepare }: GrowthCase, size: number, counter: Counter, rounds = 1): Promise<Cost> {
  const work = await prepare(size);
  let time = Infinity;
  let operations = 0;
  for (let round = 0; round < rounds; round++) {
    await counter.count();
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    time = Math.min(time, (user + system) / 1000);
    operations = await counter.count();
  }
  return { operations, time };
}

/** By how much the work grows with each doubling, from the smallest size to the largest. */
export function growthOf(smallest: number, largest: number): number {
  return (largest / smallest) ** (1 / DOUBLINGS);
}

/** What is done in less is not worth a word: it may be anything that happens once. */
const FEW_OPERATIONS = 50_000;
/** In milliseconds; what takes less at the largest size does so at any. */
const SHORT = 80;
/** Time is measured, and a machine has other things to do: linear work takes 8 times as long, quadratic work 64 times. */
const MOST_TIMES = 24;
const ROUNDS = 5;

/**
 * What is wrong with the growth of the work, if anything: the operations are counted, and the same each time; what V8 does
 * on its own takes time, which is measured again where it seems to grow too fast.
 */
export async function findExcess(one: GrowthCase, counter: Counter): Promise<string | undefined> {
  let small = await measure(one, one.size / 8, counter);
  let large = await measure(one, one.size, counter);
  const growth = growthOf(small.operations, large.operations);
  if (large.operations > FEW_OPERATIONS && growth > MOST_PER_DOUBLING)
    return `operations grow ${growth.toFixed(2)} times per doubling: ${small.operations} → ${large.operations}`;
  for (let round = 0; round < ROUNDS; round++) {
    if (large.time < SHORT || large.time < MOST_TIMES * small.time) return undefined;
    const [again, anew] = [await measure(one, one.size / 8, counter, 3), await measure(one, one.size, counter)];
    small = { ...small, time: Math.min(small.time, again.time) };
    large = { ...large, time: Math.min(large.time, anew.time) };
  }
  return `time grows ${(large.time / small.time).toFixed(1)} times when the input does 8 times: ${small.time} → ${large.time} ms`;
}
