import { resolve } from "node:path";
import { findConfig, placeConfig } from "./find-config.js";
import { InvalidConfig } from "./invalid-config.js";
import { nearestFolder } from "./locate-in-workspace.js";
import { defaultConfig, readConfig, type Config } from "./read-config.js";
import { CannotRead, readSource } from "./read-source.js";
import { relativePath } from "./relative-path.js";

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
}

/** Where to look for the workspace. */
export interface Whereabouts {
  /** Absolute. */
  readonly cwd: string;
  /** Where a search for it begins, if not there: absolute; it need not exist. */
  readonly from?: string;
  /** `--config`: the workspace file or its folder, relative to `cwd` or absolute. */
  readonly configPath?: string;
}

/** Finds the workspace and reads its config. Throws `InvalidConfig`. */
export async function openWorkspace({ cwd, from = cwd, configPath }: Whereabouts): Promise<Workspace> {
  const { root, configFile } =
    configPath === undefined ? findConfig(nearestFolder(from)) : placeConfig(cwd, configPath);
  const folder = relativePath(resolve(cwd), root);
  if (configFile === undefined) return { root, folder, config: await defaultConfig() };
  const configText = readText(root, configFile);
  return { root, folder, config: await readConfig(configText, configFile), configFile, configText };
}

function readText(root: string, configFile: string): string {
  try {
    return readSource(root, configFile);
  } catch (cause) {
    if (!(cause instanceof CannotRead)) throw cause;
    const finding = {
      check: "unreadable-file",
      severity: "error",
      file: configFile,
      message: `cannot be read: ${cause.reason}`,
    } as const;
    throw new InvalidConfig([finding], "", { cause });
  }
}
