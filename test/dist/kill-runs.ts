import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeptChanges, takeBack } from "../../src/workspace/index.js";
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
  /** How many runs left a temporary file. */
  readonly withStray: number;
  /** Files that hold neither what they held before nor what the whole run writes. */
  readonly damaged: readonly string[];
  /** What is left after one more run. */
  readonly strayAfter: readonly string[];
  /** Kills after which `undo` would not have given back what was written, or would have taken something back that was not. */
  readonly wrongUndo: readonly string[];
}

const NOTES = 30;
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
};

/**
 * Runs a command again and again from the same files and kills it: every other time at a moment drawn from its whole
 * duration, else as soon as something appears in the folder, which is while it writes.
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
  const whole = async (): Promise<void> => {
    await once(start(), "exit");
  };
  const startAnew = (): void => {
    reset(folder, before);
    rmSync(join(state, "followthrough"), { recursive: true, force: true });
  };
  startAnew();
  const began = performance.now();
  await whole();
  const duration = performance.now() - began;
  const after = readAll(folder);

  const kept = KeptChanges.open({ env: { XDG_STATE_HOME: state }, root: folder });
  const [damaged, wrongUndo]: [string[], string[]] = [[], []];
  let [landed, withStray] = [0, 0];
  for (let kill = 0; kill < kills; kill++) {
    startAnew();
    const child = start();
    const ended = once(child, "exit");
    const strike = () => child.kill("SIGKILL");
    const watcher = kill % 2 === 0 ? watch(folder, strike) : undefined;
    const timer = watcher ? undefined : setTimeout(strike, ((kill * 0.618) % 1) * duration);
    const [, signal] = (await ended) as [number | null, string | null];
    watcher?.close();
    clearTimeout(timer);
    if (signal === "SIGKILL") landed++;
    const found = readAll(folder);
    for (const [path, text] of Object.entries(found)) {
      if (path.endsWith(".tmp")) continue;
      if (text !== before[path] && text !== after[path]) damaged.push(`${path} at kill ${kill}`);
    }
    for (const path of Object.keys(before)) if (!(path in found)) damaged.push(`${path} is gone at kill ${kill}`);
    if (Object.keys(found).some((path) => path.endsWith(".tmp"))) withStray++;
    if (isUndone && typeof kept === "object") {
      takeBack(kept, folder)?.takeBack();
      const left = Object.entries(readAll(folder)).filter(([path]) => !path.endsWith(".tmp"));
      const isAsBefore =
        left.length === Object.keys(before).length && left.every(([path, text]) => before[path] === text);
      if (!isAsBefore) wrongUndo.push(`at kill ${kill}`);
    }
  }
  await whole();
  const strayAfter = Object.keys(readAll(folder)).filter((path) => path.endsWith(".tmp"));
  return { kills, landed, withStray, damaged, strayAfter, wrongUndo };
}

/** The files as they were; what killed runs have left stays, for the last run to remove. */
function reset(folder: string, before: Deed["before"]): void {
  for (const name of readdirSync(folder)) if (!name.endsWith(".tmp")) rmSync(join(folder, name));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(folder, path), text);
}

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
