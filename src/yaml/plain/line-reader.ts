/** Goes through the lines of a source that is broken by line feeds alone; empty lines are passed over. */
export class LineReader {
  readonly #source: string;
  #start = 0;
  #text = "";
  #indent = -1;

  constructor(source: string) {
    this.#source = source;
    this.#read(0);
  }

  /** Where the line begins in the source. */
  get start(): number {
    return this.#start;
  }

  /** The line without its break. */
  get text(): string {
    return this.#text;
  }

  /** How many blanks the line begins with; -1 behind the last line. */
  get indent(): number {
    return this.#indent;
  }

  /** The line begins with `- `, its blanks left out: an item of a list. */
  get isItem(): boolean {
    return this.#text.startsWith("- ", this.#indent);
  }

  /** Where the line ends in the source, its break included. */
  get end(): number {
    return Math.min(this.#start + this.#text.length + 1, this.#source.length);
  }

  next(): void {
    this.#read(this.end);
  }

  #read(from: number): void {
    let at = from;
    while (this.#source.charAt(at) === "\n") at++;
    const end = this.#source.indexOf("\n", at);
    this.#start = at;
    this.#text = this.#source.slice(at, end < 0 ? this.#source.length : end);
    this.#indent = at < this.#source.length ? skipBlanks(this.#text, 0) : -1;
  }
}

/** Where the blanks from there on end. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " ") at++;
  return at;
}
