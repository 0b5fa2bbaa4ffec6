import { MOST_DEEP } from "./line-cursor.js";
import type { Entry, Item, Node } from "./node.js";
import { findQuote, isColon } from "./scan-scalar.js";

/** A list or mapping in brackets; it ends with its bracket or, without one, at `end`. */
export function scanFlow(text: string, start: number, end: number): Node {
  return new FlowScanner(text, end).read(start, 0).node;
}

interface Read<T> {
  readonly node: T;
  /** Where to go on. */
  readonly next: number;
}

class FlowScanner {
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  read(start: number, depth: number): Read<Node> {
    const letter = this.#text[start];
    if (depth < MOST_DEEP && letter === "{") return this.#readMapping(start, depth);
    if (depth < MOST_DEEP && letter === "[") return this.#readList(start, depth);
    return this.#readScalar(start);
  }

  #readMapping(start: number, depth: number): Read<Node> {
    const entries: Entry[] = [];
    let at = this.#skip(start + 1);
    while (at < this.#end && this.#text[at] !== "}" && this.#text[at] !== "]") {
      if (this.#text[at] === ",") {
        at = this.#skip(at + 1);
        continue;
      }
      const read = this.#readEntry(at, depth);
      entries.push(read.node);
      at = this.#skip(Math.max(read.next, at + 1));
    }
    const end = Math.min(this.#end, at + 1);
    return { node: { kind: "mapping", isFlow: true, column: -1, start, end, entries }, next: end };
  }

  #readEntry(start: number, depth: number): Read<Entry> {
    const { node, next } = this.#readScalar(start);
    const isQuoted = node.style !== "plain";
    const key = this.#text.slice(isQuoted ? node.start + 1 : node.start, isQuoted ? node.end - 1 : node.end);
    const colon = this.#skip(next);
    const keyRange = { start: node.start, end: node.end };
    if (this.#text[colon] !== ":" || colon >= this.#end)
      return { node: { key, keyRange, hasColon: false, slot: { start: next, end: next } }, next };
    const from = this.#skip(colon + 1);
    if (from >= this.#end || ",}]".includes(this.#text[from] ?? ",")) {
      const slot = { start: colon + 1, end: Math.min(from, this.#end) };
      return { node: { key, keyRange, hasColon: true, slot }, next: from };
    }
    const value = this.read(from, depth + 1);
    const slot = { start: colon + 1, end: value.next };
    return { node: { key, keyRange, hasColon: true, slot, value: value.node }, next: value.next };
  }

  #readList(start: number, depth: number): Read<Node> {
    const items: Item[] = [];
    let at = this.#skip(start + 1);
    while (at < this.#end && this.#text[at] !== "]" && this.#text[at] !== "}") {
      if (this.#text[at] === ",") {
        at = this.#skip(at + 1);
        continue;
      }
      const { node, next } = this.read(at, depth + 1);
      items.push({ slot: { start: at, end: next }, value: node });
      at = this.#skip(Math.max(next, at + 1));
    }
    const end = Math.min(this.#end, at + 1);
    return { node: { kind: "list", isFlow: true, column: -1, start, end, items }, next: end };
  }

  #readScalar(start: number): Read<Extract<Node, { kind: "scalar" }>> {
    const quote = this.#text[start];
    if (quote === '"' || quote === "'") {
      const close = findQuote(this.#text, start + 1, this.#end, quote);
      const end = close === undefined ? this.#end : close + 1;
      return { node: { kind: "scalar", style: quote === '"' ? "double" : "single", start, end }, next: end };
    }
    let at = start;
    while (at < this.#end && !this.#endsPlain(at)) at++;
    let end = at;
    while (end > start && /\s/u.test(this.#text[end - 1] ?? "")) end--;
    return { node: { kind: "scalar", style: "plain", start, end }, next: at };
  }

  #endsPlain(at: number): boolean {
    const letter = this.#text[at] ?? "";
    if (",[]{}".includes(letter)) return true;
    if (letter === "#" && this.#text[at - 1] === " ") return true;
    return isColon(this.#text, at, this.#end) || (letter === ":" && ",[]{}\n\r".includes(this.#text[at + 1] ?? ","));
  }

  /** Past blanks, line breaks and comments. */
  #skip(from: number): number {
    let at = from;
    while (at < this.#end) {
      if (this.#text[at] === "#" && /\s/u.test(this.#text[at - 1] ?? "")) {
        const end = this.#text.indexOf("\n", at);
        at = end < 0 ? this.#end : end;
      } else if (/\s/u.test(this.#text[at] ?? "")) at++;
      else break;
    }
    return Math.min(at, this.#end);
  }
}
