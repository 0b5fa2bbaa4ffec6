import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IS_THOROUGH } from "../cases.js";
import { runCli } from "../cli/run-cli.js";
import { FINE } from "../cli/small-notes.js";
import { makeFolder } from "../workspace/make-folder.js";
import type { BuiltPackage } from "./build-package.js";

/** A command that writes, and what it is run on. */
export interface Deed {
  readonly argv: readonly string[];
  /** Every file before it, by its path. */
  readonly before: Readonly<Record<string, string>>;
  /** `undo` takes it back. */
  readonly isUndone?: true;
}

export interface Tally {
  readonly kills: number;
  /** How many of them came before the program had ended by itself. */
  readonly landed: number;
  /** Where they came: before anything was written, while it was, or once all was. */
  readonly phases: Readonly<Record<Phase, number>>;
  /** How many runs left a temporary file. */
  readonly withStray: number;
  /** After how many kills `undo` took back what was written; after the others it said that there was nothing. */
  readonly takenBack: number;
  /** Files that hold neither what they held before nor what the whole run writes. */
  readonly damaged: readonly string[];
  /** Kills after which something that is no whole note was read as one, or a note was not. */
  readonly misread: readonly string[];
  /** What is left of a kill once another command has written something, or undo has taken something back. */
  readonly strayAfter: readonly string[];
  /** Kills after which `undo` did not give back what was written, took something back that was not, or did not say why not. */
  readonly wrongUndo: readonly string[];
}

type Phase = "before" | "in" | "after";

const NOTES = 30;
const ROWS = 200;
const NOW = ["--now", "2026-11-13T09:00"];

function makeNotes(text: (number: number) => string): Record<string, string> {
  const numbers = Array.from({ length: NOTES }, (_, at) => at);
  return Object.fromEntries(numbers.map((number) => [`note-${number}.md`, text(number)]));
}

const fine = (number: number): string => FINE.replace("Acme", `Acme ${number}`);

export const DEEDS: Readonly<Record<string, Deed>> = {
  run: { argv: ["run", ...NOW], before: makeNotes(fine) },
  "check --fix": {
    argv: ["check", "--fix", ...NOW],
    before: makeNotes((number) => fine(number).replace("---\ncompany", "---\nstatus: aplied\ncompany")),
  },
  "draft --write": {
    argv: ["draft", "note-7.md", "first-follow-up", "--write", ...NOW],
    before: makeNotes(fine),
    isUndone: true,
  },
  log: { argv: ["log", "note-7.md", "received reply by phone", ...NOW], before: makeNotes(fine), isUndone: true },
  new: { argv: ["new", "Globex", "Data Analyst", ...NOW], before: makeNotes(fine), isUndone: true },
  done: { argv: ["done", "note-7.md", ...NOW], before: makeNotes(fine), isUndone: true },
  import: {
    argv: ["import", "table.csv", "--yes", ...NOW],
    before: { ...makeNotes(fine), "table.csv": makeTable() },
    isUndone: true,
  },
};

function makeTable(): string {
  const notes = "A long remark. ".repeat(100);
  const rows = Array.from({ length: ROWS }, (_, at) => `Employer ${at},Dev,applied,2026-10-01,"${notes}\n${at}"\n`);
  return `Company,Role,Status,Applied,Notes\n${rows.join("")}`;
}

/**
 * Runs a command again and again from the same files and kills it: one time in four at a moment drawn from its whole duration, else as soon
 * as something appears in the notes' folder or in the store for undo, or at a moment drawn from the time that writing takes from then on.
 * @param folder an empty one
 */
