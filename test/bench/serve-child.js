// The built server with a clock of the benchmark's, which counts how often the notes are read and says what it needs.
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";
import { main } from "../../dist/cli.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [start, folder, isRunning] = process.argv.slice(2);
/** The clock stands still until it is told to go, if it does not run from the beginning. */
let begun = isRunning === undefined ? undefined : performance.now();
let builds = 0;

process.on("message", (message) => {
  if (message === "go") begun = performance.now();
  const { user, system } = process.cpuUsage();
  process.send({ rss: process.memoryUsage().rss, cpu: (user + system) / 1e6, builds });
});

process.exitCode = await main(["serve", "--port", "0", "--quiet"], {
  cwd: folder,
  stdout: { write: (text) => process.send({ text }), isTTY: false },
  stderr: process.stderr,
  env: {},
  now: () => Date.parse(start) + Math.floor(begun === undefined ? 0 : performance.now() - begun),
  // Asked for once whenever the notes are read.
  zone: () => {
    builds++;
    return "Europe/Berlin";
  },
  later: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  untilStopped: () => new Promise((resolve) => process.once("SIGTERM", resolve)),
  runtime: { node: process.versions.node, system: process.platform },
  addresses: () => [],
  readAsset: (name) => readFileSync(join(root, "dist/page", name)),
});
process.disconnect();
