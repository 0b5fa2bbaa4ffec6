import { join, resolve } from "node:path";
import { findingAt, InvalidInput } from "../../diagnostics/index.js";
import {
  CannotRead,
  DISK,
  type Fence,
  fenceAlone,
  type Files,
  findFence,
  isInside,
  nearestFolder,
  readFenced,
  relativePath,
} from "../files/index.js";
import { findConfig, placeConfig, type ConfigPlace } from "./find-config.js";
import { defaultConfig, readConfig, type Config } from "./read-config.js";

/** A folder of notes and what is decided about it. Nothing but its config has been read yet. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** The same for people: relative to where they are, with forward slashes; "." if they are there. */
  readonly folder: string;
  readonly config: Config;
  /** The config's name, relative to the root, and its text; without a file all is by default. */
  readonly configFile?: string;
  readonly configText?: string;
  /** What its files are read from; what is written goes to the disk. */
  readonly files: Files;
  /** Where the files that it names lie. */
  readonly fence: Fence;
}

/** Where to look for the workspace. */
export interface Whereabouts {
  /** Absolute. */
  readonly cwd: string;
  /**
   * Where the search for a workspace file begins, if not there: absolute; it need not exist. Without such a file the
   * workspace is `cwd` if `from` lies below it, else `from`.
   */
  readonly from?: string;
  /** `--config`: the workspace file or its folder, relative to `cwd` or absolute. */
  readonly configPath?: string;
  /** What it is read from; the disk by default. */
  readonly files?: Files;
  /** Its files name none outside of its own folder, also where a repository around it holds more: other people's. */
  readonly isAlone?: boolean;
}

/** Finds the workspace and reads its config. Throws `InvalidInput`. */
export async function openWorkspace(whereabouts: Whereabouts): Promise<Workspace> {
  const { cwd, files = DISK, isAlone = false } = whereabouts;
  const { root, configFile } = findPlace(whereabouts, files);
  const folder = relativePath(resolve(cwd), root);
  const fence = isAlone ? fenceAlone(root) : findFence(root);
  const place = { root, folder, files, fence };
  if (configFile === undefined) return { ...place, config: await defaultConfig() };
  try {
    const configText = readText(configFile, place);
    return { ...place, config: await readConfig(configText, configFile), configFile, configText };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw error.rename((file) => relativePath(resolve(cwd), join(root, file)), folder);
  }
}

function findPlace({ cwd, from = cwd, configPath }: Whereabouts, files: Files): ConfigPlace {
  if (configPath !== undefined) return placeConfig(cwd, configPath, files);
  const place = findConfig(nearestFolder(from), files);
  const isBelow = from !== cwd && isInside(resolve(cwd), resolve(from));
  return place.configFile === undefined && isBelow ? { root: resolve(cwd) } : place;
}

function readText(configFile: string, place: Pick<Workspace, "root" | "files" | "fence">): string {
  try {
    return readFenced({ ...place, path: configFile });
  } catch (cause) {
    if (!(cause instanceof CannotRead)) throw cause;
    const finding = findingAt({ file: configFile }, "unreadable-file", `cannot be read: ${cause.reason}`);
    throw new InvalidInput([finding], undefined, { cause });
  }
}
