import type { Entry } from "../../facts/index.js";
import { LineIndex } from "../../text/index.js";

/** What may end an application. */
const ENDING: ReadonlySet<string> = new Set(["acceptance", "rejection", "withdrawal"]);

/** The entries, those that may end the application with the line of `text`, the note's, that they begin on. */
export function addLines(entries: readonly Entry[], text: string): readonly Entry[] {
  if (!entries.some(({ kind }) => ENDING.has(kind))) return entries;
  const lines = new LineIndex(text);
  return entries.map((entry) => {
    const { kind, origins } = entry;
    const at = origins.self?.start;
    return ENDING.has(kind) && at !== undefined ? { ...entry, line: lines.pointAt(at).line } : entry;
  });
}
