/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other: the
 * optimal string alignment distance, Damerau's restricted. Beyond `limit` it is not counted: `limit + 1`.
 *
 * @param replacing what it costs to replace a letter; at 2 it is one left out and one put in
 */
export function editDistance(a: string, b: string, limit: number, replacing = 1): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  if (countStrange(from, to) > limit || countStrange(to, from) > limit) return limit + 1;
  let [beforeLast, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const isSwap = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
      row.push(
        Math.min(
          at(last, j + 1) + 1,
          at(row, j) + 1,
          at(last, j) + (letter === other ? 0 : replacing),
          isSwap ? at(beforeLast, j - 1) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, to.length), limit + 1);
}

/** The letters that the other word has nowhere: it takes an edit for each of them. Most words differ in more than a few. */
function countStrange(word: readonly string[], other: readonly string[]): number {
  return word.filter((letter) => !other.includes(letter)).length;
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}
