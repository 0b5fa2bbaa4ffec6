import { realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { digestText } from "../../text/index.js";
import { explainFailure, failureCode, isInside, isReadOnly, LIMITS, readRegular } from "../files/index.js";
import { CannotWrite, replaceNote, withLock } from "../write/index.js";
import { takeLinesBack } from "./changed-lines.js";
import type { ChangedFile, KeptChanges, StoredChange } from "./kept-changes.js";

/**
 * How a note stands to what a change has written: it holds just that; that and edits of the person's elsewhere, which stay; something
 * else; there is no such file; it cannot be read; or it was made read-only since.
 */
export type NoteState = "written" | "edited" | "changed" | "gone" | "unreadable" | "read-only";

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
  /** What can be taken back. */
  readonly free: readonly TakenBack[];
  /** What keeps it from being taken back; then nothing of it is. */
  readonly blocked: readonly TakenBack[];
  /** Notes that it has made and that are the person's own by now: they stay, whatever becomes of the others. */
  readonly left: readonly TakenBack[];
  /** Writes the others as they were, and removes what the change has made. What could not be written stays known. */
  readonly takeBack: () => Restored;
}

export interface Restored {
  readonly restored: readonly TakenBack[];
  readonly failures: readonly CannotWrite[];
}

/** Whether what a change has written into a note can be taken back. */
function canTakeBack({ state }: TakenBack): boolean {
  return state === "written" || state === "edited";
}

/**
 * The last change of the workspace; nothing where there is none. What was never written, as the run was killed, is passed over.
 *
 * @param root the workspace's folder, absolute
 * @param path of a note: the last change in it, and of that change what it has written into this note
 */
export function takeBack(kept: KeptChanges, root: string, path?: string): LastChange | undefined {
  const [last] = lookAll(kept, root, path);
  return last;
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
    const later = newer.find((one) => change.files.some(({ path }) => one.files.some((file) => file.path === path)));
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
  for (const { change, blocked: inWay } of lookAll(kept, root)) {
    const path = change.files.map((file) => file.path).find((one) => !newer.has(one));
    if (change.id < blocked.id && path !== undefined && inWay.length === 0) return { command: change.command, path };
    for (const file of change.files) newer.add(file.path);
  }
  return undefined;
}

/** All that has been written, the newest first. */
function* lookAll(kept: KeptChanges, root: string, path?: string): Generator<LastChange> {
  for (const change of kept.list()) {
    const asked = change.files.filter((file) => path === undefined || file.path === path);
    const files = asked.map((file) => look(root, file, change.isOpen)).filter((file) => file !== undefined);
    const isAllGone = files.every(({ state, before }) => state === "gone" && before === undefined);
    const isWritten = files.some(({ state }) => state === "written" || state === "read-only");
    if (isAllGone || (change.isOpen && !isWritten)) continue;
    const free = files.filter(canTakeBack);
    const stuck = files.filter((file) => !canTakeBack(file));
    // Where nothing can be taken back, all of it is in the way.
    const [left, blocked]: [TakenBack[], TakenBack[]] = [[], []];
    for (const file of stuck) (free.length > 0 && file.before === undefined ? left : blocked).push(file);
    yield {
      ...{ change, free, left, blocked },
      takeBack: () => {
        const outcome = restoreAll(root, free);
        const failed = new Set(outcome.failures.map(({ path: own }) => own));
        kept.forget(
          change,
          asked.map((file) => file.path).filter((own) => !failed.has(own)),
        );
        return outcome;
      },
    };
  }
}

/** A note that cannot be written holds up no other. */
function restoreAll(root: string, files: readonly TakenBack[]): Restored {
  const [restored, failures]: [TakenBack[], CannotWrite[]] = [[], []];
  for (const file of files) {
    try {
      restore(root, file);
      restored.push(file);
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      failures.push(error);
    }
  }
  return { restored, failures };
}

/** Nothing where the change has not been written into it. */
function look(root: string, { path, before, after, lines }: ChangedFile, isOpen: boolean): TakenBack | undefined {
  const now = readNow(root, path);
  // Of a run that was killed, most likely it was never made.
  if (now === "gone" && before === undefined && isOpen) return undefined;
  if (typeof now === "string") return { path, now: "", before, state: now };
  const text = now.toString("utf8");
  if (digestText(text) === after)
    return { path, now: text, before, state: isMarked(root, path) ? "read-only" : "written" };
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

function isMarked(root: string, path: string): boolean {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return stats !== undefined && isReadOnly(stats);
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
