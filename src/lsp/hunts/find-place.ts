import { dirname, resolve } from "node:path";
import { InvalidInput } from "../../diagnostics/index.js";
import { findConfig, isInside, nearestFolder, type Files } from "../../workspace/index.js";

/** The folder of a document's workspace. */
export interface Place {
  /** Absolute. */
  readonly root: string;
  /** Whether a workspace file stands there, whether only a folder of the editor's, or neither: then the document alone is looked at. */
  readonly kind: "configured" | "folder" | "alone";
}

/**
 * The workspace that a file belongs to: the nearest folder with a workspace file, searched upwards as the command line does;
 * else the editor's folder that it lies in; else none but its own folder.
 *
 * @param file absolute @param folders the editor's, absolute
 */
export function findPlace(file: string, folders: readonly string[], files: Files): Place {
  const start = nearestFolder(dirname(file));
  const configured = findConfigured(start, files);
  if (configured !== undefined) return { root: configured, kind: "configured" };
  const around = folders.filter((folder) => isInside(folder, file)).toSorted((a, b) => b.length - a.length);
  const [nearest] = around;
  return nearest === undefined ? { root: start, kind: "alone" } : { root: nearest, kind: "folder" };
}

function findConfigured(start: string, files: Files): string | undefined {
  try {
    const { root, configFile } = findConfig(start, files);
    return configFile === undefined ? undefined : root;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    // A file there has a name that is not read: opening its folder tells that.
    const [finding] = error.findings;
    return finding && dirname(resolve(start, finding.file));
  }
}