export async function killRuns(
  built: BuiltPackage,
  { argv, before, isUndone }: Deed,
  folder: string,
  kills: number,
): Promise<Tally> {
  const program = join(built.folder, "bin/followthrough.js");
  const state = makeFolder();
  const env = { ...process.env, XDG_STATE_HOME: state };
  const start = () => spawn(process.execPath, [program, ...argv], { cwd: folder, stdio: "ignore", env });
  const cli = (...typed: readonly string[]) => runCli(typed, { cwd: folder, env: { XDG_STATE_HOME: state } });
  reset(folder, before);
  await once(start(), "exit"); // makes the store's folder, if the command keeps anything
  const store = findStore(state);
  const watched = store === undefined ? [folder] : [folder, store];
  const startAnew = (): void => {
    reset(folder, before);
    if (store !== undefined) for (const name of readdirSync(store)) rmSync(join(store, name));
  };
  const { duration, writing } = await measureWriting(startAnew, start, watched);
  const after = readAll(folder);

  const [damaged, misread, wrongUndo, strayAfter]: [string[], string[], string[], string[]] = [[], [], [], []];
  const phases: Record<Phase, number> = { before: 0, in: 0, after: 0 };
  let [landed, withStray, takenBack] = [0, 0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const named = `kill ${kill}`;
    startAnew();
    const child = start();
    const ended = once(child, "exit");
    const stop = strike(child, kill, { duration, writing, watched });
    const [, signal] = (await ended) as [number | null, string | null];
    stop();
    if (signal === "SIGKILL") landed++;
    const found = readAll(folder);
    for (const [path, text] of Object.entries(found)) {
      if (path.endsWith(".tmp")) continue;
      if (text !== before[path] && text !== after[path]) damaged.push(`${path} at ${named}`);
    }
    for (const path of Object.keys(before)) if (!(path in found)) damaged.push(`${path} is gone at ${named}`);
    if (listStray(watched).length > 0) withStray++;
    phases[findPhase({ before, after, found, store })]++;

    const { stdout } = await cli("export", "--format", "json", ...NOW);
    const { applications } = JSON.parse(stdout) as { applications: readonly unknown[] };
    const notes = Object.keys(found).filter((path) => path.endsWith(".md") && path !== REPORT);
    if (applications.length !== notes.length) misread.push(named);

    if (isUndone) {
      const undone = await cli("undo");
      const isTakenBack = undone.code === 0;
      const hasReason = undone.stderr.startsWith("Nothing to take back: no change of the notes");
      if (isTakenBack) takenBack++;
      const isLike = isSameButStray(readAll(folder), before);
      if (!isLike || (!isTakenBack && !hasReason)) wrongUndo.push(`at ${named}: ${undone.stderr}`);
      if (isTakenBack) strayAfter.push(...listStray([folder]));
    }
    await cli("snooze", "note-9.md", "2w", ...NOW);
    strayAfter.push(...listStray(watched).map((name) => `${name} at ${named}`));
  }
  return { kills, landed, phases, withStray, takenBack, damaged, misread, strayAfter, wrongUndo };
}

const REPORT = "follow-ups.md";

/** The folder in which changes of this workspace are kept. */
function findStore(state: string): string | undefined {
  const undo = join(state, "followthrough/undo");
  const [key] = existsSync(undo) ? readdirSync(undo) : [];
  return key === undefined ? undefined : join(undo, key);
}

/** Odd. */
const MEASURED = IS_THOROUGH ? 5 : 3;

/** How long the whole run takes, and its writing, in milliseconds: the median of a few. */
async function measureWriting(
  startAnew: () => void,
  start: () => ChildProcess,
  watched: readonly string[],
): Promise<{ readonly duration: number; readonly writing: number }> {
  const runs: { duration: number; writing: number }[] = [];
  for (let run = 0; run < MEASURED; run++) {
    startAnew();
    const began = performance.now();
    let [first, last] = [0, 0];
    const stop = onWriting(watched, () => {
      last = performance.now();
      first ||= last;
    });
    await once(start(), "exit");
    stop();
    runs.push({ duration: performance.now() - began, writing: last - first });
  }
  const median = (of: "duration" | "writing"): number =>
    runs.map((run) => run[of]).toSorted((a, b) => a - b)[(MEASURED - 1) / 2] ?? 0;
  return { duration: median("duration"), writing: median("writing") };
}

function onWriting(folders: readonly string[], act: () => void): () => void {
  const watchers = folders.map((folder) => watch(folder, act));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

/** Kills at a moment of its own for each number. @returns what ends the waiting for it */
function strike(
  child: ChildProcess,
  number: number,
  {
    duration,
    writing,
    watched,
  }: { readonly duration: number; readonly writing: number; readonly watched: readonly string[] },
): () => void {
  const share = (number * 0.618) % 1;
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  const later = (milliseconds: number): NodeJS.Timeout => setTimeout(kill, milliseconds);
  if (number % 4 === 0) {
    const timer = later(share * duration);
    return () => {
      clearTimeout(timer);
    };
  }
  let timer: NodeJS.Timeout | undefined;
  let isAimed = false;
  const stop = onWriting(watched, () => {
    if (isAimed) return;
    isAimed = true;
    const wait = number % 4 === 1 ? 0 : share * writing;
    const until = performance.now() + wait;
    if (wait > LONG) timer = later(wait);
    else {
      while (performance.now() < until); // A timer counts whole milliseconds.
      kill();
    }
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** In milliseconds. */
const LONG = 10;

interface Scene {
  readonly before: Deed["before"];
  readonly after: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string>>;
  readonly store: string | undefined;
}

/** A change that is kept for undo is closed once all notes are written. */
function findPhase({ before, after, found, store }: Scene): Phase {
  const names = store === undefined ? [] : readdirSync(store);
  if (names.some((name) => /^\d+\.json$/u.test(name))) return "after";
  if (isSame(found, before) && names.length === 0) return "before";
  return store === undefined && isSame(found, after) ? "after" : "in";
}

function isSame(files: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(files);
  return paths.length === Object.keys(others).length && paths.every((path) => files[path] === others[path]);
}

function isSameButStray(files: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): boolean {
  return isSame(Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith(".tmp"))), others);
}

function listStray(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(".tmp"));
}

/** The files as they were; what killed runs have left stays, for the next one to remove. */
function reset(folder: string, before: Deed["before"]): void {
  for (const name of readdirSync(folder)) if (!name.endsWith(".tmp")) rmSync(join(folder, name));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(folder, path), text);
}

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
