// npm run bench -- --lsp: the language server, driven as an editor drives it: how soon the first diagnostics come in a folder of 200
// notes; in one of 10,000, what a keystroke costs; and whether memory stays what it is. `--edits 2000`: no more than so many;
// `--nodes 20,24`: on these versions of Node. Needs a build.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findNodes } from "./find-nodes.js";
import { generateNotes } from "./generate-notes.js";
import { Client } from "./lsp-client.js";
import { describeMemory, readMemory } from "./memory.js";
import { quantile, summarize } from "./quantiles.js";

const FEW = 200;
const MANY = 10_000;
const CLOCK = "2026-11-21T09:00";
const STARTS = 11;
/** Of each way of typing. */
const KEYSTROKES = 600;
/** After so many keystrokes another note is typed in. */
const PER_NOTE = 50;
/** Memory is told after so many edits. */
const MEASURED = [0, 2000, 10_000, 20_000];
const OPENS = 1000;
/** In milliseconds. */
const START_AIM = 400;
/** In milliseconds, at the 95th percentile. */
const KEYSTROKE_AIM = 16;

const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
const PULLS = { textDocument: { ...SNIPPETS.textDocument, diagnostic: {} } };

/** @param {{ readonly edits?: string, readonly nodes?: string }} wishes */
export async function measureLsp({ edits, nodes }) {
  const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
  const [few, many, home] = ["few", "many", "home"].map((name) => join(folder, name));
  try {
    mkdirSync(home);
    for (const [path, count] of [
      [few, FEW],
      [many, MANY],
    ]) {
      generateNotes(path, count, { hasJournals: true });
      writeFileSync(join(path, "followthrough.yaml"), "me: {timezone: Europe/Berlin}\n");
    }
    for (const { name, binary } of findNodes(nodes?.split(","))) {
      console.log(`Node ${name}, load ${describeLoad()}`);
      const env = { HOME: home };
      await measureStart({ binary, folder: few, now: CLOCK, env });
      await measureTyping({ binary, folder: many, now: CLOCK, env });
      const most = Number(edits) || MEASURED.at(-1);
      await measureMemory({ binary, folder: few, now: CLOCK, env }, FEW, most);
      await measureMemory({ binary, folder: many, now: CLOCK, env }, MANY, most);
      console.log(`  load ${describeLoad()}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From the start of the process to the first diagnostics of a note: the first round, which leaves what Node keeps compiled, does not count. */
async function measureStart(options) {
  const times = [];
  const processor = [];
  for (let round = 0; round <= STARTS; round++) {
    const start = performance.now();
    const client = new Client(options);
    await client.start(SNIPPETS);
    const note = new TypedNote(client, options.folder, 7);
    await note.open();
    if (round > 0) {
      times.push(performance.now() - start);
      processor.push((await readMemory(client.child)).cpu);
    }
    await client.stop();
  }
  console.log(`  first diagnostics, ${FEW} notes   ${summarize(times)}, aim ${START_AIM} ms`);
  console.log(`    of the processor's time p50 ${quantile(processor, 0.5).toFixed(0)} ms, with the folder read`);
}

/** A note as somebody has it open. */
class TypedNote {
  #client;
  #version = 1;
  /** Where it is typed, each in turn: in what the front matter says, in its log, in the text below. */
  static PLACES = ["role: Engineer", "applied: 2026", "company: Company", "\nthey", "## Notes"];

  constructor(client, folder, index) {
    this.#client = client;
    const path = `note-${index}.md`;
    this.uri = client.uriOf(path);
    this.text = readFileSync(join(folder, path), "utf8");
  }

  async open({ isPulled = false } = {}) {
    const { uri, text } = this;
    const heard = isPulled ? undefined : this.#client.diagnosed(uri, this.#version);
    this.#client.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: this.#version, text },
    });
    await (heard ?? this.pull());
  }

  close() {
    this.#client.notify("textDocument/didClose", { textDocument: { uri: this.uri } });
  }

  /**
   * One letter more, or the last one away again, so that the text stays what it is.
   * @returns the diagnostics to wait for, and where the caret is
   */
  type(nth, { isPulled = false } = {}) {
    const place = TypedNote.PLACES[(nth >> 1) % TypedNote.PLACES.length];
    const offset = Math.max(0, this.text.indexOf(place)) + place.length;
    const before = this.text.slice(0, offset).split("\n");
    const start = { line: before.length - 1, character: before.at(-1).length };
    const after = { line: start.line, character: start.character + 1 };
    const isMore = nth % 2 === 0;
    const letter = "abcdefgh"[(nth >> 1) % 8];
    const [range, text] = isMore ? [{ start, end: start }, letter] : [{ start, end: after }, ""];
    const version = ++this.#version;
    const heard = isPulled ? undefined : this.#client.diagnosed(this.uri, version);
    this.#client.notify("textDocument/didChange", {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range, text }],
    });
    return { diagnosed: heard ?? this.pull(), caret: isMore ? after : start };
  }

  pull() {
    return this.#client.ask("textDocument/diagnostic", { textDocument: { uri: this.uri } });
  }

  complete(position) {
    return this.#client.ask("textDocument/completion", { textDocument: { uri: this.uri }, position });
  }

  listLenses() {
    return this.#client.ask("textDocument/codeLens", { textDocument: { uri: this.uri } });
  }
}

