import { findDates } from "./find-dates.js";
import type { DateOrder } from "./written-date.js";

/**
 * The order that the dates of some texts show, those of one note: that of `25/11/2026` and `5.11.2026`, and not of `05/11/2026`.
 * Undefined where none shows any, and where they contradict one another.
 */
export function findDateOrder(texts: Iterable<string>): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const text of texts) {
    if (!/\d[-/.]\d/u.test(text)) continue;
    for (const date of findDates(text, {})) {
      if (date.order === undefined) continue;
      if (order !== undefined && order !== date.order) return undefined;
      order = date.order;
    }
  }
  return order;
}
