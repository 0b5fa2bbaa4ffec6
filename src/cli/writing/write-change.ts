import { tellChange, type WantedChange } from "../../doing/index.js";
import { fitLines } from "../../text/index.js";
import { readFlag, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { writeOne } from "./write-one.js";

/**
 * The one way in which a command writes a change into a note: with `--dry-run`, a diff on standard output; else the note is written, what it
 * said before is kept for `undo`, and it is said what was written, where, and what comes next. @throws CannotWrite
 */
export async function writeChange(
  wanted: WantedChange,
  { hunt, invocation, io }: { readonly hunt: OpenHunt; readonly invocation: Invocation; readonly io: Io },
): Promise<ExitCode> {
  const { snapshot } = hunt;
  const { command, planned } = wanted;
  const { lines, next } = tellChange(wanted, snapshot);
  const told = lines + next;
  const change = { path: planned.path, before: planned.textBefore, after: planned.text };
  if (readFlag(invocation, "dry-run")) {
    const { diffNotes } = await import("../check/diff-notes.js");
    io.stdout.write(diffNotes([change], snapshot.workspace));
    io.stderr.write(
      readFlag(invocation, "quiet") ? "" : fitLines(`${told}Nothing was written: --dry-run\n`, io.stderr.columns),
    );
    return EXIT.ok;
  }
  return writeOne(command, change, told, { snapshot, invocation, io });
}
