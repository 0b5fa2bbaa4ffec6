/** One line of the input, without its end. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Missing where the line is longer than the limit: nothing of it has been kept. */
  readonly bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Bytes as they come → lines, one at a time. @param most the longest line, in bytes: no more than that is held */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  most: number,
): AsyncGenerator<RawLine> {
  const encoder = new TextEncoder();
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): RawLine => {
    const line = length > most ? { number } : { number, bytes: join(parts, length) };
    number++;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    // A copy: whoever reads into the same memory again does not change what is kept of it.
    add(new Uint8Array(bytes.subarray(start)));
  }
  if (length > 0) yield finish();
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
