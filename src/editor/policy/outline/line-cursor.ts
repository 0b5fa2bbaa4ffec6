/** How deep values are followed into each other; nobody writes deeper ones by hand. */
export const MOST_DEEP = 40;

/** A line that holds something. */
export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** How many blanks stand before its first character. */
  readonly column: number;
}

/** Goes through a text line by line, passing over blank lines and comments. */
export class LineCursor {
  readonly text: string;
  #line: Line | undefined;

  constructor(text: string) {
    this.text = text;
    this.#line = this.#find(0);
  }

  /** The line at hand; missing at the end of the text. */
  get line(): Line | undefined {
    return this.#line;
  }

  /** Goes on with the line behind this place. */
  moveBehind(offset: number): void {
    const at = this.text.indexOf("\n", Math.max(0, offset));
    this.#line = at < 0 ? undefined : this.#find(at + 1);
  }

  /** The line that begins at an offset, be it blank; missing behind the end. */
  lineAt(start: number): Line | undefined {
    if (start > this.text.length) return undefined;
    const at = this.text.indexOf("\n", start);
    const end = at < 0 ? this.text.length : at;
    let from = start;
    while (from < end && (this.text[from] === " " || this.text[from] === "\t")) from++;
    return { start, end: end > start && this.text[end - 1] === "\r" ? end - 1 : end, column: from - start };
  }

  #find(from: number): Line | undefined {
    for (let line = this.lineAt(from); line; line = this.lineAt(this.#behind(line))) {
      const first = line.start + line.column;
      if (first < line.end && this.text[first] !== "#" && !this.#isMarker(line)) return line;
      if (this.#behind(line) > this.text.length) return undefined;
    }
    return undefined;
  }

  /** `---` and `...` */
  #isMarker({ start, end }: Line): boolean {
    return end - start === 3 && (this.text.startsWith("---", start) || this.text.startsWith("...", start));
  }

  /** Where the line after this one begins; behind the text where there is none. */
  #behind({ end }: Line): number {
    const at = this.text.indexOf("\n", end);
    return at < 0 ? this.text.length + 1 : at + 1;
  }
}
