const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSES: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const COMMA = 0x2c;

/** How much there is in a line of JSON besides the letters of its texts. */
export interface JsonSurvey {
  readonly depth: number;
  /** Lists, mappings and what stands in them. */
  readonly values: number;
}

/** Looks a line over before it is parsed: a short one can hold millions of lists, one in the other. Linear in the bytes. */
export function surveyJson(bytes: Uint8Array): JsonSurvey {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = findEnd(bytes, at);
    else if (byte === COMMA) values++;
    else if (OPENS.has(byte)) {
      values++;
      depth = Math.max(depth, ++open);
    } else if (CLOSES.has(byte)) open--;
  }
  return { depth, values };
}

/** Where the text ends that begins here: its closing quote, or the end of the line. */
function findEnd(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (bytes[before - 1] === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return bytes.length;
}
