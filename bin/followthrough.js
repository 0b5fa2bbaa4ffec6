#!/usr/bin/env node
"use strict";
const { join } = require("node:path");
const { loadCompiled } = require("./load-compiled.js");

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
