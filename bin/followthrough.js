#!/usr/bin/env node
import { openSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeBrokenOutput, main, openPrompts } from "../dist/cli.js";
import { keepCompiled } from "./keep-compiled.js";
import { readZone, readZoneSetting } from "./system-zone.js";

keepCompiled();

/** A stream is opened when something is first asked of it: `--version` needs one of the three. */
const opener = (name) => {
  let stream;
  return () => (stream ??= open(name));
};

const [openStdout, openStderr] = [opener("stdout"), opener("stderr")];

function open(name) {
  const stream = process[name];
  stream.once("error", async (error) => {
    stream.on("error", () => undefined); // It fails again with everything that is still written.
    if (error.code === "EPIPE") return; // Its reader has seen enough: `followthrough agenda | head -1`.
    process.exitCode = 2;
    openStderr().write(await describeBrokenOutput(name === "stdout" ? "standard output" : "standard error", error));
  });
  return stream;
}

const sink = (openStream) => ({
  write: (text) => openStream().write(text),
  get isTTY() {
    return openStream().isTTY === true;
  },
  get columns() {
    return openStream().columns || undefined; // 0: a terminal whose width nobody has set.
  },
});

const SIGNALS = ["SIGINT", "SIGTERM"];

const io = {
  // Asked for when it is needed: it may have been removed, which is no matter to `--version`.
  get cwd() {
    return process.cwd();
  },
  stdout: sink(openStdout),
  stderr: sink(openStderr),
  readStdin,
  get streams() {
    return process.stdin.isTTY ? undefined : () => ({ input: process.stdin, output: openStdout() });
  },
  env: process.env,
  get runtime() {
    const { arch, platform, versions } = process;
    return { node: versions.node, system: `${platform} ${arch}` };
  },
  now: () => Date.now(),
  zone: readZone,
  zoneSetting: readZoneSetting,
  later: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  untilStopped,
  addresses: listAddresses,
  readAsset: (name) => readDist(`page/${name}`),
  readShipped: readDist,
  locateShipped: (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url)),
  get ask() {
    return process.stdin.isTTY && process.stderr.isTTY ? ask : undefined;
  },
  get prompts() {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
    return () => promptAt(process.stdin);
  },
  get promptsBesideStdin() {
    return process.stderr.isTTY && findTerminal() !== undefined ? promptAtTerminal : undefined;
  },
};

let terminal, atTerminal;

/** The terminal that the program runs in, whatever standard input is: its file descriptor. None: nobody is there. */
function findTerminal() {
  try {
    return (terminal ??= openSync(process.platform === "win32" ? "CONIN$" : "/dev/tty", "r"));
  } catch {
    return undefined;
  }
}

async function promptAtTerminal() {
  const { ReadStream } = await import("node:tty");
  atTerminal ??= new ReadStream(findTerminal());
  return promptAt(atTerminal);
}

function promptAt(input) {
  // The library of the questions colours by what the environment says.
  if (process.argv.includes("--no-color")) process.env.NO_COLOR = "1";
  return openPrompts({ input, output: process.stderr });
}

function readDist(path) {
  return readFileSync(new URL(`../dist/${path}`, import.meta.url));
}

let answers;

/** The terminal edits the line; one reader for all questions, so that what is typed ahead is not lost. */
async function ask(question) {
  const { createInterface } = await import("node:readline");
  answers ??= createInterface({ input: process.stdin, terminal: false });
  answers.iterator ??= answers[Symbol.asyncIterator]();
  process.stderr.write(question);
  process.stdin.ref();
  // Ctrl-C at a question is no answer, as Ctrl-D is none, and neither ends the line.
  let interrupt;
  const interrupted = new Promise((resolve) => process.once("SIGINT", (interrupt = () => resolve({}))));
  const { value } = await Promise.race([answers.iterator.next(), interrupted]);
  process.removeListener("SIGINT", interrupt);
  process.stdin.unref();
  if (value === undefined) process.stderr.write("\n");
  return value;
}

async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { Buffer } = await import("node:buffer");
  return Buffer.concat(chunks);
}

/** Asked for by a server only, and then it costs nothing else anything. Link-local addresses need more than themselves. */
function listAddresses() {
  return Object.values(process.getBuiltinModule("node:os").networkInterfaces())
    .flat()
    .filter(({ internal, scopeid = 0 }) => !internal && scopeid === 0)
    .map(({ address }) => address);
}

let isStopped = false;

/** Who asks a second time does not want to wait: then the signal does what it does by default. */
function untilStopped() {
  return new Promise((resolve) => {
    const stop = () => {
      isStopped = true;
      for (const signal of SIGNALS) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

/** Who has ended it does not wait for what is still under way: folders that are being read, a drive that does not answer. */
async function leave() {
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write("", resolve));
  process.exit();
}

main(process.argv.slice(2), io).then(async (code) => {
  process.exitCode ??= code;
  if (isStopped) await leave();
});
