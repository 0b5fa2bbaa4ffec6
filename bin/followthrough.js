#!/usr/bin/env node
"use strict";
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { loadCompiled } = require("./load-compiled.js");

// V8 optimises a function once it has run for long (16 times as long as by default). A run is over in a fraction of a
// second, or in a few for thousands of notes: optimising early took a third of either, and more where other work runs.
setFlagsFromString("--interrupt-budget=1080000");

const { main } = loadCompiled(join(__dirname, "../dist/cli.cjs")).exports;

// A reader that has seen enough (`followthrough agenda | head -1`) is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

const sink = (stream) => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});

const io = {
  cwd: process.cwd(),
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
