/** Work whose input can be made as large as is wanted. */
export interface GrowthCase {
  /** What reads or writes, and what it is given. */
  readonly name: string;
  /** How large its input is at its largest, eight times the smallest: what a person would call huge. */
  readonly size: number;
  /** Makes the input, and gives what is to be measured. */
  readonly prepare: (size: number) => Promise<Work> | Work;
}

export type Work = () => unknown;

/** One piece again and again, up to so many characters. */
export function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** So many lines, each with its number in it where it is to be told from the others. */
export function lines(count: number, write: (index: number) => string): string {
  return Array.from({ length: Math.ceil(count) }, (_, index) => `${write(index)}\n`).join("");
}

/** A word of its own for every number, which is far from the words of its neighbours. */
export function wordOf(index: number): string {
  const letters = Array.from({ length: 8 }, (_, at) =>
    "bcdfghjklmnpqrstvwxz".charAt((index * 7919 + at * at * 31 + (index >> at)) % 20),
  );
  return letters.join("");
}
