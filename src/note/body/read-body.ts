import type { Heading } from "mdast";
import { LetterPattern, type Range, withoutComments } from "../../text/index.js";
import type { Body, Draft, Section } from "../../facts/index.js";
import { normalizeDraftKind } from "./draft-kinds.js";
import { getMarkdown } from "./markdown.js";
import { parseMarkdown, textRangeOf } from "./parse-markdown.js";
import { scanHeadings, type DocumentHeading } from "./scan-headings.js";
import { readWikilinks } from "../front-matter/index.js";

const DRAFT = /^draft\s*:(?<rest>.*)$/isu;
const TO = /\sto\s/iu;
const SUBJECT = /^subject:(?<subject>.*)$/isu;
const WORD = new LetterPattern(String.raw`[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*`, "g");

interface SectionWithHeading extends Section {
  readonly headingRange: Range;
}

/** Where a note's markdown begins: offsets in the note's text. */
export interface MarkdownOffsets {
  readonly bodyStart: number;
  /** Where the parser is to begin: at a closed front matter, which it knows. */
  readonly parseFrom: number;
}

/**
 * Reads the markdown of a note: its sections, each down to the next heading of its own level or a higher one, and among
 * them the drafts. Ranges are those of the note's whole text.
 *
 * @throws Error if the markdown is not plain and `loadMarkdown` was not awaited before
 */
export function readBody(text: string, { bodyStart, parseFrom }: MarkdownOffsets): Body {
  const headings = scanHeadings(text, bodyStart) ?? parseHeadings(text, parseFrom);
  const ends = findSectionEnds(headings, text.length);
  const sections = headings.map(({ title, depth, range: headingRange }, index): SectionWithHeading => {
    const range = trimRange(text, { start: headingRange.end, end: ends[index] ?? text.length });
    return { title, depth, text: text.slice(range.start, range.end), range, headingRange };
  });
  const drafts = sections.flatMap((section) => readDraft(text, section) ?? []);
  return {
    sections: sections.map(({ title, depth, text: own, range }) => ({ title, depth, text: own, range })),
    drafts,
  };
}

/** Titles are without their markup, except for very long ones, whose markup is not read. */
function parseHeadings(text: string, from: number): readonly DocumentHeading[] {
  const { textOf } = getMarkdown();
  const { root, long } = parseMarkdown(text.slice(from), ({ type }) => type === "heading");
  const longTitles = new Map(
    long.map((leaf) => {
      const { start, end } = textRangeOf(leaf);
      return [start, text.slice(from + start, from + end)] as const;
    }),
  );
  return root.children.flatMap((node) => {
    if (node.type !== "heading") return [];
    const title = longTitles.get(textRangeOf(node).start) ?? textOf(node);
    return [{ title: title.trim(), depth: node.depth, range: rangeOf(node, from) }];
  });
}

/** Where the section of each heading ends, from the last one to the first: one look at each. */
function findSectionEnds(headings: readonly DocumentHeading[], end: number): readonly number[] {
  // By depth: the start of the next heading that is no deeper.
  const nextStarts = Array.from({ length: DEEPEST + 1 }, () => end);
  const ends = headings.toReversed().map(({ depth, range }) => {
    const own = nextStarts[depth] ?? end;
    nextStarts.fill(range.start, depth);
    return own;
  });
  return ends.toReversed();
}

const DEEPEST = 6;

function readDraft(noteText: string, { title, text, range, headingRange }: SectionWithHeading): Draft | undefined {
  const rest = DRAFT.exec(title)?.groups?.rest ?? "";
  const to = TO.exec(rest);
  const kind = rest.slice(0, to?.index).trim();
  if (kind === "") return undefined;
  const firstLine = text.split(/\r\n|\n|\r/u, 1)[0] ?? "";
  const written = SUBJECT.exec(firstLine)?.groups?.subject;
  const subject = written?.trim();
  const bodyRange =
    subject === undefined ? range : trimRange(noteText, { start: range.start + firstLine.length, end: range.end });
  const body = noteText.slice(bodyRange.start, bodyRange.end);
  const firstLineEnd = range.start + firstLine.length;
  const subjectRange = subject
    ? trimRange(noteText, { start: firstLineEnd - (written?.length ?? 0), end: firstLineEnd })
    : undefined;
  return {
    kind: normalizeDraftKind(kind),
    to: to ? readWikilinks(rest.slice(to.index + to[0].length).trim()) : undefined,
    subject: subject === "" ? undefined : subject,
    subjectRange,
    text: body,
    words: countWords(body),
    range: bodyRange,
    headingRange,
    origins: {
      self: { path: title, ...headingRange },
      subject: subjectRange && { path: `${title}, subject`, ...subjectRange },
    },
  };
}

/** Without comments, which are not sent. */
function countWords(text: string): number {
  const sent = withoutComments(text, " ");
  return sent.match(WORD.for(sent))?.length ?? 0;
}

function rangeOf(node: Heading, from: number): Range {
  const { start, end } = node.position ?? {};
  return { start: from + (start?.offset ?? 0), end: from + (end?.offset ?? 0) };
}

/** Without the blanks and line breaks around it. */
function trimRange(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  if (inner.trim() === "") return { start, end: start };
  return { start: start + inner.length - inner.trimStart().length, end: end - inner.length + inner.trimEnd().length };
}
