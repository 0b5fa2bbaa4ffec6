import { editDistance } from "../text/index.js";

/** What can be told of a spelling at a glance. */
interface Sketch {
  readonly length: number;
  /** A bit for each letter that it has; several letters share one. */
  readonly letters: number;
  readonly isPlain: boolean;
}

/** A letter that a text holds as two: of Adlam, say. */
const LONG_LETTER = /[\u{10000}-\u{10FFFF}]/u;
/** Bits of a number that operators like `&` take. */
const BITS = 32;

/**
 * Counts the letters by which two spellings differ, as `editDistance` does. A letter has hundreds of words and a note
 * hundreds of names; most pairs have too many different letters for anything to be counted.
 */
export class NearSpellings {
  readonly #sketches = new Map<string, Sketch>();

  /** Beyond `limit` it is `limit + 1`. */
  distance(a: string, b: string, limit: number): number {
    const [one, other] = [this.#sketch(a), this.#sketch(b)];
    return mayBeNear(one, other, limit) ? editDistance(a, b, limit) : limit + 1;
  }

  #sketch(spelling: string): Sketch {
    const known = this.#sketches.get(spelling);
    if (known) return known;
    let letters = 0;
    for (let at = 0; at < spelling.length; at++) letters |= 1 << (spelling.charCodeAt(at) % BITS);
    const sketch = { length: spelling.length, letters, isPlain: !LONG_LETTER.test(spelling) };
    this.#sketches.set(spelling, sketch);
    return sketch;
  }
}

/** An edit changes the length by one, and takes away one letter and brings another. */
function mayBeNear(a: Sketch, b: Sketch, limit: number): boolean {
  if (!a.isPlain || !b.isPlain) return Math.abs(a.length - b.length) <= 2 * limit;
  return Math.abs(a.length - b.length) <= limit && countBits(a.letters ^ b.letters) <= 2 * limit;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
