import { dirname, resolve } from "node:path";
import { decodeNote } from "../../note/index.js";
import type { OpenedPolicy } from "../../session/index.js";
import { CannotRead, explainFailure, locateInWorkspace } from "../../workspace/index.js";
import type { CheckModes } from "./check-modes.js";
import { UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { openPolicyFor } from "../open.js";

export interface StdinNote {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As it was read. */
  readonly text: string;
  /** The workspace that it belongs to. */
  readonly opened: OpenedPolicy;
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
  const opened = await openPolicyFor(invocation, io, { from: dirname(resolve(io.cwd, name)) });
  const path = locateInWorkspace(opened.workspace, resolve(io.cwd, name));
  if (path === undefined)
    throw new UsageError(
      `--stdin-filename ${name} is not in the workspace ${opened.workspace.folder}; name a note in it`,
    );
  const bytes = await readStdin(io);
  const { text, findings } = decodeNote({ path, bytes });
  if (fix && findings.length > 0)
    throw new UsageError(`${name} on standard input is not encoded in UTF-8 and cannot be mended; save it as UTF-8`);
  return { path, bytes, text, opened };
}

async function readStdin(io: Io): Promise<Uint8Array> {
  try {
    return await io.readStdin();
  } catch (cause) {
    throw new CannotRead("standard input", explainFailure(cause), { cause });
  }
}
