import { digestText, oneLine } from "../../text/index.js";
import type { Snapshot } from "../../session/index.js";
import {
  CannotKeep,
  CannotWrite,
  changedLines,
  createFile,
  describeSystemFailure,
  explainFailure,
  findOwnFolder,
  KeptChanges,
  type KeptEntry,
  replaceNote,
  type Workspace,
} from "../../workspace/index.js";
import type { Io } from "../io.js";
import { byTheirNames, removeLeftovers } from "../outputs/index.js";
import { pathIn } from "../path-in.js";

/** A note's text as it was read, and as it is to be. */
export interface WantedText {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Undefined: there is no such file, and it is made. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface WrittenNotes<T extends WantedText = WantedText> {
  readonly written: readonly T[];
  /** Of those that could not be written, why; each by the name that the person knows. */
  readonly failures: readonly CannotWrite[];
  /** `undo` can take it back. */
  readonly isKept: boolean;
  /** The number of what is kept. */
  readonly number?: string;
  /** What else came of it, and the person was told: lines. */
  readonly remarks: readonly string[];
}

/** Where the notes lie, and what killed runs have left there. */
export interface Place extends Pick<Snapshot, "leftovers"> {
  readonly workspace: Pick<Workspace, "root" | "folder">;
}

/**
 * The one way in which commands write into notes: what they held is kept for `undo` before, what killed runs have left beside them is
 * removed, and each is written whole or not at all. A note that cannot be written, or has changed meanwhile, holds up no other. Where
 * it could not be kept for `undo`, that is told once.
 */
export function writeNotes<T extends WantedText>(
  command: string,
  wanted: readonly T[],
  { snapshot, io }: { readonly snapshot: Place; readonly io: Pick<Io, "env" | "now" | "stderr"> },
): WrittenNotes<T> {
  const { root, folder } = snapshot.workspace;
  const nameOf = pathIn(folder);
  removeLeftovers(snapshot, io);
  if (wanted.length === 0) return { written: [], failures: [], isKept: false, remarks: [] };
  const entry = keep(command, wanted, root, io);
  const [written, failures]: [T[], CannotWrite[]] = [[], []];
  const remarks: string[] = [];
  const remark = (text: string): void => {
    remarks.push(text);
    io.stderr.write(`${text}\n`);
  };
  const swept = new Set<string>();
  for (const one of wanted) {
    const { path, before, after } = one;
    const name = nameOf(path);
    try {
      byTheirNames([{ path, name }], () => {
        if (before === undefined) createFile({ base: root, path, content: after, name }, swept);
        else if (replaceNote({ root, path, before, after }) > 0) remark(`${oneLine(name)} ${PARTED}`);
      });
      written.push(one);
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      failures.push(error);
    }
  }
  const reason =
    typeof entry === "string"
      ? entry
      : findFailure(() => {
          entry.close(written.map(({ path }) => path));
        });
  // Where there is no folder to keep it in, as in a container, undo itself says so.
  if (reason !== undefined && written.length > 0 && findOwnFolder(io.env) !== undefined)
    remark(`undo cannot take this back: ${oneLine(reason)}`);
  const isKept = reason === undefined && written.length > 0;
  return { written, failures, isKept, remarks, ...(isKept && typeof entry !== "string" && { number: entry.number }) };
}

const PARTED = "is parted from its other names (hard links): they keep what it held";

/** @returns the reason where it cannot be kept; the notes are written all the same: the person asked for that */
function keep(
  command: string,
  wanted: readonly WantedText[],
  root: string,
  { env }: Pick<Io, "env">,
): KeptEntry | string {
  const kept = KeptChanges.open({ env, root });
  if (typeof kept === "string") return kept;
  const files = wanted.map(({ path, before, after }) => ({
    path,
    before,
    after: digestText(after),
    ...(before !== undefined && { lines: changedLines(before, after) }),
  }));
  let entry: KeptEntry | undefined;
  const reason = findFailure(() => {
    entry = kept.keep({ command, files });
  });
  return entry ?? reason ?? "";
}

/** What the file system has against it. */
function findFailure(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof CannotKeep ? error.message : (describeSystemFailure(error) ?? explainFailure(error));
  }
}
