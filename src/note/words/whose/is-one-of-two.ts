import { hasSign, type Item } from "../signs/index.js";

/** `on 20 Nov or 21 Nov`: nobody knows which. */
export function isOneOfTwo(items: readonly Item[], date: number): boolean {
  const isOr = (item: Item | undefined): boolean => OR.has(item?.words[0] ?? "");
  const isAround = (item: Item | undefined): boolean =>
    hasSign(item, "on") ||
    hasSign(item, "filler") ||
    item?.kind === "time" ||
    item?.kind === "comma" ||
    item?.kind === "stop";
  let [before, behind] = [date - 1, date + 1];
  while (isAround(items[before]) && !isOr(items[before])) before--;
  while (isAround(items[behind]) && !isOr(items[behind])) behind++;
  if (isOr(items[before])) return true;
  return isOr(items[behind]) && items.slice(behind + 1, behind + 4).some(({ kind }) => kind === "date");
}

const OR: ReadonlySet<string> = new Set(["or", "oder", "bzw", "ou", "o"]);
