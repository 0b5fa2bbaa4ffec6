import { spawnSync } from "node:child_process";

/**
 * Wall times of whole processes, in milliseconds. The commands take turns, so that a machine whose speed drifts treats
 * them alike; the medians are what to quote.
 * @param {Record<string, readonly string[]>} commands name → arguments of node
 * @param {number} rounds
 * @returns {Record<string, number>} name → median
 */
export function measure(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
      const time = performance.now() - start;
      if (status === null || status > 1) throw new Error(`${name} failed: ${stderr}`);
      if (round >= 0) times[name].push(time); // the first round only warms the disk's cache
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
