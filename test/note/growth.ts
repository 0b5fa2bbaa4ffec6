import { expect } from "vitest";

/** In milliseconds of the processor; what takes less at the largest size does so at any. */
const SHORT = 200;
/** Linear work takes 8 times as long, quadratic work 64 times; the rest is what a busy machine does besides. */
const MOST_TIMES = 30;
const ROUNDS = 4;

/** Holds that the work on an input of eight times the size takes about eight times as long, whatever else the machine does. */
export function expectLinear(work: (size: number) => unknown, size: number): void {
  let [small, large] = [timeOf(work, size / 8), timeOf(work, size)];
  for (let round = 1; round < ROUNDS && large >= SHORT && large > MOST_TIMES * small; round++)
    [small, large] = [Math.max(small, timeOf(work, size / 8)), Math.min(large, timeOf(work, size))];
  if (large >= SHORT) expect(large / Math.max(small, 1)).toBeLessThan(MOST_TIMES);
}

function timeOf(work: (size: number) => unknown, size: number): number {
  const start = process.cpuUsage();
  work(Math.round(size));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
