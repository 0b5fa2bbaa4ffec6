import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CannotRead, explainFailure, LIMITS, readRegularText } from "../files/index.js";
import { placeOutput } from "./place-output.js";
import type { Output } from "./write-output.js";

/**
 * What an output held before, if it was there: the calendar's memory of its revisions. Makes nothing. Throws
 * `CannotRead`, and `CannotWrite` where no output may stand.
 */
export function readOutput({ root, path, sources }: Pick<Output, "root" | "path" | "sources">): string | undefined {
  if (!existsSync(resolve(root, path))) return undefined;
  const target = placeOutput(root, path, sources);
  try {
    return readRegularText(target, LIMITS.output);
  } catch (cause) {
    throw new CannotRead(path, explainFailure(cause), { cause });
  }
}
