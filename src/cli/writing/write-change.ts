import type { NoteChange } from "../../note/index.js";
import type { PlannedChange } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { readFlag, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { describeNext } from "./describe-next.js";
import { describeWritten } from "./describe-written.js";
import { writeOne } from "./write-one.js";

/** A change of a note, planned, and what it is called. */
export interface WantedChange {
  /** The command's name, for `undo`: `done`. */
  readonly command: string;
  readonly planned: PlannedChange;
  readonly asked: readonly NoteChange[];
  /** What happened, in a sentence for the person: `Northwind · Analyst: reply received today.` */
  readonly title: string;
}

/**
 * The one way in which a command writes a change into a note: with `--dry-run`, a diff on standard output; else the note is written, what it
 * said before is kept for `undo`, and it is said what was written, where, and what comes next. @throws CannotWrite
 */
export async function writeChange(
  { command, planned, asked, title }: WantedChange,
  { hunt, invocation, io }: { readonly hunt: OpenHunt; readonly invocation: Invocation; readonly io: Io },
): Promise<ExitCode> {
  const { snapshot } = hunt;
  const { workspace, circumstances } = snapshot;
  const path = oneLine(pathIn(workspace.folder)(planned.path));
  const next = planned.after ? describeNext(planned.after, circumstances) : "";
  const lines = [title, ...describeWritten(planned.changes, asked, path)];
  const told = lines.map((line) => `${line}\n`).join("") + next;
  const change = { path: planned.path, before: planned.textBefore, after: planned.text };
  if (readFlag(invocation, "dry-run")) {
    const { diffNotes } = await import("../check/diff-notes.js");
    io.stdout.write(diffNotes([change], workspace));
    io.stderr.write(readFlag(invocation, "quiet") ? "" : `${told}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  return writeOne(command, change, told, { snapshot, invocation, io });
}
