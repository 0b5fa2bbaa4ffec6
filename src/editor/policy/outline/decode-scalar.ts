import type { Scalar } from "./node.js";

/** What a scalar says, and where each of its code units stands. */
export interface Decoded {
  readonly text: string;
  /** In the file: of each unit of `text`, and behind the last one. */
  readonly offsets: readonly number[];
}

/** The value of a scalar as YAML reads it: quotes, escapes, folded lines and block headers taken away. */
export function decodeScalar(source: string, { style, start, end }: Scalar): Decoded {
  const decoder = new Decoder(source);
  if (style === "plain") decoder.readFlow(start, end, undefined);
  else if (style === "literal" || style === "folded") decoder.readBlock(start, end, style === "folded");
  else {
    const quote = style === "double" ? '"' : "'";
    const isClosed = end > start + 1 && source[end - 1] === quote;
    decoder.readFlow(start + 1, isClosed ? end - 1 : end, quote);
  }
  return decoder.result();
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "0": "\0", a: "\u0007", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\u001b" },
  ...{ N: "\u0085", _: "\u00a0", L: "\u2028", P: "\u2029" },
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

class Decoder {
  readonly #source: string;
  readonly #units: string[] = [];
  readonly #offsets: number[] = [];
  #end = 0;

  constructor(source: string) {
    this.#source = source;
  }

  result(): Decoded {
    return { text: this.#units.join(""), offsets: [...this.#offsets, this.#end] };
  }

  #push(unit: string, at: number): void {
    for (const one of unit.split("")) {
      this.#units.push(one);
      this.#offsets.push(at);
    }
  }

  /** A scalar without quotes or in quotes: its line breaks fold. */
  readFlow(start: number, end: number, quote: string | undefined): void {
    this.#end = end;
    let at = start;
    while (at < end) {
      const letter = this.#source[at] ?? "";
      if (letter === "\n" || letter === "\r") at = this.#fold(at, end);
      else if (quote === '"' && letter === "\\") at = this.#readEscape(at, end);
      else {
        this.#push(letter, at);
        at += quote === "'" && letter === "'" && this.#source[at + 1] === "'" ? 2 : 1;
      }
    }
  }

  /** A line break and the blanks around it are one blank; each blank line more is a line break. */
  #fold(from: number, end: number): number {
    while (/[ \t]/u.test(this.#units.at(-1) ?? "")) {
      this.#units.pop();
      this.#offsets.pop();
    }
    let breaks = 0;
    let at = from;
    while (at < end && /\s/u.test(this.#source[at] ?? "")) {
      if (this.#source[at] === "\n") breaks++;
      at++;
    }
    if (breaks <= 1) this.#push(" ", from);
    else for (let left = breaks; left > 1; left--) this.#push("\n", from);
    return at;
  }

  #readEscape(at: number, end: number): number {
    const letter = this.#source[at + 1] ?? "";
    if (letter === "\n" || letter === "\r") {
      let next = at + 1;
      while (next < end && /\s/u.test(this.#source[next] ?? "")) next++;
      return next;
    }
    const digits = DIGITS[letter];
    if (digits === undefined) {
      this.#push(ESCAPES[letter] ?? letter, at);
      return at + 2;
    }
    const code = Number.parseInt(this.#source.slice(at + 2, at + 2 + digits), 16);
    this.#push(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd", at);
    return Math.min(end, at + 2 + digits);
  }

  readBlock(start: number, end: number, isFolded: boolean): void {
    const header = this.#endOfLine(start);
    const chomp = /[-+]/u.exec(this.#source.slice(start, Math.min(header, start + 4)))?.[0] ?? "";
    const lines = this.#linesOf(header, end);
    this.#end = end;
    const indent = Math.min(...lines.filter((line) => !this.#isBlank(line)).map((line) => this.#indentOf(line)));
    const first = lines.findIndex((line) => !this.#isBlank(line));
    const last = lines.findLastIndex((line) => !this.#isBlank(line));
    if (first < 0) {
      this.#end = Math.min(end, header + 1);
      return;
    }
    for (const [nth, line] of lines.slice(0, last + 1).entries()) {
      const from = Math.min(line.end, line.start + indent);
      for (let at = from; at < line.end; at++) this.#push(this.#source[at] ?? "", at);
      this.#end = line.end;
      const next = lines[nth + 1];
      if (nth < last && next) this.#endLine(line, next, indent, isFolded);
    }
    if (chomp !== "-") this.#push("\n", this.#end);
  }

  #endLine(line: Line, next: Line, indent: number, isFolded: boolean): void {
    const isKept = (one: Line): boolean => this.#isBlank(one) || /\s/u.test(this.#source[one.start + indent] ?? "");
    if (!isFolded || this.#isBlank(line) || isKept(line) || (isKept(next) && !this.#isBlank(next)))
      this.#push("\n", line.end);
    else if (!this.#isBlank(next)) this.#push(" ", line.end);
  }

  #linesOf(from: number, end: number): readonly Line[] {
    const lines: Line[] = [];
    let start = from + 1;
    while (start <= end) {
      const stop = Math.min(end, this.#endOfLine(start));
      lines.push({ start, end: this.#source[stop - 1] === "\r" && stop > start ? stop - 1 : stop });
      start = stop + 1;
    }
    return lines;
  }

  #endOfLine(from: number): number {
    const at = this.#source.indexOf("\n", from);
    return at < 0 ? this.#source.length : at;
  }

  #isBlank({ start, end }: Line): boolean {
    return this.#source.slice(start, end).trim() === "";
  }

  #indentOf({ start, end }: Line): number {
    let at = start;
    while (at < end && this.#source[at] === " ") at++;
    return at - start;
  }
}

interface Line {
  readonly start: number;
  readonly end: number;
}
