import type { Origin } from "../../facts/index.js";
import type { PolicyOrigin, Setting } from "../../policy/index.js";
import { type Locate } from "../../diagnostics/index.js";
import { cleanLine } from "../words/index.js";

/** Where in the note: `line 9  interviews[0].promised_by`. */
export function originPhrase(origin: Origin, file: string, locate: Locate): string {
  const line = lineOf(origin, file, locate);
  return [line === undefined ? "" : `line ${line}`, cleanLine(origin.path)].filter(Boolean).join("  ");
}

/** From 1. */
export function lineOf({ start, end }: Origin, file: string, locate: Locate): number | undefined {
  return locate({ file, range: { start, end } })?.start.line;
}

/** `waiting since Wed 4 Nov (line 8)`: each line once; where none is known, the phrase alone. */
export function withLines(phrase: string, origins: readonly Origin[], { file, locate }: NotePlace): string {
  const lines = [...new Set(origins.flatMap((origin) => lineOf(origin, file, locate) ?? []))].toSorted((a, b) => a - b);
  if (lines.length === 0) return phrase;
  return `${phrase} (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")})`;
}

/** A note, and where its offsets are. */
export interface NotePlace {
  /** The note's path. */
  readonly file: string;
  readonly locate: Locate;
}

/** `settings.reply_grace, policy default`. */
export function settingPlace({ name, findOrigin }: Setting): string {
  return `settings.${name}, ${policyPlace(findOrigin())}`;
}

/** `policy default`, `my-policy.yaml line 4`, and `built in` for what holds where no policy says anything. */
export function policyPlace({ file, line }: PolicyOrigin): string {
  if (/[./\\]/u.test(file)) return line === undefined ? cleanLine(file) : `${cleanLine(file)} line ${line}`;
  return line === undefined ? "built in" : `policy ${cleanLine(file)}`;
}
