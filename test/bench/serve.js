// npm run bench -- --serve: the server under load. 200 subscribers, each on a connection of its own, ask without a pause
// for 20 seconds for a feed of 2,000 events; a minute ends meanwhile, so that it is built anew once. Needs a build.
import { Buffer } from "node:buffer";
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateNotes } from "./generate-notes.js";

const SUBSCRIBERS = 200;
const SECONDS = 20;
/** For one answer, in milliseconds: who waits longer counts as an error. */
const LONGEST = 60_000;
/** Of the generator's, which make 2,000 events on that day. */
const NOTES = 1157;
/** Ten seconds before a minute ends. */
const CLOCK = "2026-06-15T08:00:50Z";

/** What subscribers ask, in turns; each knows the tag of the answer before. */
const QUESTIONS = {
  "if changed": (tag) => ({ "if-none-match": tag }),
  "if changed, compressed": (tag) => ({ "if-none-match": tag, "accept-encoding": "gzip" }),
  "all, compressed": () => ({ "accept-encoding": "gzip" }),
  all: () => ({}),
};

const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
try {
  generateNotes(folder, NOTES);
  const child = fork(fileURLToPath(new URL("serve-child.js", import.meta.url)), [CLOCK, folder]);
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
  const [{ text }] = await once(child, "message");
  const address = new URL(/^Address +(?<url>.*)$/mu.exec(text).groups.url);
  console.log(`ready after ${Math.round(performance.now() - started)} ms, ${NOTES} notes`);
  const first = await ask(address, undefined, {});
  const events = first.body.toString().split("BEGIN:VEVENT").length - 1;
  console.log(`a feed of ${events} events, ${first.body.length} bytes`);
  const before = await tell(child, "go");

  const times = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
  const errors = [];
  const end = performance.now() + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: SUBSCRIBERS }, (_, index) => subscribe(address, { index, end, times, errors })),
  );

  const after = await tell(child, "measure");
  const all = Object.values(times).flat();
  console.log(`${all.length} requests in ${SECONDS} s by ${SUBSCRIBERS} subscribers, ${errors.length} errors`);
  for (const [name, own] of Object.entries({ ...times, together: all })) {
    const columns = { p50: 0.5, p90: 0.9, p99: 0.99, max: 1 };
    const figures = Object.entries(columns).map(([column, share]) => `${column} ${format(quantile(own, share))}`);
    console.log(`  ${name.padEnd(23)} ${String(own.length).padStart(7)}   ${figures.join("  ")}`);
  }
  console.log("  the longest waited for the new minute's feed");
  const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  const built = `built ${after.builds - before.builds} times, ${(after.cpu - before.cpu).toFixed(1)} s of processor time`;
  console.log(`memory ${megabytes(before.rss)} before, ${megabytes(after.rss)} after; ${built}`);
  for (const error of new Set(errors.map(String))) console.log(`  ${error}`);

  const stopping = performance.now();
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  console.log(`ended with ${code} after ${Math.round(performance.now() - stopping)} ms`);
  if (errors.length > 0 || code !== 0) process.exitCode = 1;
}

/** What the server needs, and how often it was built. */
async function tell(child, message) {
  child.send(message);
  const [answer] = await once(child, "message");
  return answer;
}

async function subscribe(address, { index, end, times, errors }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const names = Object.keys(QUESTIONS);
  /** A compressed answer has a tag of its own. */
  const tags = new Map();
  for (let turn = index; performance.now() < end; turn++) {
    const name = names[turn % names.length];
    const coding = name.includes("compressed") ? "gzip" : "identity";
    const start = performance.now();
    try {
      const { status, etag } = await ask(address, agent, QUESTIONS[name](tags.get(coding) ?? '""'));
      if (status !== 200 && status !== 304) throw new Error(`answered by ${status}`);
      tags.set(coding, etag);
      times[name].push(performance.now() - start);
    } catch (error) {
      errors.push(error);
    }
  }
  agent.destroy();
}

function ask({ hostname, port, pathname }, agent, headers) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path: pathname, agent: agent ?? false, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => agent || chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode, etag: response.headers.etag, body: Buffer.concat(chunks) });
      });
    });
    sent.setTimeout(LONGEST, () => sent.destroy(new Error("no answer")));
    sent.on("error", reject);
    sent.end();
  });
}

function format(milliseconds) {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0).padStart(5)} ms`;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
