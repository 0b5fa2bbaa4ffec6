#!/usr/bin/env node
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { loadCompiled } = require("./load-compiled.js");

const { describeBrokenOutput, main } = loadCompiled(join(__dirname, "../dist/cli.cjs")).exports;

for (const name of ["stdout", "stderr"]) {
  process[name].once("error", (error) => {
    process[name].on("error", () => undefined); // It fails again with everything that is still written.
    const message = describeBrokenOutput(`standard ${name === "stdout" ? "output" : "error"}`, error);
    if (message === undefined) return;
    process.exitCode = 2;
    process.stderr.write(message);
  });
}

const sink = (stream) => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});

const SIGNALS = ["SIGINT", "SIGTERM"];

const io = {
  // Asked for when it is needed: it may have been removed, which is no matter to `--version`.
  get cwd() {
    return process.cwd();
  },
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  readStdin,
  env: process.env,
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  later: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  untilStopped,
  addresses: listAddresses,
  readAsset: (name) => readFileSync(join(__dirname, "../dist/page", name)),
  readShipped: (path) => readFileSync(join(__dirname, "../dist", path)),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
};

let answers;

/** The terminal edits the line; one reader for all questions, so that what is typed ahead is not lost. */
async function ask(question) {
  answers ??= require("node:readline").createInterface({ input: process.stdin, terminal: false });
  answers.iterator ??= answers[Symbol.asyncIterator]();
  process.stderr.write(question);
  process.stdin.ref();
  const { value } = await answers.iterator.next();
  process.stdin.unref();
  return value;
}

async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return require("node:buffer").Buffer.concat(chunks);
}

/** Asked for by a server only, and then it costs nothing else anything. Link-local addresses need more than themselves. */
function listAddresses() {
  return Object.values(require("node:os").networkInterfaces())
    .flat()
    .filter(({ internal, scopeid = 0 }) => !internal && scopeid === 0)
    .map(({ address }) => address);
}

/** Who asks a second time does not want to wait: then the signal does what it does by default. */
function untilStopped() {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

main(process.argv.slice(2), io).then((code) => {
  process.exitCode ??= code;
});
