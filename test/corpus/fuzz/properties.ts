import fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { readNote, type NoteReading } from "../../../src/note/index.js";
import type { Range } from "../../../src/text/index.js";
import { mutatedNotes, readNotes } from "./mutate-body.js";

interface Text {
  readonly path: string;
  readonly text: string;
}

/** What holds of every note, whatever its body: `runs` mutations are tried. The same seed tries the same. */
export function checkBodies({ runs, seed }: { readonly runs: number; readonly seed?: number }): {
  readonly bodyFacts: number;
} {
  let bodyFacts = 0;
  fc.assert(
    fc.property(mutatedNotes(readNotes()), (note) => {
      try {
        bodyFacts += checkBody(note);
      } catch (error) {
        const { text } = shorten(note);
        throw new Error(`${String(error)}, of ${JSON.stringify(text)}`, { cause: error });
      }
    }),
    // Its own way to shorten does not know lines, and takes more memory than there is.
    { numRuns: runs, endOnFailure: true, ...(seed === undefined ? {} : { seed }) },
  );
  return { bodyFacts };
}

/** @returns how many places of its body facts were read from @throws Error where something does not hold */
function checkBody(note: Text): number {
  const reading = read(note);
  expectInside(listRanges(reading), note.text.length);
  const facts = listBodyOrigins(reading);
  // The parser of markdown, which is slow, is asked only where it can say something.
  if (facts.length > 0 && /```|~~~/u.test(note.text)) expectOutside(facts, listFences(note.text));
  if (JSON.stringify(read(note)) !== JSON.stringify(reading)) throw new Error("two readings of one text differ");
  return facts.length;
}

/** The note without the lines of its body that it does not need in order to fail. */
function shorten(note: Text): Text {
  let lines = note.text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  for (let index = lines.length - 1; index > end; index--) {
    const fewer = lines.filter((_, at) => at !== index);
    if (fails({ ...note, text: fewer.join("\n") })) lines = fewer;
  }
  return { ...note, text: lines.join("\n") };
}

function fails(note: Text): boolean {
  try {
    checkBody(note);
    return false;
  } catch {
    return true;
  }
}

function read(note: Text): NoteReading {
  return readNote(note, { zone: "Europe/Berlin" });
}

function expectInside(ranges: readonly Range[], length: number): void {
  for (const { start, end } of ranges)
    if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${start}–${end} lies outside of ${length}`);
}

function expectOutside(facts: readonly Range[], fences: readonly Range[]): void {
  for (const { start, end } of facts)
    for (const fence of fences)
      if (start >= fence.start && start < fence.end)
        throw new Error(`a fact at ${start}–${end} stands in a code fence`);
}

/** All that has a beginning and an end: origins, findings' ranges, fixes' edits. */
function listRanges(value: unknown): readonly Range[] {
  if (Array.isArray(value)) return value.flatMap(listRanges);
  if (typeof value !== "object" || value === null) return [];
  const own = isRange(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(listRanges)];
}

function isRange(value: object): value is Range {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}

/** The places below the front matter that facts were read from. */
function listBodyOrigins({ application }: NoteReading): readonly Range[] {
  if (!application) return [];
  const { origins, contacts, interviews, log, reminders } = application;
  const all = listRanges([origins, contacts, interviews, log, reminders]);
  return all.filter((one) => "isInBody" in one && one.isInBody === true);
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]);

/** Where the text's code blocks stand that have a fence, as the parser of markdown sees them. */
function listFences(text: string): readonly Range[] {
  const fences: Range[] = [];
  visit(parser.parse(text), "code", ({ position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined && /^(?:```|~~~)/u.test(text.slice(start)))
      fences.push({ start, end });
  });
  return fences;
}
