import { spawnSync } from "node:child_process";

/**
 * @typedef {{ readonly binary: string, readonly env: Readonly<Record<string, string>> }} Node
 * @typedef {{ readonly args: readonly string[], readonly env?: object, readonly before?: () => void }} Command `before`
 *   is not measured
 */

/**
 * Wall times of whole processes, in milliseconds. The commands take turns, so that a machine whose speed drifts treats
 * them alike. On an idle machine the medians are what to quote; where other work runs, the least tell more.
 * @param {Node} node
 * @param {Record<string, Command>} commands
 * @param {number} rounds
 * @returns {Record<string, { readonly median: number, readonly least: number }>} by name
 */
export function measure(node, commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      command.before?.();
      const start = performance.now();
      run(node, command);
      const time = performance.now() - start;
      if (round >= 0) times[name].push(time); // the first round only warms the disk's cache
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, { median: median(all), least: Math.min(...all) }]),
  );
}

/** At its end, a process says how much memory it has had at most, in kilobytes, on a stream of its own. */
const TELL_MEMORY = `import { writeSync } from "node:fs";
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/**
 * The most memory that a process has had, in megabytes.
 * @param {Node} node
 * @param {Command} command
 * @returns {number}
 */
export function measureMemory(node, command) {
  command.before?.();
  const preload = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const { output } = run(node, { ...command, args: ["--import", preload, ...command.args] });
  return Number(output[3]) / 1024;
}

function run({ binary, env }, { args, env: own }) {
  const stdio = ["ignore", "pipe", "pipe", "pipe"];
  const result = spawnSync(binary, args, { env: { ...env, ...own }, stdio, maxBuffer: 1 << 28 });
  if (result.status === null || result.status > 1) throw new Error(`${args.join(" ")} failed: ${result.stderr}`);
  return result;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
