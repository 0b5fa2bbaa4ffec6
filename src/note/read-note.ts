import { compareFindings, type Finding, type Ignores } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import type { Application } from "../facts/index.js";
import {
  type CommentOffsets,
  hasNotes,
  loadMarkdown,
  MarkdownNotLoaded,
  type MarkdownOffsets,
  readBody,
  readIgnores,
} from "./body/index.js";
import {
  findFrontMatter,
  isWikilink,
  limitFrontMatter,
  type LocatedFrontMatter,
  locateFrontMatter,
  openNote,
  tellWrongType,
} from "./front-matter/index.js";
import { isInlineNote } from "./is-note.js";
import { isBodyWanted, startOfText } from "./needs-markdown.js";
import { NoteFindings } from "./findings/index.js";
import { findJournals, type JournalItem } from "./journal/index.js";
import { readApplication, type NoteOptions, type TableOptions } from "./read-application.js";
import { findTableOptions, readTables } from "./read-table.js";
import { readYaml, type YamlText } from "../yaml/index.js";

export interface NoteSource {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What decoding its bytes has found: it becomes part of the reading's findings. */
  readonly findings?: readonly Finding[];
}

export interface NoteReading {
  readonly path: string;
  readonly text: string;
  /** What the note says, as far as it can be read; missing where there is no front matter to read. */
  readonly application?: Application;
  /** Of a file whose tables hold applications: one for each row, in their order; the file itself is none then. */
  readonly rows?: readonly Application[];
  /** All that is wrong with it, by place. */
  readonly findings: readonly Finding[];
  /** The note's `followthrough-ignore` comments. */
  readonly ignores: Ignores;
}

/**
 * Text → note → facts, all of them plain data. Whatever a person wrote, it never throws: all problems become findings,
 * each with its place.
 *
 * @throws MarkdownNotLoaded if `needsMarkdown` holds of the text and `loadMarkdown` was not awaited before
 */
export function readNote(source: NoteSource, options: NoteOptions): NoteReading {
  const { path, text } = source;
  const table = findTableOptions(source, options);
  if (table) return readTableFile(source, table, options);
  const findings = new NoteFindings(path, text, source.findings);
  const isInline = isInlineNote(text, options.fields, options);
  const told = isInline ? new NoteFindings(path, text) : findings;
  const frontMatter = locateFrontMatter(text, options.fields, told);
  if (isInline && !frontMatter) return readInlineNote(source, options, findings);
  const parsed = frontMatter && parseFrontMatter(source, frontMatter, findings);
  const ignores = readIgnores(text, locateComments(text, frontMatter, parsed?.yaml.parts ?? []));
  const application = parsed && readFrontMatter(source, { ...parsed, ignores }, options, findings);
  return { path, text, application, findings: findings.list(), ignores };
}

/** Reads a note, and loads the markdown parser first where that takes it: few notes do, and looking costs a scan of its own. */
export async function readNoteLoading(source: NoteSource, options: NoteOptions): Promise<NoteReading> {
  try {
    return readNote(source, options);
  } catch (error) {
    if (!(error instanceof MarkdownNotLoaded)) throw error;
    await loadMarkdown();
    return readNote(source, options);
  }
}

/**
 * What is dated in a note's body, as `readNote` finds it.
 *
 * @throws MarkdownNotLoaded as `readNote`
 */
export function locateJournals({ path, text }: NoteSource, options: NoteOptions): readonly JournalItem[] {
  const frontMatter = locateFrontMatter(text, options.fields, new NoteFindings(path, text));
  const start = startOfText(text);
  const markdown = frontMatter
    ? { bodyStart: frontMatter.bodyStart, parseFrom: startOfMarkdown(frontMatter) }
    : { bodyStart: start, parseFrom: start };
  return frontMatter && mayGoOn(text, frontMatter) ? [] : findJournals(text, markdown, options).items;
}

/** A file of applications in tables: of its front matter, only where it ends counts. */
function readTableFile(source: NoteSource, table: TableOptions, options: NoteOptions): NoteReading {
  const { path, text, findings: decoding = [] } = source;
  const frontMatter = findFrontMatter(text);
  const bodyStart = frontMatter.kind === "found" ? frontMatter.bodyStart : text.startsWith("\uFEFF") ? 1 : 0;
  const fence = frontMatter.kind === "found" ? frontMatter.fence : undefined;
  const ignores = readIgnores(text, { fence, yaml: [], bodyStart, parseFrom: fence ?? bodyStart });
  const { rows, findings } = readTables({ path, text, bodyStart, ignores }, table, options);
  return { path, text, rows, findings: [...decoding, ...findings].sort(compareFindings), ignores };
}

