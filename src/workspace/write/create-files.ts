import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CannotWrite, orCannotWrite } from "./cannot-write.js";
import { ensureFolder, explainFailure, failureCode, isInside, LIMITS, readRegularText } from "../files/index.js";
import { nameTemporary, removeLeftoversIn } from "./temporary.js";

/** A file to be made where there is none. */
export interface NewFile {
  /** The folder that it must not leave, by no link either: absolute; made if it is missing. */
  readonly base: string;
  /** Relative to it, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isExecutable?: boolean;
  /** How messages name it. */
  readonly name: string;
}

const FILE = 0o666;
const PROGRAM = 0o777;

/**
 * The text that stands at a path; "" for what is no text to read (a folder, a pipe, a link to nowhere or out of the base);
 * undefined where nothing stands, or where it cannot be told: to make a file there will fail then, and say why.
 */
export function readWhatIsThere(base: string, path: string): string | undefined {
  const target = join(base, path);
  if (!isThere(target)) return undefined;
  try {
    const real = realpathSync.native(target);
    return isInside(realpathSync.native(base), real) ? readRegularText(real, LIMITS.source) : "";
  } catch (error) {
    explainFailure(error);
    return "";
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    explainFailure(error);
    return false;
  }
}

/**
 * Makes all of the files, or none: each is written beside its place first, then linked there, which fails where
 * something has come to stand meanwhile. Throws `CannotWrite`; then files and folders are as they were.
 */
export function createFiles(files: readonly NewFile[]): void {
  const undo: (() => void)[] = [];
  const temporaries: (() => void)[] = [];
  try {
    const staged = files.map((file) => stage(file, undo, temporaries));
    for (const { file, temporary, target } of staged) {
      link(file, temporary, target);
      undo.push(() => {
        rmSync(target, { force: true });
      });
    }
  } catch (error) {
    for (const remove of temporaries.splice(0)) remove();
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    for (const remove of temporaries) remove();
  }
}

/**
 * Makes one file, whole or not at all. What killed runs have left in its folder is removed first. Throws `CannotWrite`; then files and
 * folders are as they were.
 *
 * @param swept folders in which nothing is left over any more, for whoever makes several: looking through a large one for each would take long
 */
export function createFile(file: NewFile, swept = new Set<string>()): void {
  const undo: (() => void)[] = [];
  const temporaries: (() => void)[] = [];
  try {
    const { temporary, target } = stage(file, undo, temporaries, swept);
    link(file, temporary, target);
  } catch (error) {
    for (const remove of temporaries.splice(0)) remove();
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    for (const remove of temporaries) remove();
  }
}

interface Staged {
  readonly file: NewFile;
  readonly temporary: string;
  readonly target: string;
}

function stage(file: NewFile, undo: (() => void)[], temporaries: (() => void)[], swept = new Set<string>()): Staged {
  return orCannotWrite(file.name, () => {
    makeFolder(file.base, undo);
    for (const folder of listMissing(dirname(join(file.base, file.path)))) undo.push(removeFolder(folder));
    const target = placeNew(file);
    ensureFolder(dirname(target));
    const temporary = nameTemporary(target);
    temporaries.push(() => {
      rmSync(temporary, { force: true });
    });
    writeFileSync(temporary, file.content, { flag: "wx", mode: file.isExecutable ? PROGRAM : FILE });
    const folder = dirname(target);
    if (!swept.has(folder)) removeLeftoversIn(folder, lstatSync(temporary).mtimeMs);
    swept.add(folder);
    return { file, temporary, target };
  });
}

/** Where it is named, by no link: a cloned repository may hold any, into git's hooks for instance. */
function placeNew({ base, path, name }: NewFile): string {
  const realBase = realpathSync.native(base);
  const target = join(realBase, path);
  const folder = findNearest(dirname(target));
  if (!isSameName(folder, realpathSync.native(folder))) throw new CannotWrite(name, LEAVES);
  return target;
}

/** Where case does not tell names apart, or names are decomposed, another spelling is the same folder. */
function isSameName(path: string, other: string): boolean {
  const [one, two] = [path, other].map((name) => name.normalize("NFC").toLowerCase());
  return one === two;
}

/** The nearest folder that is there. A dangling link counts: nothing can be made below it. */
function findNearest(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : findNearest(dirname(folder));
}

const LEAVES = "a link on its way leads elsewhere; remove the link, or leave this file out";

function makeFolder(folder: string, undo: (() => void)[]): void {
  const missing = listMissing(folder);
  for (const one of missing) undo.push(removeFolder(one));
  if (missing.length > 0) ensureFolder(folder);
}

/** The folders that making this one makes, outermost first. */
function listMissing(folder: string): readonly string[] {
  return lstatSync(folder, { throwIfNoEntry: false }) ? [] : [...listMissing(dirname(folder)), folder];
}

function removeFolder(folder: string): () => void {
  return () => {
    if (existsSync(folder)) rmdirSync(folder);
  };
}

const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/**
 * Gives a written file its name, if no other has it. Where the file system has no hard links, an empty file takes the name first, which
 * is as exclusive, and the written one its place.
 */
function link(file: NewFile, temporary: string, target: string): void {
  try {
    try {
      linkSync(temporary, target);
    } catch (cause) {
      if (!NO_LINKS.includes(failureCode(cause) ?? "")) throw cause;
      closeSync(openSync(target, "wx"));
      renameSync(temporary, target);
    }
  } catch (cause) {
    const reason = failureCode(cause) === "EEXIST" ? CAME_MEANWHILE : explainFailure(cause);
    throw new CannotWrite(file.name, reason, { cause });
  }
}

const CAME_MEANWHILE = "another program has just made it; run the command again";
