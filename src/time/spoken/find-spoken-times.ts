import { fold, type Range } from "../../text/index.js";
import { NUMBERS } from "./phrases.js";

/** A time as people say it: `halb zehn`, `quarter past three`, `las diez y media`. */
export interface SpokenTime extends Range {
  /** Of the half of the day that is meant where `isClear`, else of the morning. */
  readonly hour: number;
  readonly minute: number;
  /** It can only be meant so; else it may be twelve hours later as well. */
  readonly isClear: boolean;
}

/** From this hour on to noon, nobody means the evening. */
export const EARLIEST_CLEAR_HOUR = 9;

/** Without the articles: `half past a bad start` is no time. */
const HOURS: ReadonlyMap<string, number> = new Map(
  NUMBERS.slice(1, 13).flatMap((words, at) =>
    words
      .split(" ")
      .filter((word) => word !== "a" && word !== "an")
      .map((word): [string, number] => [word, at + 1]),
  ),
);

/** Each with the minutes that it says from the hour in it; the hour stands in the one group. */
const FORMS: readonly (readonly [form: RegExp, minutes: number])[] = [
  [/(?<![\p{L}\d])halb (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, -30],
  [/(?<![\p{L}\d])viertel nach (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, 15],
  [/(?<![\p{L}\d])(?:dreiviertel|viertel vor) (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, -15],
  [/(?<![\p{L}\d])half past (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, 30],
  [/(?<![\p{L}\d])quarter past (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, 15],
  [/(?<![\p{L}\d])quarter to (\p{L}{2,6}|\d{1,2})(?!\p{L}|\d|[:.]\d)/giu, -15],
  [/(?<![\p{L}\d])las? (\p{L}{2,6}|\d{1,2}) y media(?!\p{L}|\d|[:.]\d)/giu, 30],
  [/(?<![\p{L}\d])las? (\p{L}{2,6}|\d{1,2}) y cuarto(?!\p{L}|\d|[:.]\d)/giu, 15],
  [/(?<![\p{L}\d])las? (\p{L}{2,6}|\d{1,2}) menos cuarto(?!\p{L}|\d|[:.]\d)/giu, -15],
  [/(?<![\p{L}\d])(\p{L}{2,6}|\d{1,2}) heures? et demie(?!\p{L}|\d|[:.]\d)/giu, 30],
  [/(?<![\p{L}\d])(\p{L}{2,6}|\d{1,2}) heures? et quart(?!\p{L}|\d|[:.]\d)/giu, 15],
  [/(?<![\p{L}\d])(\p{L}{2,6}|\d{1,2}) heures? moins le quart(?!\p{L}|\d|[:.]\d)/giu, -15],
];

/** Whose part of the day stands behind: `a las cinco y media de la tarde`. */
const PART =
  /^,? (?:de la (tarde|noche|mañana)|(nachmittags|abends|morgens|vormittags|früh)|am (nachmittag|abend|vormittag)|in the (afternoon|evening|morning)|(?:de l['’]|du )(après-midi|soir|matin)|([ap]\.?m)\.?)(?!\p{L})/iu;
const EARLY = /^(?:manana|morgens|vormittags?|fruh|morning|matin|a\.?m)$/u;

/** The times in words in a text, in order, in four languages. */
export function findSpokenTimes(text: string): readonly SpokenTime[] {
  const found = FORMS.flatMap(([form, minutes]) =>
    Array.from(text.matchAll(form)).flatMap(({ 0: written, 1: named = "", index }): SpokenTime[] => {
      const word = fold(named);
      const hour = HOURS.get(word) ?? (/^\d/u.test(word) ? Number(word) : 0);
      if (hour < 1 || hour > 23) return [];
      return [
        readTime(text, { start: index, end: index + written.length }, (24 * 60 + 60 * hour + minutes) % (24 * 60)),
      ];
    }),
  );
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => one.start >= (all[at - 1]?.end ?? 0));
}

function readTime(text: string, { start, end }: Range, minutes: number): SpokenTime {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const [behind, ...parts] = PART.exec(text.slice(end, end + LONGEST_PART)) ?? [];
  const part = parts.find(Boolean);
  if (behind !== undefined && part !== undefined) {
    const isLate = !EARLY.test(fold(part)) && hour < 12;
    return { start, end: end + behind.length, hour: isLate ? hour + 12 : hour, minute, isClear: true };
  }
  return { start, end, hour, minute, isClear: hour >= EARLIEST_CLEAR_HOUR };
}

const LONGEST_PART = 24;

const FRENCH_CLOCK = /(?<![\p{L}\d])(\d{1,2})h(\d{2})(?![\p{L}\d])/giu;

/** `6h30`, as French writes it on a clock of 24 hours; also what is no time of the day, such as `30h00`. */
export function findFrenchTimes(text: string): readonly (Range & { readonly hour: number; readonly minute: number })[] {
  return Array.from(text.matchAll(FRENCH_CLOCK), ({ 0: written, 1: hour, 2: minute, index }) => ({
    ...{ start: index, end: index + written.length },
    ...{ hour: Number(hour), minute: Number(minute) },
  }));
}

/** `09:30` */
export function writeClock(hour: number, minute = 0): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
