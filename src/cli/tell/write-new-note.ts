import { readFlag, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OpenHunt } from "../open.js";
import { writeOne } from "../writing/index.js";

/** A note that is to be made. */
export interface NewNoteWish {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
  /** What is said of it: whole lines. */
  readonly told: string;
}

/** Makes a note where no file is, or prints it (`--dry-run`), and says so. @throws CannotWrite */
export function writeNewNote(
  { path, text, told }: NewNoteWish,
  { hunt, invocation, io }: { readonly hunt: OpenHunt; readonly invocation: Invocation; readonly io: Io },
): ExitCode {
  if (readFlag(invocation, "dry-run")) {
    io.stdout.write(text);
    io.stderr.write(readFlag(invocation, "quiet") ? "" : `${told}Nothing was written: --dry-run\n`);
    return EXIT.ok;
  }
  return writeOne("new", { path, before: undefined, after: text }, told, { snapshot: hunt.snapshot, invocation, io });
}
