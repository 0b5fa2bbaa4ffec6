import { dirname, resolve } from "node:path";
import { decodeNote } from "../../note/index.js";
import { CannotRead, explainFailure, findNotes, locateInWorkspace } from "../../workspace/index.js";
import { openPolicy, type AssessOptions } from "../assess.js";
import type { CheckModes } from "./check-modes.js";
import { UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";

export interface StdinNote {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** As it was read. */
  readonly text: string;
  readonly options: AssessOptions;
}

/**
 * The note that standard input stands for, in the workspace of its folder: what is on disk under its name, if anything,
 * is not looked at. @throws UsageError for a name outside of the workspace, and what opening a workspace throws
 */
export async function openStdinNote(
  { stdin: name = "", fix }: CheckModes,
  invocation: Invocation,
  io: Io,
): Promise<StdinNote> {
  const opened = await openPolicy(invocation, io, { from: dirname(resolve(io.cwd, name)) });
  const path = locateInWorkspace(opened.workspace, resolve(io.cwd, name));
  if (path === undefined)
    throw new UsageError(
      `--stdin-filename ${name} is not in the workspace ${opened.workspace.folder}; name a note in it`,
    );
  const note = decodeNote({ path, bytes: await readStdin(io) });
  if (fix && note.findings.length > 0)
    throw new UsageError(`${name} on standard input is not encoded in UTF-8 and cannot be mended; save it as UTF-8`);
  return { path, text: note.text, options: { opened, find: (workspace) => findNotes(workspace, { standIn: note }) } };
}

async function readStdin(io: Io): Promise<Uint8Array> {
  try {
    return await io.readStdin();
  } catch (cause) {
    throw new CannotRead("standard input", explainFailure(cause), { cause });
  }
}
