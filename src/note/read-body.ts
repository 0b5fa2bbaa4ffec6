import type { Heading, RootContent } from "mdast";
import type { Body, Draft, Range, Section } from "../facts/index.js";
import { normalizeDraftKind } from "./draft-kinds.js";
import { getMarkdown } from "./markdown.js";
import { readWikilinks } from "./wikilink.js";

const DRAFT = /^draft\s*:\s*(?<kind>.*?)(?:\s+to\s+(?<to>.+))?$/isu;
const SUBJECT = /^subject:[ \t]*(?<subject>.*)$/iu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

interface Headed extends Section {
  readonly headingRange: Range;
}

/**
 * Reads the markdown of a note: its sections, each down to the next heading of its own level or a higher one, and among
 * them the drafts.
 *
 * @param text the note's whole text
 * @param from where the markdown, or the front matter before it, starts: ranges are those of the whole text
 * @throws MarkdownNotLoaded if `loadMarkdown` was not awaited before
 */
export function readBody(text: string, from: number): Body {
  const { parse, textOf } = getMarkdown();
  const nodes = parse(text.slice(from)).children.filter((node) => node.type !== "yaml");
  const headings = nodes.flatMap((node, index) => (node.type === "heading" ? [{ node, index }] : []));
  const sections = headings.map(({ node, index }): Headed => {
    const next = nodes.slice(index + 1).find((other) => other.type === "heading" && other.depth <= node.depth);
    const headingRange = rangeOf(node, from);
    const range = trimRange(text, { start: headingRange.end, end: next ? rangeOf(next, from).start : text.length });
    return {
      title: textOf(node).trim(),
      depth: node.depth,
      text: text.slice(range.start, range.end),
      range,
      headingRange,
    };
  });
  const drafts = sections.flatMap((section) => readDraft(text, section) ?? []);
  return {
    sections: sections.map(({ title, depth, text: own, range }) => ({ title, depth, text: own, range })),
    drafts,
  };
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
    words: body.match(WORD)?.length ?? 0,
    range: bodyRange,
    headingRange,
    origins: {
      self: { path: title, ...headingRange },
      subject: subjectRange && { path: `${title}, subject`, ...subjectRange },
    },
  };
}

function rangeOf(node: RootContent | Heading, from: number): Range {
  const { start, end } = node.position ?? {};
  return { start: from + (start?.offset ?? 0), end: from + (end?.offset ?? 0) };
}

/** Without the blanks and line breaks around it. */
function trimRange(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  if (inner.trim() === "") return { start, end: start };
  return { start: start + inner.length - inner.trimStart().length, end: end - inner.length + inner.trimEnd().length };
}
