import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Environment } from "./environment.js";
import { isInside } from "./relative-path.js";

/**
 * The folders of the PATH that are outside of a folder: what a cloned one holds must not be run in place of the system's
 * own programs. @param folder absolute
 */
export function listProgramFolders(env: Environment, folder: string): readonly string[] {
  return (env[findPathKey(env)] ?? "")
    .split(delimiter)
    .filter((entry) => isAbsolute(entry) && isOutside(entry, folder));
}

/** On Windows, the variable may be called `Path`. */
export function findPathKey(env: Environment): string {
  return Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}

/** The program's file, absolute: on Windows a bare name would be looked for in the current folder first. */
export function findProgram(name: string, folders: readonly string[]): string | undefined {
  const file = delimiter === ";" ? `${name}.exe` : name;
  return folders.map((entry) => join(entry, file)).find(isProgram);
}

function isOutside(entry: string, folder: string): boolean {
  try {
    const [real, own] = [realpathSync.native(entry), realpathSync.native(folder)];
    return real !== own && !isInside(own, real);
  } catch {
    return false; // What is not there has no programs.
  }
}

/** Whether the system would run a file as a program. @param path absolute */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
