import type { Range } from "../../text/index.js";
import type { Member } from "../../yaml/index.js";
import type { MarkdownOffsets } from "../body/index.js";
import { JournalFinder } from "./finder/index.js";
import type { FoundTask, JournalItem } from "./journal-item.js";
import { listMembers } from "./inline-fields.js";
import { type BodyLine, listLines, parseLines, scanLines, scanPlainStart } from "./lines/index.js";
import { mayHoldFacts } from "./may-hold-facts.js";

export interface JournalOptions {
  /** The workspace's own headings for a journal. */
  readonly journals?: readonly string[];
  /** `body: false` in the workspace file: nothing is found. */
  readonly body?: boolean;
  /** The workspace's own keys for known fields. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What a body holds that may be facts, by its form alone; no word of it has been read. */
export interface FoundJournals {
  /** Inline fields (`applied:: 2026-10-02`), as the front matter would have them. */
  readonly fields: readonly Member[];
  /** What is dated in it, in the order of the text. */
  readonly items: readonly JournalItem[];
  /** Open tasks with a day. */
  readonly tasks: readonly FoundTask[];
  /** Paragraphs that begin with no date. */
  readonly prose: readonly Range[];
}

const NOTHING: FoundJournals = { fields: [], items: [], tasks: [], prose: [] };

/**
 * Finds the journals, the inline fields and the tasks of a note's body. Ranges are those of the note's whole text.
 *
 * @throws Error if `needsParser` holds of the text and `loadMarkdown` was not awaited before
 */
export function findJournals(
  text: string,
  { bodyStart, parseFrom }: MarkdownOffsets,
  options: JournalOptions = {},
): FoundJournals {
  if (options.body === false || !mayHoldFacts(text, bodyStart)) return NOTHING;
  const lines = scanBody(text, bodyStart) ?? parseLines(text, parseFrom);
  const { items, tasks, prose, fields } = new JournalFinder(text, options.journals).read(lines);
  return { items, tasks, prose, fields: listMembers(text, fields, options.fields) };
}

/** Whether the journals of a body take the markdown parser: it may hold facts, and is not plain. */
export function needsParser(text: string, bodyStart: number, { body }: JournalOptions): boolean {
  return body !== false && mayHoldFacts(text, bodyStart) && scanBody(text, bodyStart) === undefined;
}

/**
 * The keys of a body's inline fields that have a value, up to the first line that is not plain: what a file is should be told
 * without the parser.
 */
export function scanInlineKeys(text: string, bodyStart: number): readonly string[] {
  if (!text.includes("::", bodyStart)) return [];
  const { fields } = new JournalFinder(text).read(scanPlainStart(text, listLines(text, bodyStart)));
  return fields.flatMap(({ key, value }) => (value.end > value.start ? [key] : []));
}

function scanBody(text: string, bodyStart: number): readonly BodyLine[] | undefined {
  return scanLines(text, listLines(text, bodyStart));
}
