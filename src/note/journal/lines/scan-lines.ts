import type { Range } from "../../../text/index.js";
import { isRule } from "../../body/index.js";
import { type BodyLine, trimRange } from "./body-line.js";

/**
 * Reads markdown line by line (CommonMark 0.31 §4, §5), as people mostly write it: loading the markdown parser takes longer than
 * all the rest of a run. Undefined where only the parser can judge: HTML that is no comment, a line that may underline a
 * heading, one that may continue a quote, a link definition.
 *
 * @param lines of the text, in order; what stands before the start of one is not seen
 */
export function scanLines(text: string, lines: Iterable<Range>): readonly BodyLine[] | undefined {
  const scan = new Scan(text);
  for (const line of lines) if (!scan.read(line)) return undefined;
  return scan.found;
}

/** The lines before the first that only the parser can judge. */
export function scanPlainStart(text: string, lines: Iterable<Range>): readonly BodyLine[] {
  const scan = new Scan(text);
  for (const line of lines) if (!scan.read(line)) break;
  return scan.found;
}

/** What goes on until something ends it: fenced code, or a comment. */
interface Stretch {
  /** Of the list items that are open, how many hold it. */
  readonly level: number;
  /** @param indent of the line within them, in columns */
  readonly isEnd: (rest: string, indent: number) => boolean;
}

