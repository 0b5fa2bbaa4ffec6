import { parseDate, readWrittenDate } from "../time/index.js";
import { scanKeyLines } from "../yaml/index.js";
import type { MarkdownOffsets } from "./body/index.js";
import { findFrontMatter, LONGEST_FRONT_MATTER, readWikilinks } from "./front-matter/index.js";
import { isNote } from "./is-note.js";
import { findJournals, type JournalOptions, needsParser, scanInlineKeys } from "./journal/index.js";
import { startOfText } from "./needs-markdown.js";
import { findPageKind } from "./page-kind.js";
import type { PageKind } from "./page-words.js";
import { readStatusWords } from "./statuses/index.js";
import { declaresTable, isTracker, mapColumns, readCell, scanTables, splitRow } from "./table/index.js";
import { tellsOfApplying } from "./tells-of-applying.js";
import { guessLanguage, type Language } from "./guess-language.js";
import { readWords } from "./words/index.js";

/** What a markdown file looks like, whether it is a note or not: what a whole vault is surveyed by. */
export interface FileTraits {
  /** By what the workspace file says of fields, if there is one. */
  readonly isNote: boolean;
  readonly hasFrontMatter: boolean;
  /** A dated line of its body tells of applying. */
  readonly tellsOfApplying: boolean;
  /** What else than an application it is about, if it says so. */
  readonly page?: PageKind | "example";
  /** The keys of its front matter that have a value, and that value where it stands on one line: unquoted, a list's first item. */
  readonly values: ReadonlyMap<string, string>;
  /** The keys of its body's inline fields. */
  readonly inline: readonly string[];
  /** Headings with dated lines below them. */
  readonly journals: readonly DatedHeading[];
  readonly tables: readonly TableTraits[];
  /** Its front matter says that they hold applications. */
  readonly declaresTable: boolean;
  /** What it is written in, as far as its small words tell. */
  readonly language?: Language;
}

export interface DatedHeading {
  readonly heading: string;
  /** It counts as a journal already. */
  readonly isKnown: boolean;
  readonly lines: number;
  /** Lines whose words tell of something sent, received or held. */
  readonly telling: number;
}

/** A table with a date, a company, a status or the like among its columns. */
export interface TableTraits {
  readonly titles: readonly string[];
  /** Its columns make its rows applications. */
  readonly isTracker: boolean;
  readonly rows: number;
}

/** In UTF-16 units: what stands further down is not looked at. */
const LONGEST_LOOK = 262_144;
const LONGEST_VALUE = 200;
const LONGEST_SAMPLE = 4_000;
const MOST_KEYS = 200;
const MOST_TABLES = 20;
const MOST_HEADINGS = 50;

/** What the workspace file says already. */
export interface TraitsOptions extends JournalOptions {
  readonly fields?: Readonly<Record<string, string>>;
}

/** Looks a file over, in a time that grows with its length up to a limit. @param path what lies below a folder of templates is one */
export function readTraits(text: string, path = "", options: TraitsOptions = {}): FileTraits {
  const { fields = {}, body } = options;
  const head = text.slice(0, LONGEST_LOOK);
  const frontMatter = findFrontMatter(head);
  const found = frontMatter.kind === "none" ? undefined : frontMatter;
  const yaml = found ? head.slice(found.start, Math.min(found.end, found.start + LONGEST_FRONT_MATTER)) : "";
  const bodyStart = found?.bodyStart ?? startOfText(head);
  return {
    isNote: isNote(head, fields, { path, body }),
    hasFrontMatter: found !== undefined,
    tellsOfApplying: tellsOfApplying(head),
    page: findPageKind(head, fields, path),
    values: readValues(yaml),
    inline: scanInlineKeys(head, bodyStart).slice(0, MOST_KEYS),
    journals: listJournals(head, { bodyStart, parseFrom: found?.fence ?? bodyStart }, options),
    tables: listTables(head, bodyStart),
    declaresTable: declaresTable(head),
    language: guessLanguage(head.slice(bodyStart, bodyStart + LONGEST_SAMPLE)),
  };
}

function readValues(yaml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { key, start, isStray, hasValue } of scanKeyLines(yaml)) {
    if (values.size >= MOST_KEYS) break;
    if (isStray || !hasValue || values.has(key)) continue;
    values.set(key, tidyValue(yaml.slice(start, start + key.length + 2 * LONGEST_VALUE), key));
  }
  return values;
}

/** `status: "applied"  # since May`, `status: [rejected]`, `status:\n  - rejected`. */
function tidyValue(written: string, key: string): string {
  const [first = "", second = ""] = written.split(/\r\n|\n|\r/u, 2);
  const colon = first.indexOf(":", key.length);
  const own = first.slice(colon + 1).trim();
  const item = second.trimStart();
  const value = own !== "" ? own : item.startsWith("- ") ? item.slice(2) : "";
  const plain = withoutComment(value).trim();
  const inner = isWhole(plain, "[[", "]]") ? plain : plain.replace(/^\[(.*)\]$/u, "$1");
  return readWikilinks(inner.trim().replace(/^(["'])(.*)\1$/u, "$2"))
    .trim()
    .slice(0, LONGEST_VALUE);
}

function withoutComment(value: string): string {
  const at = value.search(/[ \t]#/u);
  return at < 0 ? value : value.slice(0, at);
}

function isWhole(text: string, opening: string, closing: string): boolean {
  return text.startsWith(opening) && text.endsWith(closing);
}

/** What takes the markdown parser is left alone: a survey of thousands of pages would take minutes. */
function listJournals(text: string, markdown: MarkdownOffsets, options: TraitsOptions): readonly DatedHeading[] {
  if (needsParser(text, markdown.bodyStart, options)) return [];
  const { items } = findJournals(text, markdown, options);
  const headings = new Map<string, { isKnown: boolean; lines: number; telling: number }>();
  for (const { heading, isInJournal, form, words, theme, written } of items) {
    if (heading === "" || form === "heading" || form === "task") continue;
    const known = headings.get(heading) ?? { isKnown: isInJournal, lines: 0, telling: 0 };
    if (headings.size >= MOST_HEADINGS && known.lines === 0) break;
    headings.set(heading, known);
    known.lines++;
    const { date } = written;
    if (date && !isInJournal && readWords(words.trim(), { date, theme, hints: {}, isKnown: () => false }))
      known.telling++;
  }
  return Array.from(headings, ([heading, seen]) => ({ heading, ...seen }));
}

function listTables(text: string, bodyStart: number): readonly TableTraits[] {
  return scanTables(text, bodyStart)
    .slice(0, MOST_TABLES)
    .map(({ header, rows }) => {
      const cells = splitRow(text, header);
      const titles = cells.map(({ start, end }) => readCell(text.slice(start, end)).text);
      return { titles, isTracker: isTracker(mapColumns(text, cells, {}), titles), rows: rows.length };
    });
}

/** What a value looks like, whatever its key. */
export interface ValueKind {
  readonly isDate: boolean;
  readonly isLink: boolean;
  readonly isStatus: boolean;
  /** It is one that only an application has: applied, interviewing, rejected. */
  readonly isJobStatus: boolean;
}

export function judgeValue(value: string): ValueKind {
  const status = readStatusWords(value);
  return {
    isDate: parseDate(value.slice(0, 10)).ok || readWrittenDate(value) !== undefined,
    isLink: /^https?:\/\//iu.test(value),
    isStatus: status !== undefined,
    isJobStatus: status !== undefined && !["lead", "open", "closed"].includes(status),
  };
}
