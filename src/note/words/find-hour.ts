import type { Range } from "../../text/index.js";
import type { Item } from "./signs/index.js";

/** `entretien 17h`, `entretien à 9h`: no conversation takes so long, but a day on trial may. */
export function isHourOfTalk(item: Item | undefined): boolean {
  return /^(?:[89]|1\d|2[01])h$/u.test(item?.kind === "word" ? (item.words[0] ?? "") : "");
}

const HOUR = /^(?:1\d|2[01])(?<h>h)?$/u;

/** `17h`, `17 h`: an hour of the day, as no conversation takes so long. */
export function findHour(items: readonly Item[], at: number): (Range & { readonly next: number }) | undefined {
  const [item, behind] = [items[at], items[at + 1]];
  const found = item?.kind === "word" && item.words.length === 1 ? HOUR.exec(item.words[0] ?? "") : null;
  if (!item || !found) return undefined;
  if (found.groups?.h !== undefined) return { start: item.start, end: item.end, next: at + 1 };
  return behind?.words[0] === "h" ? { start: item.start, end: behind.end, next: at + 2 } : undefined;
}
