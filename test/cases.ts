import { createHash } from "node:crypto";

/** All is tried that there is: in CI. A developer's machine is to have `npm test` done in less than three minutes. */
export const IS_THOROUGH = !["", "false"].includes(process.env.CI ?? "");

/** How many cases a property of consequence is tried on: all of them in CI, an eighth on a developer's machine. */
export function cases(count: number): number {
  return IS_THOROUGH ? count : Math.ceil(count / 8);
}

/**
 * Which of many alike are tried, in their order: all of them in CI, one in so many on a developer's machine. Which ones is drawn
 * from what each says as JSON: the same on every run, and with a salt others where the same list is crossed with another.
 */
export function sample<const T>(items: readonly T[], oneIn: number, salt = ""): readonly T[] {
  if (IS_THOROUGH) return items;
  const lots = items.map((item, at) => ({ item, at, lot: drawLot(`${salt} ${JSON.stringify(item)}`) }));
  const drawn = lots.toSorted((a, b) => a.lot - b.lot).slice(0, Math.ceil(items.length / oneIn));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

function drawLot(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
