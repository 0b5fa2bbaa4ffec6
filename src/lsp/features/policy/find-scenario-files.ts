import { join } from "node:path";
import { CannotRead, describeSystemFailure, relativePath, type Files } from "../../../workspace/index.js";
import type { EditorContext } from "../../feature.js";
import type { OpenSteering } from "./open-steering.js";

/** A folder of job hunts has a few; a person's whole disk is not looked through. */
const MOST_FOLDERS = 2000;

/** The scenario files of a workspace with their texts, by paths relative to it: looked for when a name's places are asked for. */
export function findScenarioFiles(
  { found, editor }: OpenSteering,
  context: EditorContext,
): ReadonlyMap<string, string> {
  const { root } = found.hunt;
  const { files } = found.session.surroundings(found.now).workspace;
  const texts = new Map<string, string>();
  const folders = [root];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    const folder = folders[at] ?? root;
    for (const entry of listIn(files, folder)) {
      const file = join(folder, entry.name);
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/u.test(entry.name)) folders.push(file);
      if (!entry.isFile() || editor.kindOfFile(entry.name) !== "scenario") continue;
      const text = context.documents.at(file)?.text ?? readIn(files, file);
      if (text !== undefined) texts.set(relativePath(root, file), text);
    }
  }
  return texts;
}

function listIn(files: Files, folder: string): ReturnType<Files["list"]> {
  try {
    return files.list(folder);
  } catch (error) {
    if (describeSystemFailure(error) === undefined) throw error;
    return [];
  }
}

function readIn(files: Files, file: string): string | undefined {
  try {
    return files.readText(file);
  } catch (error) {
    if (!(error instanceof CannotRead) && describeSystemFailure(error) === undefined) throw error;
    return undefined;
  }
}