/** The applications of a note: its own or, of a table, those of its rows. */
export function applicationsOf({ application, rows }: NoteReading): readonly Application[] {
  return rows ?? (application ? [application] : []);
}

/** A note without a front matter, whose fields stand in its body. */
function readInlineNote({ path, text }: NoteSource, options: NoteOptions, findings: NoteFindings): NoteReading {
  const start = startOfText(text);
  const origin = { path: "", start, end: start };
  const ignores = readIgnores(text, locateComments(text, undefined, []));
  const markdown = { bodyStart: start, parseFrom: start };
  const journals = findJournals(text, markdown, options);
  const mapping = { members: () => [], origin, fence: origin };
  const body = { ...readMarkdown(text, markdown, options), ignores, journals };
  const application = readApplication(mapping, body, openNote({ path, text }, origin, findings), options);
  return { path, text, application, findings: findings.list(), ignores };
}

function parseFrontMatter(
  { path, text }: NoteSource,
  frontMatter: LocatedFrontMatter,
  findings: NoteFindings,
): Omit<ParsedFrontMatter, "ignores"> {
  const range = limitFrontMatter(text, frontMatter, findings);
  // Where an unclosed front matter ends is a guess. Its YAML may be markdown, so what is wrong with it is not told.
  const told = frontMatter.kind === "unclosed" ? new NoteFindings(path, text) : findings;
  const yaml = readYaml(text, range, told, { isText: isWikilink });
  return { frontMatter, range, yaml };
}

interface ParsedFrontMatter {
  readonly frontMatter: LocatedFrontMatter;
  /** Of the YAML that is read. */
  readonly range: Range;
  readonly yaml: YamlText;
  readonly ignores: Ignores;
}

function readFrontMatter(
  { path, text }: NoteSource,
  { frontMatter, range, yaml, ignores }: ParsedFrontMatter,
  options: NoteOptions,
  findings: NoteFindings,
): Application | undefined {
  const { kind, fence } = frontMatter;
  const { root } = yaml;
  const members = root.kind === "mapping" ? root.members() : [];
  const markdown = { bodyStart: frontMatter.bodyStart, parseFrom: startOfMarkdown(frontMatter) };
  const journals = findJournals(text, markdown, mayGoOn(text, frontMatter) ? { body: false } : options);
  if (kind === "unclosed" && members.length === 0) return undefined;
  const note = openNote({ path, text }, range, findings);
  const isEmpty = root.kind === "nothing" && journals.fields.length > 0;
  if (root.kind !== "mapping" && !isEmpty) {
    tellWrongType(root, "keys and values, such as company: Acme", note);
    return undefined;
  }
  const mapping = {
    members: () => members,
    origin: { path: "", ...range },
    fence: { path: "", start: fence, end: fence + 3 },
  };
  return readApplication(mapping, { ...readMarkdown(text, markdown, options), ignores, journals }, note, options);
}

function locateComments(
  text: string,
  frontMatter: LocatedFrontMatter | undefined,
  yaml: readonly Range[],
): CommentOffsets {
  const first = startOfText(text);
  const { fence, bodyStart = first } = frontMatter ?? {};
  return { fence, yaml, bodyStart, parseFrom: frontMatter ? startOfMarkdown(frontMatter) : first };
}

function readMarkdown(
  text: string,
  markdown: MarkdownOffsets,
  options: NoteOptions,
): Pick<Application, "body" | "hasNotes"> {
  const { bodyStart } = markdown;
  const isWanted = isBodyWanted(text, bodyStart, options);
  return {
    body: isWanted ? readBody(text, markdown) : { drafts: [] },
    hasNotes: hasNotes(text.slice(bodyStart)),
  };
}

/**
 * The markdown parser sees a front matter between fences as we do; one that is unclosed, or closed by dots, it would take for text. It
 * is then given the line break before the body, behind which a rule is no front matter.
 */
function startOfMarkdown({ kind, fence, bodyStart, isClosedByDots }: LocatedFrontMatter): number {
  if (isClosedByDots) return Math.max(fence, bodyStart - 1);
  return kind === "unclosed" ? bodyStart : fence;
}

/** What opens code, a comment or other HTML in what was taken for an unclosed front matter: it may go on in the body. */
const OPENS = /`{3}|~{3}|<!--|^[ \t]*</mu;

function mayGoOn(text: string, { kind, start, end }: LocatedFrontMatter): boolean {
  return kind === "unclosed" && OPENS.test(text.slice(start, end));
}
