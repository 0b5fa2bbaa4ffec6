import { basename, dirname, join, resolve } from "node:path";
import { findingAt, InvalidInput } from "../../diagnostics/index.js";
import { DISK, explainFailure, type Files, findRepository, ownerOf, relativePath } from "../files/index.js";

export const CONFIG_NAME = "followthrough.yaml";

/** Names that people give the file by mistake; unread, they would change nothing and say nothing. */
const NEAR_NAMES = ["followthrough.yml", ".followthrough.yaml", ".followthrough.yml"];

const STICKY = 0o1000;

/** The workspace's folder, absolute, and its file's name in it, if there is one. */
export interface ConfigPlace {
  readonly root: string;
  readonly configFile?: string;
}

/**
 * The folder with `followthrough.yaml`: `cwd` or the nearest one above it, up to the repository's root. Outside of a
 * repository the search ends at a folder that belongs to somebody else or that everybody may write to (`/home`,
 * `/tmp`): a stranger's file there must not decide what this run writes. Without such a file, the workspace is `cwd`.
 */
export function findConfig(cwd: string, files: Files = DISK): ConfigPlace {
  const start = resolve(cwd);
  const repository = findRepository(start);
  for (let folder = start; ; folder = dirname(folder)) {
    const configFile = findIn(folder, start, files);
    if (configFile !== undefined) return { root: folder, configFile };
    const above = dirname(folder);
    const isLast = repository === undefined ? !isOwn(above, start) : folder === repository;
    if (above === folder || isLast) return { root: start };
  }
}

/** What `--config PATH` names: the file itself under any name, or the folder that is the workspace, with or without a file. */
export function placeConfig(cwd: string, path: string, files: Files = DISK): ConfigPlace {
  const target = resolve(cwd, path);
  if (!isFolder(target, path, files)) return { root: dirname(target), configFile: basename(target) };
  return { root: target, configFile: findIn(target, cwd, files) };
}

function isFolder(target: string, path: string, files: Files): boolean {
  try {
    return files.kindOf(target) === "folder";
  } catch (cause) {
    const message = `${explainFailure(cause)}; --config takes a workspace's folder or its ${CONFIG_NAME}`;
    throw new InvalidInput([findingAt({ file: path }, "unreadable-file", message)], undefined, { cause });
  }
}

function findIn(folder: string, from: string, files: Files): string | undefined {
  if (files.has(join(folder, CONFIG_NAME))) return CONFIG_NAME;
  const near = NEAR_NAMES.find((name) => files.has(join(folder, name)));
  if (near === undefined) return undefined;
  const message = `this name is not read; rename the file to ${CONFIG_NAME}`;
  const file = relativePath(from, join(folder, near));
  throw new InvalidInput([findingAt({ file }, "misnamed-config", message)]);
}

function isOwn(folder: string, start: string): boolean {
  const [owner, own] = [ownerOf(folder), ownerOf(start)];
  return owner !== undefined && owner.uid === own?.uid && (owner.mode & STICKY) === 0;
}
