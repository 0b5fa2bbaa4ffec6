// node .ci/try-nodes.js FOLDER: tries the packed package that is installed in FOLDER on every supported version of Node,
// and prints a table of exit codes and bytes on standard error. Where nothing is wrong, nothing stands there.
import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";
import { installNodes } from "./install-nodes.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2];
const installed = join(folder, "node_modules/followthrough");
const program = join(installed, "bin/followthrough.js");
const scenarios = join(installed, "dist/policies/scenarios/default.scenarios.yaml");
const versions = JSON.parse(readFileSync(join(root, ".ci/node-versions.json"), "utf8"));
const NOW = ["--now", "2026-11-21T09:00"];
const golden = (name) => readFileSync(join(root, "test/cli/golden", `${name}.txt`), "utf8");

/** What is tried, in order, in a copy of a fixture, and what it is to print: a text, or how it looks. */
const TRIALS = {
  version: { argv: ["--version"], stdout: /^\d+\.\d+\.\d+\n$/u },
  help: { argv: ["help"], stdout: golden("help") },
  check: { argv: ["check", ...NOW], stdout: golden("job-hunt-check") },
  run: { argv: ["run", ...NOW], stdout: golden("job-hunt-run") },
  agenda: { argv: ["agenda", ...NOW], stdout: golden("job-hunt-agenda") },
  explain: { argv: ["explain", "northwind", ...NOW], stdout: golden("explain-northwind") },
  test: { argv: ["test", scenarios], stdout: /^[1-9]\d* passed, 0 failed\n$/u },
  init: { argv: ["init", "../fresh", "--yes", "--quiet"] },
  serve: { argv: ["serve", "--port", "0", "--quiet"], start: serve },
  library: { script: join(folder, "library.js"), argv: [], stdout: "library: ok\n" },
  "bad notes": {
    fixture: "err/twenty-bad-notes",
    argv: ["check", "--format", "unix", ...NOW],
    code: 1,
    stdout: /error/u,
  },
  "bad command": { argv: ["chek"], code: 2, stdout: "", stderr: /^unknown command chek; did you mean check\?\n$/u },
};

const table = {};
const failures = [];
/** The outputs of the first version, which every other is to write byte by byte. */
const outputs = new Map();
for (const [at, binary] of installNodes(join(folder, "nodes"), versions).entries()) {
  const name = run(binary, ["--version"], {}).stdout.trim();
  if (!`${name}.`.startsWith(`v${versions[at]}.`)) throw new Error(`${name} is no ${versions[at]}`);
  table[name] = await tryNode(binary, (what) => failures.push(`Node ${name}: ${what}`));
}
console.table(table);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

async function tryNode(binary, fail) {
  const place = mkdtempSync(join(folder, "try-"));
  const home = join(place, "home");
  mkdirSync(home);
  // Nothing of this process's own environment: NODE_OPTIONS and the like would be tried instead of the program.
  const env = { PATH: process.env.PATH, HOME: home };
  const cells = {};
  for (const [name, trial] of Object.entries(TRIALS)) {
    const {
      fixture = "ok/job-hunt",
      script = program,
      argv,
      start = run,
      code = 0,
      stdout = /^/u,
      stderr = "",
    } = trial;
    const cwd = copyFixture(fixture, place);
    const seen = await start(binary, [script, ...argv], { cwd, env });
    cells[name] = `${seen.code}, ${Buffer.byteLength(seen.stderr)} B`;
    if (seen.code !== code || !matches(seen.stdout, stdout) || !matches(seen.stderr, stderr))
      fail(`${name} ends with ${seen.code}, prints ${JSON.stringify(seen.stdout)} and ${JSON.stringify(seen.stderr)}`);
    for (const file of readdirSync(cwd).filter((entry) => !existsSync(join(root, "fixtures", fixture, entry)))) {
      if (name !== "serve") compareOutput(`${name}/${file}`, readFileSync(join(cwd, file), "utf8"), fail);
      if (!/^follow-ups\.(?:ics|md)$/u.test(file)) fail(`${name} leaves ${file} behind`);
    }
  }
  const canKeep = run(binary, ["-p", "'enableCompileCache' in require('module')"], { env }).stdout === "true\n";
  const cache = join(home, ".cache/followthrough");
  // Beside what is compiled lie the answers of earlier runs.
  const isKept = existsSync(cache) && readdirSync(cache).some((name) => name !== "answers");
  if (isKept !== canKeep) fail(`what is compiled is ${isKept ? "" : "not "}kept`);
  rmSync(place, { recursive: true });
  return { ...cells, compiled: isKept ? "kept" : "not kept" };
}

/** As a person has it before the first run. */
function copyFixture(fixture, place) {
  const cwd = mkdtempSync(join(place, "notes-"));
  const filter = (path) => !/^(?:follow-ups\.|EXPECTED|expected)/u.test(basename(path));
  cpSync(join(root, "fixtures", fixture), cwd, { recursive: true, filter });
  return cwd;
}

function matches(text, expected) {
  return typeof expected === "string" ? text === expected : expected.test(text);
}

function compareOutput(name, text, fail) {
  if (text !== (outputs.get(name) ?? text)) fail(`${name} has other bytes than with ${Object.keys(table)[0]}`);
  outputs.set(name, text);
}

function run(binary, args, options) {
  const { status, stdout, stderr } = spawnSync(binary, args, { ...options, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** Starts the server, fetches the feed and the page, and asks it to end. */
function serve(binary, args, options) {
  const child = spawn(binary, args, options);
  const printed = { stdout: "", stderr: "" };
  let isAsked = false;
  child.stderr.on("data", (chunk) => (printed.stderr += chunk));
  child.stdout.on("data", async (chunk) => {
    printed.stdout += chunk;
    const port = /:(\d+)\/\n/u.exec(printed.stdout)?.[1];
    if (port === undefined || isAsked) return;
    isAsked = true;
    await expectAnswer(`http://127.0.0.1:${port}/follow-ups.ics`, "BEGIN:VCALENDAR", printed);
    await expectAnswer(`http://127.0.0.1:${port}/`, "<!doctype html>", printed);
    child.kill("SIGTERM");
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: isAsked ? (code ?? signal) : "not started", ...printed });
    });
  });
}

async function expectAnswer(url, start, printed) {
  const response = await fetch(url, { headers: { connection: "close" } });
  const text = await response.text();
  if (response.status === 200 && text.startsWith(start)) return;
  printed.stderr += `${url} is answered by ${response.status}: ${text.slice(0, 80)}`;
}
