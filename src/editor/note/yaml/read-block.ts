import type { Range } from "../../../text/index.js";
import type { ListNode, MappingNode, Node, Open, TextNode } from "./node.js";
import { readFlow } from "./read-flow.js";
import { findKey, findLineEnd, findNextLine, isBlankAt, readText, skipBlanks } from "./read-line.js";

/** Reads a stretch of a text as YAML, however broken, in one pass over its lines. */
export function readBrokenYaml(text: string, range: Range): MappingNode {
  return new BlockReader(text, range).read();
}

type Block = Open<MappingNode> | Open<ListNode>;

class BlockReader {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  readonly #root: Open<MappingNode>;
  /** The blocks that are open, from the outermost. */
  readonly #open: Block[];

  constructor(text: string, { start, end }: Range) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#root = { kind: "mapping", start, end, isFlow: false, column: 0, members: [] };
    this.#open = [this.#root];
  }

  read(): MappingNode {
    while (this.#at < this.#end) this.#readLine();
    this.#root.end = this.#end;
    return this.#root;
  }

  get #top(): Block {
    return this.#open.at(-1) ?? this.#root;
  }

  #readLine(): void {
    const line = this.#at;
    const lineEnd = findLineEnd(this.#text, line, this.#end);
    this.#at = findNextLine(this.#text, lineEnd);
    const first = skipBlanks(this.#text, line, lineEnd);
    if (first === lineEnd || this.#text[first] === "#") return;
    const column = first - line;
    while (this.#open.length > 1 && this.#top.column > column) this.#open.pop();
    const isItem = this.#isItem(first, lineEnd);
    if (this.#top.kind === "list" && this.#top.column === column && !isItem && this.#open.length > 1) this.#open.pop();
    this.#readBlock(first, column, lineEnd);
    for (const block of this.#open) block.end = Math.max(block.end, lineEnd);
  }

  #isItem(at: number, lineEnd: number): boolean {
    return this.#text[at] === "-" && isBlankAt(this.#text, at + 1, lineEnd);
  }

  /** What stands from there to the line's end, in a column of its own. */
  #readBlock(from: number, column: number, lineEnd: number): void {
    if (this.#isItem(from, lineEnd)) {
      const list = this.#listAt(from, column);
      const next = skipBlanks(this.#text, from + 1, lineEnd);
      list.items.push(emptyText(Math.min(next, from + 2), lineEnd));
      if (next === lineEnd) return;
      const inner = column + next - from;
      if (this.#isItem(next, lineEnd) || findKey(this.#text, next, lineEnd)) this.#readBlock(next, inner, lineEnd);
      else list.items.splice(-1, 1, this.#readValue(next, lineEnd, column));
      return;
    }
    const key = findKey(this.#text, from, lineEnd);
    if (!key && this.#isContinued(column)) {
      this.#continue(from, lineEnd, column);
      return;
    }
    const mapping = this.#mappingAt(from, column);
    if (!key) {
      const { start, end, written } = readText(this.#text, from, lineEnd);
      mapping.members.push({ key: written, keyRange: { start, end } });
      return;
    }
    const at = skipBlanks(this.#text, key.colonEnd, lineEnd);
    const value = at < lineEnd && this.#text[at] !== "#" ? this.#readValue(at, lineEnd, column) : undefined;
    mapping.members.push({ key: key.key, keyRange: { start: from, end: key.end }, colonEnd: key.colonEnd, value });
  }

  /** A line without a key that stands deeper than the block: the value above goes on, or begins. */
  #isContinued(column: number): boolean {
    const top = this.#top;
    if (top.kind === "list") return true;
    return column > top.column && top.members.length > 0;
  }

  #continue(from: number, lineEnd: number, column: number): void {
    const top = this.#top;
    const last = top.kind === "list" ? top.items.at(-1) : top.members.at(-1)?.value;
    if (last?.kind === "text" && last.written !== "") {
      const whole: Open<TextNode> = last;
      whole.end = from + this.#text.slice(from, lineEnd).trimEnd().length;
      whole.limit = lineEnd;
      whole.written = this.#text.slice(whole.start, whole.end);
      return;
    }
    if (last && last.kind !== "text") return;
    const value = this.#readValue(from, lineEnd, column);
    if (top.kind === "list") top.items.splice(-1, 1, value);
    else {
      const member = top.members.at(-1);
      if (member) member.value = value;
    }
  }

  #listAt(start: number, column: number): Open<ListNode> {
    const top = this.#top;
    if (top.kind === "list" && top.column === column) return top;
    return this.#attach({ kind: "list", start, end: start, isFlow: false, column, items: [] });
  }

  #mappingAt(start: number, column: number): Open<MappingNode> {
    const top = this.#top;
    if (top.kind === "mapping" && (top.column === column || (top === this.#root && top.members.length === 0)))
      return top;
    return this.#attach({ kind: "mapping", start, end: start, isFlow: false, column, members: [] });
  }

  /** Puts a block where a value is missing; where none is, it stands in the place of what was there. */
  #attach<B extends Block>(block: B): B {
    const top = this.#top;
    if (top.kind === "list") top.items.splice(-1, 1, block);
    else {
      const member = top.members.at(-1);
      if (member) member.value = block;
    }
    this.#open.push(block);
    return block;
  }

  #readValue(from: number, lineEnd: number, column: number): Node {
    const sign = this.#text.charAt(from);
    if (sign === "[" || sign === "{") {
      const { node, next } = readFlow(this.#text, from, this.#end, column);
      this.#at = Math.max(this.#at, findNextLine(this.#text, findLineEnd(this.#text, next, this.#end)));
      return node;
    }
    if (sign === "|" || sign === ">") return this.#readBlockText(from, lineEnd, column);
    return readText(this.#text, from, lineEnd);
  }

  /** What is indented below `|` or `>`. */
  #readBlockText(from: number, lineEnd: number, column: number): TextNode {
    let end = lineEnd;
    for (let line = findNextLine(this.#text, lineEnd); line < this.#end;) {
      const nextEnd = findLineEnd(this.#text, line, this.#end);
      const first = skipBlanks(this.#text, line, nextEnd);
      if (first < nextEnd && first - line <= column) break;
      if (first < nextEnd) end = nextEnd;
      line = findNextLine(this.#text, nextEnd);
      this.#at = line;
    }
    const written = this.#text.slice(from, end);
    return { kind: "text", start: from, end, limit: end, quote: "", written, isBlock: true };
  }
}

function emptyText(at: number, limit: number): TextNode {
  return { kind: "text", start: at, end: at, limit, quote: "", written: "" };
}
