import { compareDates, type PlainDate } from "../../time/index.js";
import { readItem, type ReadingOptions } from "./items/index.js";
import type { JournalItem } from "./journal-item.js";
import type { DayOfItem } from "./resolve-days.js";

/** So many items are looked back over. */
const FARTHEST = 6;

/**
 * Gives the undated lines behind an item to what they speak of: `said they would decide by 21 Oct` behind a thank-you is what was said in the
 * interview before it. That is the last interview or answer, up to one that is not understood.
 */
export function attachAfter(days: readonly DayOfItem[], options: ReadingOptions): readonly DayOfItem[] {
  if (!days.some(({ item }) => item.after.length > 0)) return days;
  const attached = new Map<JournalItem, JournalItem["after"]>();
  for (const [at, { item }] of days.entries()) {
    const meant = item.after.length > 0 ? findMeant(days, at, options) : undefined;
    if (meant) attached.set(meant, [...(attached.get(meant) ?? []), ...item.after]);
  }
  return days.map((one) => ({ ...one, item: { ...one.item, after: attached.get(one.item) ?? [] } }));
}

function findMeant(days: readonly DayOfItem[], from: number, options: ReadingOptions): JournalItem | undefined {
  const journal = days[from]?.item.journal;
  let latest: PlainDate | undefined;
  for (let at = from; at >= 0 && at > from - FARTHEST; at--) {
    const { item, day } = days[at] ?? {};
    if (!item || !day || item.journal !== journal || (latest && compareDates(day, latest) > 0)) return undefined;
    latest = day;
    const reading = readItem(item, day, options)?.reading;
    if (!reading) return undefined;
    const isAnswer = reading.entries.some(({ direction }) => direction.value === "received");
    if (isAnswer || reading.interviews.length > 0) return item;
  }
  return undefined;
}
