import { realpathSync, statSync } from "node:fs";
import { CannotRead, explainFailure, failureCode, readFenced } from "../files/index.js";
import { placeConfig, readConfig, type Workspace } from "../config/index.js";

/** The folder that a workspace was opened in, wherever its path may lead later. */
export interface Pin {
  /** Absolute, as it was asked for. */
  readonly root: string;
  /** What that was with links resolved. */
  readonly realRoot: string;
  /** For people: relative to where they are. */
  readonly folder: string;
}

/** @throws CannotRead when the folder is gone already */
export function pinWorkspace({ root, folder }: Pick<Workspace, "root" | "folder">): Pin {
  return { root, folder, realRoot: resolveFolder(root, folder) };
}

/**
 * The same workspace, read again: its folder and its file are where they were, and nothing else is searched. What is
 * missing now was not taken back by the person: a file that is replaced, a branch that is switched, a folder that is
 * moved would otherwise have another folder's notes, or more of them, be published. A file that is new counts.
 *
 * @param last how it was read last
 * @throws CannotRead for what is gone; InvalidInput
 */
export async function reopenWorkspace({ root, realRoot, folder }: Pin, last: Workspace): Promise<Workspace> {
  if (resolveFolder(root, folder) !== realRoot)
    throw new CannotRead(
      nameFolder(folder),
      "its path leads to another folder now; put back what was there, or start followthrough anew",
    );
  const configFile = last.configFile ?? placeConfig(root, ".").configFile;
  if (configFile === undefined) return last;
  const configText = readAgain(configFile, last);
  const isEmptied = isBlank(configText) && !isBlank(last.configText ?? "");
  if (isEmptied) throw new CannotRead(configFile, `it is empty now, ${ASIDE}`);
  return { ...last, config: await readConfig(configText, configFile), configFile, configText };
}

const ASIDE = "and without what it said, more than before could be shown; put it back, or start followthrough anew";

function readAgain(configFile: string, { root, fence }: Workspace): string {
  try {
    return readFenced({ fence, root, path: configFile });
  } catch (error) {
    if (error instanceof CannotRead && error.isMissing) throw new CannotRead(configFile, `it is gone, ${ASIDE}`);
    throw error;
  }
}

function resolveFolder(root: string, folder: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    const code = failureCode(cause);
    if (code !== "ENOENT" && code !== "ENOTDIR")
      throw new CannotRead(nameFolder(folder), explainFailure(cause), { cause });
  }
  throw new CannotRead(nameFolder(folder), "it was moved or deleted; it is read again as soon as it is back");
}

function nameFolder(folder: string): string {
  return folder === "." ? "this folder" : folder;
}

/** Nothing stands in it but comments. */
function isBlank(text: string): boolean {
  return text.split(/\r?\n/u).every((line) => /^(?:\uFEFF)?(?:---)?\s*(?:#.*)?$/u.test(line));
}
