import { statSync } from "node:fs";
import { explainFailure } from "./failure.js";

/** When a file was last written, in milliseconds since the epoch, links followed. Nothing where that cannot be told. @param path absolute */
export function changedAt(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return undefined;
  }
}