const FENCE = /^(?<mark>`{3,}(?=[^`]*$)|~{3,})/u;
const HEADING = /^(?<marks>#{1,6})(?:[ \t]+|$)/u;
const CLOSING = /(?:^|[ \t])#+$/u;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/u;
const MARKER = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/u;
/** Of a text: an address in angle brackets is no HTML. */
const AUTOLINK = /^<(?:https?:|mailto:|[\w.+-]+@)/iu;
const DEFINITION = /^\[(?!\[)(?:[^\]]*$|.*\]:)/u;
/** Lists within each other; nobody writes more than a few. What stands deeper is not read. */
const DEEPEST = 50;
/** Where code by indentation begins, in columns. */
const CODE = 4;

class Scan {
  readonly found: BodyLine[] = [];
  readonly #text: string;
  /** The columns at which the contents of the open list items begin, from the outermost. */
  readonly #items: number[] = [];
  #stretch: Stretch | undefined;
  #isInParagraph = false;
  #isInQuote = false;
  /** The innermost item has nothing in it yet: a blank line ends it. */
  #isItemEmpty = false;
  /**
   * The line before is a block that is no paragraph, or blank lines part it from indented code: the parser then takes some
   * marks of lists for text.
   */
  #isAfterBlock = false;
  #isAfterCode = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the line is plain. */
  read({ start, end }: Range): boolean {
    let { at, column } = this.#skipBlanks(start, 0, end);
    if (at === end) return this.#readBlank();
    let held = 0;
    while (held < this.#items.length && column >= (this.#items[held] ?? 0)) held++;
    if (this.#stretch && this.#goOn(this.#stretch, held, { column, rest: this.#text.slice(at, end) })) return true;
    const [wasInQuote, isAfterBlock] = [this.#isInQuote, this.#isAfterBlock || this.#isAfterCode];
    this.#isInQuote = false;
    this.#isItemEmpty = false;
    this.#isAfterBlock = false;
    this.#isAfterCode = false;
    let isItem = false;
    for (;;) {
      const isWithin = held === this.#items.length;
      const rest = this.#text.slice(at, end).trimEnd();
      if (column - (this.#items[held - 1] ?? 0) >= CODE) {
        if (wasInQuote) return false;
        if (this.#isInParagraph) return this.#addText({ start: at, end }, isItem);
        this.#isAfterCode = true;
        return this.#passOver(held);
      }
      if (this.#isInParagraph && isWithin && UNDERLINE.test(rest)) return false;
      const marker = isRule(rest) ? undefined : MARKER.exec(rest)?.[0];
      if (marker === undefined || (this.#isInParagraph && isWithin && !canInterrupt(marker, rest)))
        return this.#readBlock({ start: at, end }, { rest, held, isItem, wasInQuote });
      if (isAfterBlock && !isItem && !canInterrupt(marker, rest)) return false;
      this.#end(held);
      const after = column + marker.length;
      const next = this.#skipBlanks(at + marker.length, after, end);
      const isEmpty = next.at === end;
      this.#items.push(isEmpty || next.column - after > CODE ? after + 1 : next.column);
      this.#isItemEmpty = isEmpty;
      if (isEmpty || held >= DEEPEST) return true;
      held++;
      isItem = true;
      ({ at, column } = next);
    }
  }

  #readBlank(): boolean {
    this.#isInParagraph = false;
    this.#isInQuote = false;
    if (this.#isItemEmpty) this.#items.pop();
    this.#isItemEmpty = false;
    this.#isAfterBlock = false;
    return true;
  }

  /** A block that says nothing. */
  #passOver(held: number): true {
    this.#end(held);
    this.#isAfterBlock = true;
    return true;
  }

  /** Whether the line belongs to the code or comment that is open. */
  #goOn({ level, isEnd }: Stretch, held: number, { column, rest }: { column: number; rest: string }): boolean {
    if (held < level) this.#end(held);
    this.#isAfterBlock = true;
    if (held < level || isEnd(rest, column - (this.#items[level - 1] ?? 0))) this.#stretch = undefined;
    return held >= level;
  }

  #readBlock(line: Range, { rest, held, isItem, wasInQuote }: BlockStart): boolean {
    const level = held;
    const fence = FENCE.exec(rest)?.groups?.mark;
    if (fence !== undefined) {
      this.#passOver(held);
      this.#stretch = { level, isEnd: (later, indent) => indent < CODE && isClosing(later, fence) };
      return true;
    }
    if (rest.startsWith("<!--")) {
      if (/^<!--+>/u.test(rest)) return false;
      this.#passOver(held);
      const isEnd = (later: string): boolean => later.includes("-->");
      if (!isEnd(rest)) this.#stretch = { level, isEnd };
      return true;
    }
    if (rest.startsWith("<") && !AUTOLINK.test(rest)) return false;
    const marks = HEADING.exec(rest)?.[0];
    if (marks !== undefined || isRule(rest)) {
      this.#passOver(held);
      if (marks !== undefined) this.#addHeading(line, marks, isItem);
      return true;
    }
    if (rest.startsWith(">")) return this.#addQuote(line, held, wasInQuote && !isItem && held === this.#items.length);
    if (wasInQuote) return false;
    if (!this.#isInParagraph) {
      if (DEFINITION.test(rest)) return false;
      this.#end(held);
    }
    return this.#addText(line, isItem);
  }

  /** A new block closes the paragraph, and the items that do not hold it. */
  #end(held: number): void {
    this.#isInParagraph = false;
    this.#items.length = held;
  }

  #addText(line: Range, isItem: boolean): true {
    const isContinued = this.#isInParagraph;
    this.#isInParagraph = true;
    const last = this.found.at(-1);
    const depth = isContinued && last ? last.depth : this.#items.length;
    this.found.push({ kind: "text", depth, isItem, isContinued, ...trimRange(this.#text, line) });
    return true;
  }

  #addHeading({ start, end }: Range, marks: string, isItem: boolean): void {
    const title = this.#text.slice(start + marks.length, end).trimEnd();
    const bare = title.replace(CLOSING, "");
    const place = { start: start + marks.length, end: start + marks.length + bare.length };
    const depth = this.#items.length;
    const range = bare.trim() === "" ? { start, end: start } : trimRange(this.#text, place);
    if (depth > 0) this.found.push({ kind: "label", depth, isItem, isContinued: false, ...range });
    else this.found.push({ kind: "heading", depth: marks.trimEnd().length, isItem, isContinued: false, ...range });
  }

  #addQuote({ start, end }: Range, held: number, isContinued: boolean): true {
    this.#passOver(held);
    this.#isInQuote = true;
    this.found.push({
      ...{ kind: "quote", depth: held, isItem: false, isContinued },
      ...{ start: start + (this.#text.startsWith("> ", start) ? 2 : 1), end },
    });
    return true;
  }

  #skipBlanks(from: number, column: number, end: number): { readonly at: number; readonly column: number } {
    let at = from;
    let reached = column;
    for (; at < end; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 32) reached++;
      else if (unit === 9) reached += CODE - (reached % CODE);
      else break;
    }
    return { at, column: reached };
  }
}

/** What is known of a line where its block begins. */
interface BlockStart {
  readonly rest: string;
  /** How many of the open list items hold it. */
  readonly held: number;
  readonly isItem: boolean;
  readonly wasInQuote: boolean;
}

/** Within a paragraph, a list begins with a bullet or a 1, and with a text behind it. */
function canInterrupt(marker: string, rest: string): boolean {
  return rest.length > marker.length && (marker.length === 1 || /^1[.)]$/u.test(marker));
}

function isClosing(rest: string, fence: string): boolean {
  const mark = /^(?<mark>`{3,}|~{3,})[ \t]*$/u.exec(rest)?.groups?.mark;
  return mark?.startsWith(fence) ?? false;
}
