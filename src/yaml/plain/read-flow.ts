import { Pair, YAMLMap, YAMLSeq, type ParsedNode } from "yaml";
import { skipBlanks } from "./line-reader.js";
import { findKeyEnd, findQuotedEnd, readPlainScalar, readQuotedScalar } from "./read-scalar.js";

/** A node of a line, and where what follows it stands in that line, blanks left out. */
interface Found {
  readonly node: ParsedNode;
  readonly next: number;
}

/** Deeper than this the library reads it. */
const MOST_LEVELS = 10;

/**
 * A list or a mapping in brackets that stands on one line: `[Ada, Grace]`, `{name: Ada}`.
 * @param at where the bracket opens in the line
 * @param base where the line begins in the source
 */
export function readFlow(line: string, at: number, base: number, level = 0): Found | undefined {
  if (level > MOST_LEVELS) return undefined;
  const isList = line.charAt(at) === "[";
  // With its range each node is what the library calls parsed.
  const node = (isList ? new YAMLSeq() : new YAMLMap()) as YAMLSeq.Parsed | YAMLMap.Parsed;
  const items: unknown[] = node.items;
  const last = findMembers(line, at, isList ? "]" : "}", (from) => {
    const key = isList ? undefined : readKey(line, from, base);
    if (!isList && !key) return undefined;
    const value = readFlowValue(line, key?.next ?? from, base, level + 1);
    if (!value) return undefined;
    items.push(key ? new Pair(key.node, value.node) : value.node);
    return value.next;
  });
  if (last === undefined) return undefined;
  const next = skipBlanks(line, last + 1);
  node.flow = true;
  node.range = [base + at, base + last + 1, base + next];
  return { node, next };
}

/**
 * Has each member read, from the opening bracket to the closing one.
 * @param readMember gives where it ends
 * @returns where the closing bracket stands
 */
function findMembers(
  line: string,
  at: number,
  closing: string,
  readMember: (from: number) => number | undefined,
): number | undefined {
  let from = skipBlanks(line, at + 1);
  if (line.charAt(from) === closing) return from;
  for (;;) {
    const end = readMember(from);
    if (end === undefined || line.charAt(end) === closing) return end;
    if (line.charAt(end) !== ",") return undefined;
    from = skipBlanks(line, end + 1);
  }
}

/** A key and where its value begins. */
export function readKey(line: string, at: number, base: number): Found | undefined {
  const end = findKeyEnd(line, at);
  if (end === undefined) return undefined;
  const node = readPlainScalar(line.slice(at, end), [base + at, base + end, base + end]);
  return node && { node, next: skipBlanks(line, end + 1) };
}

function readFlowValue(line: string, at: number, base: number, level: number): Found | undefined {
  if (opensFlow(line, at)) return readFlow(line, at, base, level);
  const end = opensQuotes(line, at) ? findQuotedEnd(line, at) : findPlainEnd(line, at);
  if (end === undefined) return undefined;
  const next = skipBlanks(line, end);
  const range: [number, number, number] = [base + at, base + end, base + next];
  const text = line.slice(at, end);
  const node = opensQuotes(line, at) ? readQuotedScalar(text, range) : readPlainScalar(text, range);
  return node && { node, next };
}

export function opensFlow(line: string, at: number): boolean {
  return line.charAt(at) === "[" || line.charAt(at) === "{";
}

export function opensQuotes(line: string, at: number): boolean {
  return line.charAt(at) === '"' || line.charAt(at) === "'";
}

const SIGN = /[,[\]{}]|$/gu;

/** Where a text without quotes ends, the blanks at its end left out. */
function findPlainEnd(line: string, at: number): number {
  SIGN.lastIndex = at;
  const end = SIGN.exec(line)?.index ?? line.length;
  return at + line.slice(at, end).trimEnd().length;
}
