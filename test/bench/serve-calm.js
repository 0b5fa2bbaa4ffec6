// npm run bench -- --calm: one subscriber who asks for the feed of 3,000 notes every 20 ms, while a minute ends, a note
// changes, the day ends and somebody looks at the page. Says how long the longest answer took, and how much memory is used.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateNotes } from "./generate-notes.js";

const NOTES = 3000;
/** A good half minute before the day ends in Berlin. */
const CLOCK = "2026-06-15T21:59:20Z";

const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
try {
  generateNotes(folder, NOTES);
  const child = fork(fileURLToPath(new URL("serve-child.js", import.meta.url)), [CLOCK, folder, "running"]);
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
  const feed = /^Address +(?<url>.*)$/mu.exec(text).groups.url;
  const page = /^Page +(?<url>.*)$/mu.exec(text).groups.url;
  console.log(`ready after ${Math.round(performance.now() - started)} ms, ${NOTES} notes`);
  await measure("nothing happens", feed, () => wait(1000));
  await measure("the page is rendered", feed, async () => void (await (await fetch(page)).text()));
  await measure("the page is rendered again", feed, async () => void (await (await fetch(page)).text()));
  const [name] = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "follow-ups.md");
  await measure("a note changes", feed, async () => {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, "utf8").replace("role: ", "role: Senior "));
    await wait(5000);
  });
  await tell(child, "measure");
  await measure("the day ends", feed, () => wait(40_000));
  const { rss, builds } = await tell(child, "measure");
  console.log(`memory ${(rss / 2 ** 20).toFixed(0)} MB; all notes were read ${builds} times`);
}

/** Asks for the feed every 20 ms while something is done. */
async function measure(what, feed, act) {
  let isOver = false;
  const times = [];
  const asking = (async () => {
    while (!isOver) {
      const start = performance.now();
      await (await fetch(feed)).arrayBuffer();
      times.push(performance.now() - start);
      await wait(20);
    }
  })();
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  isOver = true;
  await asking;
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0)} ms`;
  console.log(
    `${what.padEnd(28)} ${took.toFixed(0).padStart(6)} ms   feed: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`,
  );
}

async function tell(child, message) {
  child.send(message);
  const [answer] = await once(child, "message");
  return answer;
}
