import { dirname } from "node:path";
import { askToWrite } from "../files/index.js";
import { CannotWrite, orCannotWrite } from "./cannot-write.js";
import { placeOutput } from "./place-output.js";
import { type Output, refuseOutput } from "./write-output.js";

/** Why an output could not be written now, in words that follow a colon; undefined where it could. Nothing is written. */
export function foreseeOutput(output: Omit<Output, "content">): string | undefined {
  try {
    refuseOutput(output);
    const target = placeOutput(output.root, output.path, output.sources);
    orCannotWrite(output.path, () => {
      askToWrite(target, dirname(target));
    });
    return undefined;
  } catch (error) {
    if (error instanceof CannotWrite) return error.reason;
    throw error;
  }
}
