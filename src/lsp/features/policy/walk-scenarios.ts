import { join } from "node:path";
import { describeSystemFailure, type Files } from "../../../workspace/index.js";
import { loadEditor } from "../load-editor.js";

/** More than any job hunt has, and than any repository of policies; a whole disk has more. */
export const MOST_FOLDERS = 20_000;

/** How many folders are looked into before others have their turn: a keystroke does not wait for all of them. */
const PORTION = 200;

export interface ScenarioWalk {
  /** Absolute. */
  readonly paths: readonly string[];
  /** Not everything was looked through: there were too many folders. */
  readonly isCut: boolean;
}

/**
 * The scenario files below a folder, those that are nearest to it first. Left out: folders whose names begin with a dot, and node_modules. Links are not
 * followed, so no loop can form.
 * @param pause lets others have their turn
 */
export async function walkScenarios(folder: string, files: Files, pause: () => Promise<void>): Promise<ScenarioWalk> {
  const { kindOfFile } = await loadEditor();
  const paths: string[] = [];
  const folders = [folder];
  for (const [at, one] of folders.entries()) {
    if (at >= MOST_FOLDERS) return { paths, isCut: true };
    if (at > 0 && at % PORTION === 0) await pause();
    for (const entry of listIn(files, one)) {
      const path = join(one, entry.name);
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/u.test(entry.name)) folders.push(path);
      if (entry.isFile() && kindOfFile(entry.name) === "scenario") paths.push(path);
    }
  }
  return { paths, isCut: false };
}

function listIn(files: Files, folder: string): ReturnType<Files["list"]> {
  try {
    return files.list(folder);
  } catch (error) {
    if (describeSystemFailure(error) === undefined) throw error;
    return [];
  }
}
