// Part of npm run bench: one note of many changes, as at a keystroke in an editor. How long until it is read, evaluated and
// diagnosed again. FOLDER holds the notes. Needs a build (npm run build).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openHunt } from "../../dist/index.js";

const KEYSTROKES = 300;
/** In milliseconds, at the 95th percentile. */
const AIM = 16;

const [folder] = process.argv.slice(2);
const hunt = await openHunt({ folder, now: "2026-11-21T09:00", zone: "Europe/Berlin" });
const paths = [...new Set(hunt.actions.map(({ application }) => application.path))];
const times = [];
for (let at = 0; at < KEYSTROKES; at++) {
  const path = paths[(at * 37) % paths.length];
  const text = readFileSync(join(folder, path), "utf8").replace("role: ", `role: ${"x".repeat(at % 40)} `);
  const start = performance.now();
  await hunt.setText(path, text);
  await hunt.plan({ path, text });
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const [median, p95] = [0.5, 0.95].map((share) => times[Math.floor(share * times.length)].toFixed(1));
console.log(`  one note of many changes               median ${median} ms, p95 ${p95} ms  aim ${AIM} ms`);
