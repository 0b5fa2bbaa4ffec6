import type { ListNode, MappingNode, MemberNode, Node, Open, TextNode } from "./node.js";
import { findClosingQuote, findKey, findLineEnd, findNextLine, isBlankAt, skipBlanks } from "./read-line.js";

/** Deeper than this nobody writes by hand. */
const MOST_LEVELS = 20;

/** What is in brackets, and where it ends. */
export interface FoundFlow {
  readonly node: MappingNode | ListNode;
  readonly next: number;
}

/**
 * Reads brackets from the opening one on. Where none closes them, they end before the next line that begins a key or an item of what they
 * stand in.
 *
 * @param column of the mapping or list that they stand in
 */
export function readFlow(text: string, from: number, end: number, column: number): FoundFlow {
  return new FlowReader(text, end, column).read(from, 0);
}

class FlowReader {
  readonly #text: string;
  readonly #end: number;
  readonly #column: number;

  constructor(text: string, end: number, column: number) {
    this.#text = text;
    this.#end = end;
    this.#column = column;
  }

  read(from: number, level: number): FoundFlow {
    const isList = this.#text[from] === "[";
    const place = { start: from, end: from + 1, isFlow: true, column: 0 };
    const node: Open<MappingNode> | Open<ListNode> = isList
      ? { kind: "list", ...place, items: [] }
      : { kind: "mapping", ...place, members: [] };
    let at = from + 1;
    for (;;) {
      const next = this.#skip(at);
      const sign = next === undefined ? "" : this.#text.charAt(next);
      if (next === undefined || sign === "]" || sign === "}") {
        node.end = next === undefined ? this.#lastOf(at) : next + 1;
        return { node, next: node.end };
      }
      if (sign === ",") at = next + 1;
      else if (node.kind === "list") at = this.#readValue(next, level, (value) => node.items.push(value));
      else at = this.#readMember(next, level, node.members);
    }
  }

  /** Unclosed, it ends with its last line. */
  #lastOf(at: number): number {
    return findLineEnd(this.#text, Math.min(at, this.#end), this.#end);
  }

  /** The next sign that is no blank, break or comment; nothing where the brackets were meant to end before. */
  #skip(from: number): number | undefined {
    let at = from;
    for (;;) {
      at = skipBlanks(this.#text, at, this.#end);
      if (at >= this.#end) return undefined;
      const sign = this.#text[at];
      if (sign === "#" && isBlankAt(this.#text, at - 1, this.#end)) at = findLineEnd(this.#text, at, this.#end);
      else if (sign === "\n" || sign === "\r") {
        at = findNextLine(this.#text, at);
        if (this.#beginsAnother(at)) return undefined;
      } else return at;
    }
  }

  #beginsAnother(line: number): boolean {
    const first = skipBlanks(this.#text, line, this.#end);
    if (first - line > this.#column) return false;
    const lineEnd = findLineEnd(this.#text, first, this.#end);
    const isItem = this.#text[first] === "-" && isBlankAt(this.#text, first + 1, lineEnd);
    return isItem || findKey(this.#text, first, lineEnd) !== undefined;
  }

  #readMember(from: number, level: number, members: MemberNode[]): number {
    const text = this.#readText(from, true);
    const { start, end, limit, quote, written } = text;
    const key = quote === "" ? written : written.slice(1, -1);
    const colon = skipBlanks(this.#text, quote === "" ? end : limit, this.#end);
    if (this.#text[colon] !== ":") {
      members.push({ key, keyRange: { start, end } });
      return Math.max(limit, from + 1);
    }
    const member: MemberNode = { key, keyRange: { start, end }, colonEnd: colon + 1 };
    members.push(member);
    const at = skipBlanks(this.#text, colon + 1, this.#end);
    const sign = this.#text.charAt(at);
    if (at >= this.#end || ",]}\r\n".includes(sign)) return at;
    return this.#readValue(at, level, (value) => (member.value = value));
  }

  #readValue(from: number, level: number, keep: (value: Node) => void): number {
    const sign = this.#text[from];
    if ((sign === "[" || sign === "{") && level < MOST_LEVELS) {
      const { node, next } = this.read(from, level + 1);
      keep(node);
      return next;
    }
    const text = this.#readText(from, false);
    keep(text);
    return Math.max(text.limit, from + 1);
  }

  #readText(from: number, isKey: boolean): TextNode {
    const lineEnd = findLineEnd(this.#text, from, this.#end);
    const sign = this.#text.charAt(from);
    if (sign === '"' || sign === "'") {
      const end = findClosingQuote(this.#text, from, lineEnd) ?? lineEnd;
      return { kind: "text", start: from, end, limit: end, quote: sign, written: this.#text.slice(from, end) };
    }
    let limit = from;
    while (limit < lineEnd && !this.#endsText(limit, lineEnd, isKey)) limit++;
    const written = this.#text.slice(from, limit).trimEnd();
    return { kind: "text", start: from, end: from + written.length, limit, quote: "", written };
  }

  #endsText(at: number, lineEnd: number, isKey: boolean): boolean {
    const sign = this.#text.charAt(at);
    if (",[]{}".includes(sign)) return true;
    if (sign === "#") return isBlankAt(this.#text, at - 1, lineEnd);
    return (
      isKey && sign === ":" && (isBlankAt(this.#text, at + 1, lineEnd) || ",]}".includes(this.#text.charAt(at + 1)))
    );
  }
}