async function measureTyping(options) {
  const start = performance.now();
  const client = new Client(options);
  await client.start(SNIPPETS);
  await new TypedNote(client, options.folder, 5).open();
  console.log(`  first diagnostics, ${MANY} notes ${(performance.now() - start).toFixed(0)} ms`);
  report("while the others are being read", await typeInNotes(client, options.folder, { between: BETWEEN }));
  // Who asks for all notes waits for all of them.
  await client.ask("followthrough/agenda", {});
  console.log(`  all ${MANY} notes read and evaluated after ${(performance.now() - start).toFixed(0)} ms`);
  report("sent to the editor", await typeInNotes(client, options.folder, {}));
  // A view beside the texts is told of all notes, and asks again when it is told to.
  const askAgain = () => client.ask("followthrough/agenda", {});
  let asked = askAgain();
  await asked;
  client.onMessage(({ method }) => {
    if (method === "followthrough/agendaChanged") asked = wait(AGENDA_PAUSE).then(askAgain);
  });
  report("beside a view of what is due", await typeInNotes(client, options.folder, { between: BETWEEN }));
  client.onMessage(() => undefined);
  await asked;
  await client.stop();
  const pulling = new Client(options);
  await pulling.start(PULLS);
  await pulling.ask("followthrough/agenda", {});
  report("asked for by the editor", await typeInNotes(pulling, options.folder, { isPulled: true }));
  await pulling.stop();
}

/** In milliseconds: as the extension for VS Code waits. */
const AGENDA_PAUSE = 300;
/** In milliseconds between two keystrokes: somebody types fast. */
const BETWEEN = 60;

async function typeInNotes(client, folder, { isPulled = false, between = 0 }) {
  const times = { diagnostics: [], completion: [], lenses: [], "all at once": [] };
  const { cpuAfter: before } = await readMemory(client.child);
  const since = async (list, start, promise) => {
    await promise;
    times[list].push(performance.now() - start);
  };
  let note;
  const count = between > 0 ? KEYSTROKES / 4 : KEYSTROKES;
  for (let at = 0; at < count; at++) {
    if (at % PER_NOTE === 0) {
      note?.close();
      note = new TypedNote(client, folder, (at * 37 + 2) % MANY);
      await note.open({ isPulled });
    }
    const start = performance.now();
    const { diagnosed, caret } = note.type(at, { isPulled });
    if (at % 4 < 2) {
      // As editors do, which ask for all of it at once.
      await since("all at once", start, Promise.all([diagnosed, note.complete(caret), note.listLenses()]));
    } else {
      await since("diagnostics", start, diagnosed);
      await since("completion", performance.now(), note.complete(caret));
      await since("lenses", performance.now(), note.listLenses());
    }
    if (between > 0) await wait(between);
  }
  note?.close();
  const { cpu: after } = await readMemory(client.child);
  return { times, cpu: (after - before) / count };
}

function report(how, { times, cpu }) {
  console.log(`  a keystroke among ${MANY} notes, ${how}; aim p95 ${KEYSTROKE_AIM} ms`);
  for (const [name, own] of Object.entries(times)) console.log(`    ${name.padEnd(12)} ${summarize(own, 1)}`);
  const worst = Math.max(...Object.values(times).map((own) => quantile(own, 0.95)));
  const isOver = worst > KEYSTROKE_AIM ? `; over the aim: ${worst.toFixed(1)} ms` : "";
  console.log(`    of the processor's time, all of a keystroke takes ${cpu.toFixed(1)} ms${isOver}`);
}

async function measureMemory(options, count, edits) {
  const client = new Client(options);
  await client.start(SNIPPETS);
  const told = [];
  let note = new TypedNote(client, options.folder, 3);
  await note.open();
  for (let at = 0; at <= edits; at++) {
    if (MEASURED.includes(at) || at === edits) {
      // Notes that were looked at are kept as they were evaluated, however many there are: all of them from the beginning on.
      if (at === 0) await client.ask("followthrough/agenda", {});
      told.push(`${at}: ${describeMemory(await readMemory(client.child))}`);
    }
    if (at % PER_NOTE === PER_NOTE - 1) {
      note.close();
      note = new TypedNote(client, options.folder, (at * 37) % count);
      await note.open();
    }
    const { diagnosed, caret } = note.type(at);
    await Promise.all([diagnosed, at % 5 === 0 && note.complete(caret), at % 7 === 0 && note.listLenses()]);
  }
  note.close();
  console.log(`  memory in MB among ${count} notes after so many edits ${told.join("  ")}`);
  const before = describeMemory(await readMemory(client.child));
  for (let at = 0; at < OPENS; at++) {
    const opened = new TypedNote(client, options.folder, (at * 7) % count);
    await opened.open();
    opened.close();
  }
  const after = describeMemory(await readMemory(client.child));
  console.log(`  memory in MB before and after ${OPENS} opens and closes ${before}  ${after}`);
  const code = await client.stop();
  if (code !== 0) process.exitCode = 1;
}

function describeLoad() {
  return loadavg()[0].toFixed(1);
}
