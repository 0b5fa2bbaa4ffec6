// npm run bench: what the program costs, as ratios within one run, beside what is aimed at. Needs a build (npm run build).
// npm run bench -- --nodes 20,24: on these versions of Node, which npm installs; a path names a binary that is there.
// npm run bench -- --small: without the 10,000 notes, which take minutes.
// npm run bench -- --serve: the server under load instead (serve.js); --calm: what one subscriber waits for (serve-calm.js).
// npm run bench -- --watch: how soon a change shows (watch.js).
// npm run bench -- --lsp: what a keystroke costs in an editor, and how much memory the language server holds (lsp.js).
// npm run bench -- --batch: notes a second and memory of `batch` by their number, and over all cores with GNU parallel (batch.js).
// npm run bench -- --engine: the engine alone (engine.js), which is otherwise the last thing measured.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findNodes } from "./find-nodes.js";
import { generateNotes } from "./generate-notes.js";
import { measure, measureMemory } from "./measure.js";

const { values: wishes } = parseArgs({
  options: {
    nodes: { type: "string" },
    small: { type: "boolean" },
    serve: { type: "boolean" },
    calm: { type: "boolean" },
    engine: { type: "boolean" },
    batch: { type: "boolean" },
    sizes: { type: "string" },
    watch: { type: "boolean" },
    changes: { type: "string" },
    lsp: { type: "boolean" },
    edits: { type: "string" },
  },
});
if (wishes.engine) {
  await import("./engine.js");
  process.exit();
}
if (wishes.batch) {
  const { measureBatch } = await import("./batch.js");
  measureBatch(wishes);
  process.exit();
}
if (wishes.watch) {
  const { measureWatch } = await import("./watch.js");
  await measureWatch(wishes);
  process.exit();
}
if (wishes.lsp) {
  const { measureLsp } = await import("./lsp.js");
  await measureLsp(wishes);
  process.exit();
}
if (wishes.calm) {
  await import("./serve-calm.js");
  process.exit();
}
if (wishes.serve) {
  await import("./serve.js");
  process.exit();
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "bin/followthrough.js");
const script = (name) => join(root, "test/bench", name);
const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
const [hook, unread, hunt, kept, keptHunt, told, untold, home] = [
  ...["hook", "unread", "hunt", "kept", "kept-hunt", "told", "untold", "home"],
].map((name) => join(folder, name));

/** So much may the whole command take at most, with the bodies read. */
const BODIES_AIM = 1.25;

const CLOCK = ["--now", "2026-11-21T09:00"];
/** Nothing is kept of earlier runs. */
const command = (name, notes) => [program, name, "--no-cache", "--config", notes, ...CLOCK];
/** The same on notes that have not changed since the last run: the first round, which does not count. */
const again = (name, notes) => [program, name, "--config", notes, ...CLOCK];
/** Every run is the first one on these notes: it finds no outputs. */
const clear = (notes) => () => {
  for (const name of ["follow-ups.ics", "follow-ups.md"]) rmSync(join(notes, name), { force: true });
};

/**
 * What is measured: `aims` are of Node 20 and of newer versions, and a ratio to the first line. What reading the bodies costs is the
 * ratio to the same notes `withoutBodies`, by the name of that line.
 */
const SHORT = {
  "node -e 1": { args: ["-e", "1"] },
  "--version": { args: [program, "--version"], aims: [1.6, 2] },
  "check, 200 notes": { args: command("check", hook), aims: [5, 7], withoutBodies: "the same, body: false" },
  "the same, body: false": { args: command("check", unread) },
  "check, 200 notes with journals": { args: command("check", told), withoutBodies: "those with journals, body: false" },
  "those with journals, body: false": { args: command("check", untold) },
  "check, 200 notes, unchanged": { args: again("check", kept), aims: [2.5, 3] },
  "run, 200 notes": { args: command("run", hook), aims: [8, 12], before: clear(hook) },
  "run, 200 notes, unchanged": { args: again("run", kept), aims: [3, 4] },
  "the same, with nothing kept compiled": {
    args: command("run", hook),
    before: clear(hook),
    env: { NODE_DISABLE_COMPILE_CACHE: "1" },
  },
  "markdownlint-cli2, 200 notes": {
    args: [join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"), `${hook}/*.md`, "!**/follow-ups.md"],
  },
};
const LONG = {
  "reading 10,000 notes": { args: [script("read-only.js"), hunt] },
  "gray-matter, 10,000 notes": { args: [script("gray-matter.js"), hunt] },
  "check, 10,000 notes": { args: command("check", hunt), aims: [10, 10], before: clear(hunt) },
  "check, 10,000 notes, unchanged": { args: again("check", keptHunt), aims: [2, 2] },
  "run, 10,000 notes, unchanged": { args: again("run", keptHunt), aims: [6, 6] },
  "run, 10,000 notes": { args: command("run", hunt), aims: [25, 25], before: clear(hunt), memoryAim: 400 },
};

try {
  mkdirSync(home);
  for (const notes of [hook, unread, kept]) generateNotes(notes, 200);
  for (const notes of [told, untold]) generateNotes(notes, 200, { hasJournals: true });
  for (const notes of [unread, untold]) writeFileSync(join(notes, "followthrough.yaml"), "body: false\n");
  if (!wishes.small) for (const notes of [hunt, keptHunt]) generateNotes(notes, 10_000);
  for (const { name, binary } of findNodes(wishes.nodes?.split(","))) {
    // What Node keeps compiled is the benchmark's own; the first round, which does not count, leaves it there.
    const node = { name, binary, env: { PATH: process.env.PATH, HOME: home } };
    console.log(`Node ${name}`);
    compare(node, SHORT, 11);
    if (!wishes.small) compare(node, LONG, 3);
    if (!wishes.small)
      console.log(spawnSync(binary, [script("keystroke.js"), hunt], { encoding: "utf8" }).stdout.trimEnd());
    console.log(spawnSync(binary, [script("engine.js")], { encoding: "utf8" }).stdout.trimEnd());
  }
} finally {
  rmSync(folder, { recursive: true });
}

function compare(node, commands, rounds) {
  const times = measure(node, commands, rounds);
  const [base] = Object.keys(commands);
  const [major] = node.name.split(".");
  for (const [name, { median, least }] of Object.entries(times)) {
    const { aims, memoryAim, withoutBodies } = commands[name];
    const ratio = (median / times[base].median).toFixed(2);
    const leastRatio = (least / times[base].least).toFixed(2);
    const columns = [
      `${name.padEnd(37)} ${median.toFixed(0).padStart(6)} ms`,
      `${ratio.padStart(6)} × ${base} (at the least ${leastRatio} ×)`,
    ];
    if (aims) columns.push(`aim ${aims[Number(major) > 20 ? 1 : 0]} ×`);
    if (withoutBodies !== undefined) {
      const bodies = (times[name].least / times[withoutBodies].least).toFixed(2);
      columns.push(`bodies read / body: false ${bodies} ×, aim ${BODIES_AIM} ×`);
    }
    if (commands === LONG) columns.push(`${measureMemory(node, commands[name]).toFixed(0)} MB`);
    if (memoryAim) columns.push(`aim ${memoryAim} MB`);
    console.log(`  ${columns.join("  ")}`);
  }
}
