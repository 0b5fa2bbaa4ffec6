import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digestText } from "../../text/index.js";
import { explainFailure, failureCode, isInside, LIMITS, readRegular } from "../files/index.js";
import { CannotWrite, replaceNote, withLock } from "../write/index.js";
import { takeLinesBack } from "./changed-lines.js";
import type { ChangedFile, KeptChanges, StoredChange } from "./kept-changes.js";

/**
 * How a note stands to what a change has written: it holds just that; that and edits of the person's elsewhere, which stay; something
 * else; there is no such file; or it cannot be read.
 */
export type NoteState = "written" | "edited" | "changed" | "gone" | "unreadable";

/** A note that a change has written, as it is now and as it is to be. */
export interface TakenBack {
  readonly path: string;
  /** Empty where it cannot be read. */
  readonly now: string;
  /** With the person's own edits, where they stay. Undefined where the change has made the note. */
  readonly before: string | undefined;
  readonly state: NoteState;
}

/** What the last change has written, and how to take it back. */
export interface LastChange {
  readonly change: StoredChange;
  readonly files: readonly TakenBack[];
  /** Writes all of them as they were, and removes what the change has made. @throws CannotWrite */
  readonly takeBack: () => void;
}

/** Whether what a change has written into a note can be taken back. */
export function canTakeBack({ state }: TakenBack): boolean {
  return state === "written" || state === "edited";
}

/**
 * The last change of the workspace, or of one of its notes; nothing where there is none. What was never written, as the run was killed,
 * is passed over.
 *
 * @param root the workspace's folder, absolute
 */
export function takeBack(kept: KeptChanges, root: string, path?: string): LastChange | undefined {
  for (const last of lookAll(kept, root)) if (path === undefined || isAbout(last.change, path)) return last;
  return undefined;
}

/** The last change is asked for by its number: it is gone from the store, or a later one has written into one of its notes. */
export type NotLast = { readonly isGone: true } | { readonly isGone: false; readonly later: StoredChange };

/** That very change, if no later one has written into its notes. */
export function takeBackNumber(kept: KeptChanges, root: string, number: string): LastChange | NotLast {
  const newer: StoredChange[] = [];
  for (const last of lookAll(kept, root)) {
    const { change } = last;
    if (change.number !== number) {
      newer.push(change);
      continue;
    }
    const later = newer.find((one) => change.files.some(({ path }) => isAbout(one, path)));
    return later ? { isGone: false, later } : last;
  }
  return { isGone: true };
}

/**
 * The newest change before one that is in the way, which can be taken back by the name of one of its notes, with that note's path.
 */
export function findOlder(
  kept: KeptChanges,
  root: string,
  blocked: StoredChange,
): { readonly command: string; readonly path: string } | undefined {
  const newer = new Set<string>();
  for (const { change, files } of lookAll(kept, root)) {
    const path = change.files.map((file) => file.path).find((one) => !newer.has(one));
    if (change.id < blocked.id && path !== undefined && files.every(canTakeBack))
      return { command: change.command, path };
    for (const file of change.files) newer.add(file.path);
  }
  return undefined;
}

function isAbout({ files }: StoredChange, path: string): boolean {
  return files.some((file) => file.path === path);
}

/** All that has been written, the newest first. */
function* lookAll(kept: KeptChanges, root: string): Generator<LastChange> {
  for (const change of kept.list()) {
    const files = change.files.map((file) => look(root, file, change.isOpen)).filter((file) => file !== undefined);
    const isWritten = files.some(({ state }) => state === "written");
    if (files.length === 0 || (change.isOpen && !isWritten)) continue;
    yield {
      change,
      files,
      takeBack: () => {
        for (const file of files) restore(root, file);
        kept.forget(change.id);
      },
    };
  }
}

/** Nothing where the change has not been written into it. */
function look(root: string, { path, before, after, lines }: ChangedFile, isOpen: boolean): TakenBack | undefined {
  const now = readNow(root, path);
  if (now === "gone" && before === undefined) return undefined;
  if (typeof now === "string") return { path, now: "", before, state: now };
  const text = now.toString("utf8");
  if (digestText(text) === after) return { path, now: text, before, state: "written" };
  if (before !== undefined && now.equals(Buffer.from(before))) return undefined;
  // Of a run that was killed, nobody knows who has written the lines.
  const edited = lines && !isOpen && now.equals(Buffer.from(text)) ? takeLinesBack(text, lines) : undefined;
  return edited === undefined
    ? { path, now: text, before, state: "changed" }
    : { path, now: text, before: edited, state: "edited" };
}

function readNow(root: string, path: string): Buffer | "gone" | "unreadable" {
  try {
    const target = realpathSync.native(join(root, path));
    return isInside(realpathSync.native(root), target) ? readRegular(target, LIMITS.note) : "unreadable";
  } catch (error) {
    explainFailure(error);
    const code = failureCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? "gone" : "unreadable";
  }
}

function restore(root: string, { path, now, before }: TakenBack): void {
  if (before !== undefined) {
    replaceNote({ root, path, before: now, after: before });
    return;
  }
  try {
    const target = realpathSync.native(join(root, path));
    withLock(target, path, () => {
      if (!readRegular(target, LIMITS.note).equals(Buffer.from(now))) throw new CannotWrite(path, HAS_CHANGED);
      rmSync(target);
    });
  } catch (cause) {
    if (cause instanceof CannotWrite || failureCode(cause) === undefined) throw cause;
    throw new CannotWrite(path, explainFailure(cause), { cause });
  }
}

const HAS_CHANGED = "it has changed since it was read; run the command again";
