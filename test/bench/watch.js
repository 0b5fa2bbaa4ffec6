// npm run bench -- --watch: `watch` on 2,000 notes: how soon each of 2,000 changes shows, and what it does to memory; Linux, for
// memory is read from /proc. `--watch --changes 300`: fewer. Needs a build.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateNotes } from "./generate-notes.js";

const NOTES = 2000;
const CHANGES = Number(process.argv[process.argv.indexOf("--changes") + 1]) || 2000;
/** In milliseconds, between what is shown and the next change: nobody saves faster by hand. */
const BETWEEN = 20;
const CLOCK = "2026-06-15T08:00";

const program = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
try {
  generateNotes(folder, NOTES);
  const child = spawn(process.execPath, [program, "watch", "--now", CLOCK], { cwd: folder });
  try {
    await run(child);
  } finally {
    child.kill("SIGKILL");
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function run(child) {
  const started = performance.now();
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  await new Promise((resolve) => {
    let told = "";
    child.stderr.on("data", (chunk) => (told += chunk).includes("Ctrl+C") && resolve());
  });
  console.log(`ready after ${Math.round(performance.now() - started)} ms, ${NOTES} notes`);
  await wait(1000);
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "follow-ups.md");
  const times = [];
  const memory = [];
  for (let change = 0; change < CHANGES; change++) {
    const path = join(folder, names[change % names.length]);
    const company = `Changed ${change} times`;
    // A follow-up is due at a company of another name, which has an identity of its own.
    const text = `---\nid: change-${change}\ncompany: ${company}\nrole: Engineer\ninterviews: [{date: 2026-06-01, promised_by: 2026-06-10}]\n---\n`;
    printed = "";
    writeFileSync(`${path}.new`, text);
    const start = performance.now();
    renameSync(`${path}.new`, path);
    while (!printed.includes(company)) await once(child.stdout, "data");
    times.push(performance.now() - start);
    if (change % Math.ceil(CHANGES / 10) === 0) memory.push(readMemory(child.pid));
    await wait(BETWEEN);
  }
  await wait(3000);
  memory.push(readMemory(child.pid));
  const figures = { p50: 0.5, p90: 0.9, p99: 0.99, max: 1 };
  const columns = Object.entries(figures).map(([name, share]) => `${name} ${quantile(times, share).toFixed(0)} ms`);
  console.log(`${CHANGES} changes shown after ${columns.join("  ")}, aim p50 100 ms`);
  console.log(`memory ${memory.map((megabytes) => megabytes.toFixed(0)).join(" ")} MB`);
  const stopping = performance.now();
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  console.log(`ended with ${code} after ${Math.round(performance.now() - stopping)} ms`);
  if (code !== 0) process.exitCode = 1;
}

function readMemory(pid) {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
