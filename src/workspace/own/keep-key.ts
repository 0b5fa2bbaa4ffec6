import { randomBytes } from "node:crypto";
import { closeSync, constants, fchmodSync, fstatSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder, type Environment, explainFailure, failureCode } from "../files/index.js";
import { findOwnPlace } from "./find-own-folder.js";

export type KeptKey =
  | { readonly ok: true; readonly key: string; readonly path: string; readonly isNew: boolean }
  /** Why none can be kept, in words that follow a colon. */
  | { readonly ok: false; readonly reason: string };

const KEY = /^[\w-]{43}\n$/u;
/** For nobody but the person. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * A secret of the person's own that outlives the run: read from this file of their own folder, or made up and put
 * there. Never from the workspace: somebody else may have made that one.
 */
export function keepKey(name: string, { env, root }: { readonly env: Environment; readonly root: string }): KeptKey {
  const own = findOwnPlace({ env, root });
  if (!own.ok) return own;
  const path = join(own.folder, name);
  try {
    const kept = readKey(path);
    if (kept !== undefined) return { ok: true, key: kept, path, isNew: false };
    const key = randomBytes(32).toString("base64url");
    ensureFolder(own.folder, PRIVATE_FOLDER);
    writeKey(path, key);
    return { ok: true, key, path, isNew: true };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** A link is not followed, and what is no file keeps nobody waiting. Windows has no such flags: undefined counts as 0. */
const SAFELY = constants.O_NOFOLLOW | constants.O_NONBLOCK;
const READ = constants.O_RDONLY | SAFELY;
const WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | SAFELY;

/** Nothing where there is none yet, and where it is not whole: a run was killed while it wrote it. */
function readKey(path: string): string | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    if (!fstatSync(file).isFile()) return undefined;
    fchmodSync(file, PRIVATE_FILE);
    const text = readFileSync(file, "latin1");
    return KEY.test(text) ? text.trimEnd() : undefined;
  } finally {
    closeSync(file);
  }
}

function writeKey(path: string, key: string): void {
  const file = openSync(path, WRITE, PRIVATE_FILE);
  try {
    writeSync(file, `${key}\n`);
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, READ);
  } catch (error) {
    if (failureCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
