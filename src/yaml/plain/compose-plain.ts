import { Pair, YAMLMap, YAMLSeq, type ParsedNode } from "yaml";
import { LineReader, skipBlanks } from "./line-reader.js";
import { opensFlow, opensQuotes, readFlow, readKey } from "./read-flow.js";
import { createScalar, findQuotedEnd, readPlainScalar, readQuotedScalar } from "./read-scalar.js";

/** Deeper than this the library reads it. */
const MOST_LEVELS = 10;

/**
 * The tree of YAML as nearly all notes have it, for a tenth of what the library's parser costs: a mapping whose values
 * stand on one line each, or are lists and mappings of such.
 *
 * @returns the nodes that the parser would give; nothing where anything else stands in the source (comments, anchors,
 *   tags, escapes, texts of several lines, errors), which is for the parser to read
 */
export function composePlain(source: string): YAMLMap.Parsed | undefined {
  if (STRANGE.test(source)) return undefined;
  const lines = new LineReader(source);
  const root = lines.indent === 0 ? readMapping(lines, 0, 0) : undefined;
  return lines.indent < 0 ? root : undefined;
}

/** Tabs, other line breaks and invisible signs. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const STRANGE = /[\x00-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/u;

/** What follows the reader's line in the same column belongs to the mapping. */
function readMapping(lines: LineReader, column: number, level: number): YAMLMap.Parsed | undefined {
  // With its range each node is what the library calls parsed.
  const mapping = new YAMLMap() as YAMLMap.Parsed;
  const start = lines.start + column;
  let end: number;
  do {
    const key = readKey(lines.text, column, lines.start);
    const value = key && readMember(lines, key.next, column, level);
    if (!value) return undefined;
    mapping.items.push(new Pair<ParsedNode, ParsedNode>(key.node, value));
    end = value.range[2];
  } while (lines.indent === column && !lines.isItem);
  mapping.range = [start, end, end];
  return lines.indent > column ? undefined : mapping;
}

/** What stands behind a key, or below it. */
function readMember(lines: LineReader, at: number, column: number, level: number): ParsedNode | undefined {
  if (at < lines.text.length) return readLine(lines, at);
  const end = lines.start + at;
  lines.next();
  if (lines.indent === column && lines.isItem) return readList(lines, column, level + 1);
  if (lines.indent <= column) return createScalar(null, "", "PLAIN", [end, end, end]);
  if (level === MOST_LEVELS) return undefined;
  return lines.isItem ? readList(lines, lines.indent, level + 1) : readMapping(lines, lines.indent, level + 1);
}

function readList(lines: LineReader, column: number, level: number): YAMLSeq.Parsed | undefined {
  const list = new YAMLSeq() as YAMLSeq.Parsed;
  const start = lines.start + column;
  let end = start;
  while (lines.indent === column && lines.isItem) {
    const at = skipBlanks(lines.text, column + 1);
    const isMapping = readKey(lines.text, at, lines.start) !== undefined;
    const item = isMapping ? readMapping(lines, at, level) : readLine(lines, at);
    if (!item) return undefined;
    list.items.push(item);
    end = item.range[2];
  }
  list.range = [start, end, end];
  return lines.indent > column ? undefined : list;
}

/** What stands from there to the line's end; the reader goes on to the next line. */
function readLine(lines: LineReader, at: number): ParsedNode | undefined {
  const { text, start, end } = lines;
  lines.next();
  if (opensFlow(text, at)) {
    const flow = readFlow(text, at, start);
    if (flow?.next !== text.length) return undefined;
    flow.node.range[2] = end;
    return flow.node;
  }
  const isQuoted = opensQuotes(text, at);
  const written = text.slice(at).trimEnd();
  if (isQuoted && findQuotedEnd(text, at) !== at + written.length) return undefined;
  const range: [number, number, number] = [start + at, start + at + written.length, end];
  return isQuoted ? readQuotedScalar(written, range) : readPlainScalar(written, range);
}
