// npm run bench -- --watch: `watch` on 2,000 notes: how soon each of 2,000 changes shows, how much memory it then holds, and how soon it
// ends. `--changes 300`: fewer; `--nodes 20,24`: on these versions of Node. Needs a build.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findNodes } from "./find-nodes.js";
import { generateNotes } from "./generate-notes.js";
import { describeMemory, readMemory, TELLS_MEMORY } from "./memory.js";
import { summarize } from "./quantiles.js";

const NOTES = 2000;
/** In milliseconds, between what is shown and the next change: nobody saves faster by hand. */
const BETWEEN = 20;
/** In milliseconds: a change that shows no sooner has been missed. */
const MISSED = 20_000;
/** After so many changes something is printed. */
const PORTION = 100;
/** Memory is told after so many changes, all that is no longer needed thrown away before. */
const MEASURED = [0, 200, 1000];
const DELETIONS = 10;
const AIM = "aim p50 100 ms";
const CLOCK = "2026-06-15T08:00";

const program = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));

/**
 * How files are saved: each gives notes another company, and a follow-up is due there.
 * @type {Record<string, (paths: readonly string[], write: (path: string, nth: number) => void) => number>} how many notes
 */
const KINDS = {
  "written in place": ([path], write) => {
    write(path, 0);
    return 1;
  },
  "renamed over": ([path], write) => {
    write(`${path}.new`, 0);
    renameSync(`${path}.new`, path);
    return 1;
  },
  "deleted and created": ([path], write) => {
    rmSync(path);
    write(path, 0);
    return 1;
  },
  "two at once": ([path, other], write) => {
    write(path, 0);
    write(other, 1);
    return 2;
  },
};

/** @param {{ readonly changes?: string, readonly nodes?: string }} wishes */
export async function measureWatch({ changes, nodes }) {
  for (const { name, binary } of findNodes(nodes?.split(","))) {
    console.log(`Node ${name}, ${NOTES} notes, load ${loadavg()[0].toFixed(1)}`);
    await measureOn(binary, Number(changes) || 2000);
  }
}

async function measureOn(binary, changes) {
  const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
  generateNotes(folder, NOTES);
  const started = performance.now();
  const child = spawn(binary, [...TELLS_MEMORY, program, "watch", "--now", CLOCK], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  try {
    const watch = listenTo(child);
    await watch.hear("stdout", "Today");
    console.log(`  says what is due after ${sinceThen(started)} ms`);
    await watch.hear("stderr", "follow-ups.md");
    console.log(`  has written calendar and report after ${sinceThen(started)} ms`);
    await change(folder, watch, changes);
    await remove(folder, watch);
    // Calendar and report are being made anew then.
    await wait(1200);
    const stopping = performance.now();
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    console.log(`  ended with ${code} after ${sinceThen(stopping)} ms, load ${loadavg()[0].toFixed(1)}`);
    if (code !== 0) process.exitCode = 1;
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  }
}

async function change(folder, watch, changes) {
  const times = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
  const told = [];
  /** When calendar and report say what the notes say: while they are made, more is held. */
  const tellMemory = async (at) => {
    if (at > 0) await untilWritten(folder, companyOf(at - 1, 0));
    told.push(`${at}: ${describeMemory(await watch.memory())}`);
  };
  for (let at = 0; at < changes; at++) {
    if (MEASURED.includes(at)) await tellMemory(at);
    const kind = Object.keys(KINDS)[at % 4];
    const paths = [at * 2, at * 2 + 1].map((index) => join(folder, `note-${index % NOTES}.md`));
    watch.forget();
    const start = performance.now();
    const count = KINDS[kind](paths, (path, nth) => writeFileSync(path, writeNote(at * 2 + nth, companyOf(at, nth))));
    for (let nth = 0; nth < count; nth++) await watch.hear("stdout", companyOf(at, nth));
    times[kind].push(performance.now() - start);
    if ((at + 1) % PORTION === 0) console.log(`  ${at + 1} changes: ${summarize(Object.values(times).flat())}`);
    await wait(BETWEEN);
  }
  await tellMemory(changes);
  for (const [kind, own] of Object.entries(times)) console.log(`  ${kind.padEnd(20)} ${summarize(own)}`);
  console.log(`  all                  ${summarize(Object.values(times).flat())}, ${AIM}`);
  console.log(`  memory in MB after so many changes ${told.join("  ")}`);
}

function companyOf(at, nth) {
  return `Changed ${at} ${"ab"[nth]}`;
}

async function untilWritten(folder, company) {
  const isIn = (name) => readFileSync(join(folder, name), "utf8").includes(company);
  while (!isIn("follow-ups.md") || !isIn("follow-ups.ics")) await wait(100);
  await wait(500);
}

/** What is gone may be about to come back: it is told a little later. */
async function remove(folder, watch) {
  const times = [];
  for (let at = 0; at < DELETIONS; at++) {
    watch.forget();
    const start = performance.now();
    rmSync(join(folder, `note-${at * 2}.md`));
    await watch.hear("stdout", "no longer");
    times.push(performance.now() - start);
  }
  console.log(`  gone for good        ${summarize(times)}`);
}

function listenTo(child) {
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) child[name].on("data", (chunk) => (printed[name] += chunk));
  return {
    forget: () => (printed.stdout = ""),
    hear: async (name, text) => {
      const signal = globalThis.AbortSignal.timeout(MISSED);
      while (!printed[name].includes(text)) await once(child[name], "data", { signal });
    },
    memory: () => readMemory(child),
  };
}

/** The identity is another one each time, too. */
function writeNote(id, company) {
  return `---\nid: change-${id}\ncompany: ${company}\nrole: Engineer\ninterviews: [{date: 2026-06-01, promised_by: 2026-06-10}]\n---\n`;
}

function sinceThen(start) {
  return Math.round(performance.now() - start);
}
