// npm run bench -- --batch: what `followthrough batch` costs as the notes grow more, in one process and over all cores with GNU parallel,
// whose answers must be the same. --sizes 10000,100000 says how many notes; a million takes half an hour. Needs a build (npm run build).
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NOTES_OF_ONE = 50;
const root = fileURLToPath(new URL("../..", import.meta.url));
const CLOCK = ["--now", "2026-11-21T09:00", "--quiet"];
/** At its end, a process says the processor's time that it took, in seconds, and its most memory, in megabytes. */
const TELL = `import { appendFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.TOLD, \`\${(userCPUTime + systemCPUTime) / 1e6} \${maxRSS / 1024}\\n\`);
});`;
const PRELOAD = `data:text/javascript,${encodeURIComponent(TELL)}`;
/** Where a person's lines begin: they stay together. */
const PARALLEL = ["--pipe", "--regexp", "--recstart", '{"person":"[^"]*","config"', "--block", "2M", "-q"];

/** @param {{ readonly sizes?: string }} wishes */
export function measureBatch({ sizes = "10000,100000" }) {
  const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
  try {
    for (const size of sizes.split(",").map(Number)) {
      const alone = run(folder, size, []);
      console.log(`${size} notes, one process: ${describe(alone)}`);
      if (spawnSync("parallel", ["--version"]).status !== 0) continue;
      const spread = run(folder, size, ["parallel", ...PARALLEL]);
      const same = spread.digest === alone.digest ? "the same answers" : "OTHER ANSWERS";
      const ratio = (alone.seconds / spread.seconds).toFixed(2);
      console.log(
        `${size} notes, parallel on ${availableParallelism()} cores: ${describe(spread)}, ${ratio} × as fast, ${same}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines are made beside it, so that none of them lies on the disk; the answers are compared by a digest of them sorted. */
function run(folder, size, through) {
  const told = join(folder, `told-${size}-${through.length}`);
  const batch = [process.execPath, "--import", PRELOAD, join(root, "bin/followthrough.js"), "batch", ...CLOCK];
  const generate = [process.execPath, join(root, "test/bench/generate-lines.js"), "0", String(size / NOTES_OF_ONE)];
  const quote = (words) => words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const command = `set -o pipefail; ${quote(generate)} | ${quote([...through, ...batch])} | LC_ALL=C sort -T ${quote([folder])} | sha256sum`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    env: { ...process.env, TOLD: told },
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`batch failed: ${stderr}`);
  const processes = readFileSync(told, "utf8").trim().split("\n");
  const numbers = processes.map((line) => line.split(" ").map(Number));
  const processor = numbers.reduce((sum, [time]) => sum + time, 0);
  return { size, seconds, processor, memory: Math.max(...numbers.map(([, memory]) => memory)), digest: stdout };
}

function describe({ size, seconds, processor, memory }) {
  const [load = 0] = loadavg();
  return (
    `${Math.round(size / processor)} notes a second of a core, ${seconds.toFixed(0)} s at a load of ${load.toFixed(0)}, ` +
    `${memory.toFixed(0)} MB at most`
  );
}
