#!/usr/bin/env node
import { main } from "../dist/cli.js";

// A reader that has seen enough (`followthrough agenda | head -1`) is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

const sink = (stream) => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
});
