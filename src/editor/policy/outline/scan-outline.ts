import { LineCursor, MOST_DEEP, type Line } from "./line-cursor.js";
import type { Entry, Item, Node } from "./node.js";
import { endOfContent, keyAt, scanScalar } from "./scan-scalar.js";
import { scanFlow } from "./scan-flow.js";

/**
 * What a YAML text holds, read by its lines and their indentation alone, in one pass: much cheaper than parsing it, and
 * still there while somebody types. A word where a key belongs is a key without a colon; a line that is indented a little too
 * much or too little belongs to the nearest mapping before it.
 */
export function scanOutline(text: string): Node | undefined {
  if (text !== last.text) last = { text, root: new OutlineScanner(text).read() };
  return last.root;
}

/** An editor asks for several things of one text, one after the other. */
let last: { readonly text: string; readonly root: Node | undefined } = { text: "", root: undefined };

class OutlineScanner {
  readonly #cursor: LineCursor;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#cursor = new LineCursor(text);
  }

  read(): Node | undefined {
    const { line } = this.#cursor;
    return line && this.#readNode(line, line.start + line.column, -1, 0);
  }

  /** What begins at an offset of the line at hand. @param floor what is indented no more than this ends it */
  #readNode(line: Line, start: number, floor: number, depth: number): Node {
    const column = start - line.start;
    if (depth < MOST_DEEP) {
      if (this.#isDash(start, line)) return this.#readList(line, start, column, floor, depth);
      if (keyAt(this.#text, start, line.end)) return this.#readMapping(line, start, column, floor, depth);
    }
    return this.#readValue(line, start, floor);
  }

  #readList(first: Line, start: number, column: number, floor: number, depth: number): Node {
    const items: Item[] = [];
    let end: number;
    let line = first;
    let at = start;
    for (;;) {
      const from = this.#skipBlanks(at + 1, line.end);
      const isEmpty = from >= endOfContent(this.#text, at + 1, line.end);
      let value: Node | undefined;
      if (isEmpty) {
        this.#cursor.moveBehind(line.end);
        const below = this.#cursor.line;
        if (below && below.column > column)
          value = this.#readNode(below, below.start + below.column, column, depth + 1);
      } else value = this.#readNode(line, from, column, depth + 1);
      items.push({ slot: { start: Math.min(at + 2, line.end), end: line.end }, ...(value && { value }) });
      end = value?.end ?? line.end;
      const next = this.#cursor.line;
      if (!next) break;
      line = next;
      at = line.start + line.column;
      if (!this.#isDash(at, line) || (line.column !== column && line.column <= floor)) break;
    }
    return { kind: "list", isFlow: false, column, start, end, items };
  }

  #readMapping(first: Line, start: number, column: number, floor: number, depth: number): Node {
    const entries: Entry[] = [];
    let end: number;
    let line = first;
    let at = start;
    for (;;) {
      const entry = this.#readEntry(line, at, Math.min(column, at - line.start), depth);
      entries.push(entry);
      end =
        entry.value?.end ?? Math.max(entry.keyRange.end, endOfContent(this.#text, entry.slot.start, entry.slot.end));
      const next = this.#cursor.line;
      if (!next || next.column <= floor) break;
      line = next;
      at = line.start + line.column;
      // A list where a key belongs ends the mapping, unless the mapping stands alone.
      if (this.#isDash(at, line) && floor >= 0) break;
    }
    return { kind: "mapping", isFlow: false, column, start, end, entries };
  }

  #readEntry(line: Line, start: number, column: number, depth: number): Entry {
    const found = keyAt(this.#text, start, line.end);
    if (!found) {
      const end = Math.max(start + 1, endOfContent(this.#text, start, line.end));
      this.#cursor.moveBehind(line.end);
      const keyRange = { start, end };
      return { key: this.#text.slice(start, end), keyRange, hasColon: false, slot: { start: end, end: line.end } };
    }
    const { key, colon } = found;
    const slot = { start: colon + 1, end: line.end };
    const entry = { key, keyRange: { start: found.start, end: found.end }, hasColon: true, slot };
    const from = this.#skipBlanks(colon + 1, line.end);
    if (from < endOfContent(this.#text, colon + 1, line.end))
      return { ...entry, value: this.#readValue(line, from, column) };
    this.#cursor.moveBehind(line.end);
    const below = this.#cursor.line;
    if (!below) return entry;
    const first = below.start + below.column;
    const isList = this.#isDash(first, below) && below.column >= column;
    if (!isList && below.column <= column) return entry;
    return { ...entry, value: this.#readNode(below, first, isList ? column - 1 : column, depth + 1) };
  }

  /** A scalar, or what stands in brackets. */
  #readValue(line: Line, start: number, floor: number): Node {
    const letter = this.#text[start];
    if (letter !== "{" && letter !== "[") return scanScalar(this.#cursor, start, line, floor);
    const node = scanFlow(this.#text, start, this.#endOfFlow(line, start, floor));
    this.#cursor.moveBehind(Math.max(start, node.end - 1));
    return node;
  }

  /** Up to where brackets may go on: before the next line that is not indented more. */
  #endOfFlow(line: Line, start: number, floor: number): number {
    let depth = 0;
    for (let at = start; at < this.#text.length; at++) {
      const letter = this.#text[at];
      if (letter === "\n") {
        const next = this.#cursor.lineAt(at + 1);
        const isEnd = !next || (next.column <= floor && next.start + next.column < next.end);
        const isCloser = next && "]}".includes(this.#text[next.start + next.column] ?? " ");
        if (isEnd && !isCloser) return line.end > at ? at : Math.max(line.end, at);
      } else if (letter === "{" || letter === "[") depth++;
      else if ((letter === "}" || letter === "]") && --depth === 0) return at + 1;
      else if (letter === '"' || letter === "'") at = this.#skipQuoted(at, letter);
    }
    return this.#text.length;
  }

  /** A text in quotes on one line; a quote that is never closed there is a letter like any other. */
  #skipQuoted(start: number, quote: string): number {
    const before = this.#text[start - 1] ?? " ";
    if (!/[\s,:[{]/u.test(before)) return start;
    for (let at = start + 1; at < this.#text.length && this.#text[at] !== "\n"; at++) {
      if (quote === '"' && this.#text[at] === "\\") at++;
      else if (this.#text[at] === quote) return at;
    }
    return start;
  }

  #isDash(at: number, line: Line): boolean {
    return this.#text[at] === "-" && (at + 1 >= line.end || this.#text[at + 1] === " ");
  }

  #skipBlanks(from: number, end: number): number {
    let at = from;
    while (at < end && (this.#text[at] === " " || this.#text[at] === "\t")) at++;
    return at;
  }
}
