import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digestText } from "../../text/index.js";
import { explainFailure, failureCode, isInside, LIMITS, readRegular } from "../files/index.js";
import { CannotWrite, replaceNote, withLock } from "../write/index.js";
import type { ChangedFile, KeptChanges, StoredChange } from "./kept-changes.js";

/** A note that a change has written, as it is now and as it was before. */
export interface TakenBack {
  readonly path: string;
  /** As the change has written it. */
  readonly now: string;
  /** Undefined where the change has made it. */
  readonly before: string | undefined;
  /** Somebody has changed or removed it since. */
  readonly isChanged: boolean;
}

/** What the last change has written, and how to take it back. */
export interface LastChange {
  readonly change: StoredChange;
  readonly files: readonly TakenBack[];
  /** Writes all of them as they were, and removes what the change has made. @throws CannotWrite */
  readonly takeBack: () => void;
}

/**
 * The last change of the workspace, or of one of its notes; nothing where there is none. What was never written, as the run was killed,
 * is passed over.
 *
 * @param root the workspace's folder, absolute
 */
export function takeBack(kept: KeptChanges, root: string, path?: string): LastChange | undefined {
  for (const change of kept.list()) {
    if (path !== undefined && !change.files.some((file) => file.path === path)) continue;
    const all = change.files.map((file) => look(root, file));
    const files = all.flatMap((one) => (one.state === "unwritten" ? [] : [one.file]));
    const isWritten = all.some(({ state }) => state === "written");
    if (files.length === 0 || (change.isOpen && !isWritten)) continue;
    return {
      change,
      files,
      takeBack: () => {
        for (const file of files) restore(root, file);
        kept.forget(change.id);
      },
    };
  }
  return undefined;
}

interface LookedAt {
  readonly state: "written" | "unwritten" | "changed";
  readonly file: TakenBack;
}

function look(root: string, { path, before, after }: ChangedFile): LookedAt {
  const now = readNow(root, path);
  if (now === undefined) {
    const state = before === undefined ? "unwritten" : "changed";
    return { state, file: { path, now: "", before, isChanged: true } };
  }
  const text = now.toString("utf8");
  if (digestText(text) === after) return { state: "written", file: { path, now: text, before, isChanged: false } };
  const state = before !== undefined && now.equals(Buffer.from(before)) ? "unwritten" : "changed";
  return { state, file: { path, now: text, before, isChanged: true } };
}

function readNow(root: string, path: string): Buffer | undefined {
  try {
    const target = realpathSync.native(join(root, path));
    return isInside(realpathSync.native(root), target) ? readRegular(target, LIMITS.note) : undefined;
  } catch (error) {
    explainFailure(error);
    return undefined;
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
