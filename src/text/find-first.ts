/**
 * The index of the first item for which the condition holds, or the number of items where there is none. Once it holds, it
 * must hold for all that follow: then a look at a few of them is enough.
 */
export function findFirst<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
