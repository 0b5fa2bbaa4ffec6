import { CannotRead, describeSystemFailure, type Files } from "../../../workspace/index.js";
import type { EditorContext } from "../../feature.js";
import { MOST_FOLDERS, walkScenarios } from "./walk-scenarios.js";

/** The folders of which it has been said that not all of them was looked through. */
const TOLD = new WeakMap<EditorContext, Set<string>>();

/**
 * The scenario files below a folder with their texts as the editor has them, by absolute paths: looked for when somebody asks for
 * them. Where the folder has too many folders, that is said once in the editor's log.
 */
export async function findScenarioFiles(
  folder: string,
  files: Files,
  context: EditorContext,
): Promise<ReadonlyMap<string, string>> {
  const { paths, isCut } = await walkScenarios(folder, files, context.pause);
  if (isCut) tellCut(folder, context);
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const text = context.documents.at(path)?.text ?? readText(files, path);
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

/** Nothing where it is gone, or is no text that anybody reads. */
export function readText(files: Files, file: string): string | undefined {
  try {
    return files.readText(file);
  } catch (error) {
    if (!(error instanceof CannotRead) && describeSystemFailure(error) === undefined) throw error;
    return undefined;
  }
}

function tellCut(folder: string, context: EditorContext): void {
  const told = TOLD.get(context) ?? new Set();
  TOLD.set(context, told);
  if (told.has(folder)) return;
  told.add(folder);
  context.connection.console.warn(
    `${folder} has more than ${MOST_FOLDERS} folders: scenario files below the others are not found; open the folder of the job hunt instead`,
  );
}
