import type { Range } from "../../text/index.js";
import { createFieldFinder } from "../keys/index.js";
import { findFrontMatter, type FrontMatter } from "./find-front-matter.js";
import { scanKeyLines } from "../../yaml/index.js";
import type { NoteFindings } from "../findings/index.js";

/** In UTF-16 units. Thousands of log entries fit in; what is longer is data or text that belongs elsewhere. */
export const LONGEST_FRONT_MATTER = 262_144;

/** Every kind of front matter but none. */
export type LocatedFrontMatter = Exclude<FrontMatter, { readonly kind: "none" }>;

/** Finds the front matter of a file that should have one. What is wrong with its place and its fences is told. */
export function locateFrontMatter(
  text: string,
  fields: Readonly<Record<string, string>> | undefined,
  findings: NoteFindings,
): LocatedFrontMatter | undefined {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const found = findFrontMatter(text);
  if (found.kind === "found") return found;
  const isMeant =
    found.kind !== "none" && (found.fence === start || hasKnownKey(text.slice(found.start, found.end), fields));
  if (found.kind === "none" || !isMeant) {
    const mend = "start the file with a line ---, then company: and role:, then a line ---";
    findings.report("front-matter-missing", `the note has no front matter; ${mend}`, { start, end: start });
    return undefined;
  }
  const fence = { start: found.fence, end: found.fence + 3 };
  const isLate = found.kind === "late";
  const message = isLate
    ? "the front matter opens here, but belongs at the very start of the file; remove what stands before it"
    : "the front matter opens here and is never closed; write a line --- below its last key";
  const isBlank = text.slice(start, found.fence).trim() === "";
  const fix =
    isLate && isBlank
      ? { title: "remove the blank lines", edits: [{ range: { start, end: found.fence }, text: "" }] }
      : undefined;
  findings.report(isLate ? "front-matter-late" : "front-matter-unclosed", message, fence, fix);
  return found;
}

/** Whether a known field is among its keys. Without one, the dashes may be rules across the page. */
function hasKnownKey(yaml: string, fields: Readonly<Record<string, string>> | undefined): boolean {
  const findField = createFieldFinder("note", fields);
  for (const { key } of scanKeyLines(yaml.slice(0, LONGEST_FRONT_MATTER)))
    if (findField(key) !== undefined) return true;
  return false;
}

/** What is read of a front matter: the whole, unless it is longer than any that a person keeps up by hand. */
export function limitFrontMatter(
  text: string,
  { fence, start, end }: LocatedFrontMatter,
  findings: NoteFindings,
): Range {
  if (end - start <= LONGEST_FRONT_MATTER) return { start, end };
  const lastBreak = text.lastIndexOf("\n", start + LONGEST_FRONT_MATTER);
  const limit = `${Math.round(LONGEST_FRONT_MATTER / 1024)} kB`;
  const message = `the front matter has more than ${limit}, of which the rest is not read; move long texts below the closing ---`;
  findings.report("front-matter-too-long", message, { start: fence, end: fence + 3 });
  return { start, end: lastBreak > start ? lastBreak : start + LONGEST_FRONT_MATTER };
}
