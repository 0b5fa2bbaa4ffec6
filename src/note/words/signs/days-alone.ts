import type { PlainDate, WrittenDate } from "../../../time/index.js";

/** What leads to a day of the month alone, in the four languages. */
const LEADS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:on|by|before|until) the (?<day>\d{1,2})(?:st|nd|rd|th)/giu,
  /(?<![\p{L}\p{N}])(?:am|bis zum|zum) (?<day>\d{1,2})\./giu,
  /(?<![\p{L}\p{N}])(?:avant le|pour le|venir le|jusqu['’]au) (?<day>\d{1,2})/giu,
  /(?<![\p{L}\p{N}])(?:antes del|hasta el|para el|citan? el|citan? para el) (?<day>\d{1,2})/giu,
];
const MAY_LEAD = /(?:the|am|zum|le|au|del|el) \d{1,2}/iu;
/** Behind it stands a mark or a time: `the 21st floor`, `am 3. Platz` and `el 20 por ciento` are no days. */
const BEHIND = /^(?:$|[,;!?)]|\.(?:\s|$)|\s(?:at|um|à|a las|with|mit|avec|con)\s)/iu;
/** One that is further ahead may as well be past. */
const FURTHEST = 20;

/** The days found, and those of the month alone, each the next after the line's own: `they want to see me on the 21st`, `antes del 20`. */
export function withDaysAlone(found: readonly WrittenDate[], text: string, from: PlainDate): readonly WrittenDate[] {
  if (!MAY_LEAD.test(text)) return found;
  const days = LEADS.flatMap((lead) => [...text.matchAll(lead)]).flatMap((match): WrittenDate[] => {
    const { 0: all, index, groups: { day = "" } = {} } = match;
    const end = index + all.length;
    const start = index + all.lastIndexOf(day);
    const isTaken = found.some((one) => one.start < end && one.end > start);
    const date =
      isTaken || !BEHIND.test(text.slice(end, end + LONGEST_BEHIND)) ? undefined : nextDay(from, Number(day));
    return date ? [{ date, start, end, isIso: false }] : [];
  });
  return days.length === 0 ? found : [...found, ...days].toSorted((a, b) => a.start - b.start);
}

const LONGEST_BEHIND = 8;

function nextDay(from: PlainDate, day: number): PlainDate | undefined {
  for (let ahead = 0; ahead <= FURTHEST; ahead++) {
    const date = from.add({ days: ahead });
    if (date.day === day) return date;
  }
  return undefined;
}
