import type { Heading } from "mdast";
import type { Body, Draft, Range, Section } from "../facts/index.js";
import { LetterPattern } from "../text/index.js";
import { normalizeDraftKind } from "./draft-kinds.js";
import { getMarkdown } from "./markdown.js";
import { scanHeadings, type DocumentHeading } from "./scan-headings.js";
import { readWikilinks } from "./wikilink.js";

const DRAFT = /^draft\s*:\s*(?<kind>.*?)(?:\s+to\s+(?<to>.+))?$/isu;
const SUBJECT = /^subject:[ \t]*(?<subject>.*)$/iu;
const WORD = new LetterPattern(String.raw`[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*`, "g");

interface Headed extends Section {
  readonly headingRange: Range;
}

/** Where a note's markdown begins: offsets in the note's text. */
export interface BodyPlace {
  readonly bodyStart: number;
  /** Where the parser is to begin: at a closed front matter, which it knows. */
  readonly parseFrom: number;
}

/**
 * Reads the markdown of a note: its sections, each down to the next heading of its own level or a higher one, and among
 * them the drafts. Ranges are those of the note's whole text.
 *
 * @throws MarkdownNotLoaded if the markdown is not plain and `loadMarkdown` was not awaited before
 */
export function readBody(text: string, { bodyStart, parseFrom }: BodyPlace): Body {
  const headings = scanHeadings(text, bodyStart) ?? parseHeadings(text, parseFrom);
  const sections = headings.map(({ title, depth, range: headingRange }, index): Headed => {
    const next = headings.slice(index + 1).find((other) => other.depth <= depth);
    const range = trimRange(text, { start: headingRange.end, end: next?.range.start ?? text.length });
    return { title, depth, text: text.slice(range.start, range.end), range, headingRange };
  });
  const drafts = sections.flatMap((section) => readDraft(text, section) ?? []);
  return {
    sections: sections.map(({ title, depth, text: own, range }) => ({ title, depth, text: own, range })),
    drafts,
  };
}

function parseHeadings(text: string, from: number): readonly DocumentHeading[] {
  const { parse, textOf } = getMarkdown();
  return parse(text.slice(from)).children.flatMap((node) =>
    node.type === "heading" ? [{ title: textOf(node).trim(), depth: node.depth, range: rangeOf(node, from) }] : [],
  );
}

function readDraft(noteText: string, { title, text, range, headingRange }: Headed): Draft | undefined {
  const { kind, to } = DRAFT.exec(title)?.groups ?? {};
  if (kind === undefined || kind.trim() === "") return undefined;
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
    to: to === undefined ? undefined : readWikilinks(to.trim()),
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

/** Comments are not sent. */
function countWords(text: string): number {
  const sent = text.includes("<!--") ? text.replace(/<!--.*?-->/gsu, " ") : text;
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
