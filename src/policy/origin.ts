import { pointOf, type FilePlace } from "../diagnostics/index.js";
import type { PolicyOrigin } from "./policy.js";

/** A place as explanations show it: the file and the line. */
export function originAt(place: FilePlace): PolicyOrigin {
  const line = pointOf(place)?.line;
  return { file: place.file, ...(line !== undefined && { line }) };
}
