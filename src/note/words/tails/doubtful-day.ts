import { hasSign, type Item } from "../signs/index.js";

/**
 * `final round on 11/18`: of a day that may be read in two ways nothing is known but that it is another than the line's; the
 * item after it. Undefined where none stands there.
 */
export function skipDoubtfulDay(items: readonly Item[], at: number, text: string): number | undefined {
  const [lead, first, second] = items.slice(at, at + 3);
  if (!hasSign(lead, "on") && !hasSign(lead, "arranges")) return undefined;
  const isDay = first && second && /^\d{1,2}\/\d{1,2}$/u.test(text.slice(first.start, second.end));
  return isDay ? at + 3 : undefined;
}
