import { fold, type Range } from "../../../text/index.js";
import {
  type DateOrder,
  EARLIEST_CLEAR_HOUR,
  findClockZone,
  findFrenchTimes,
  findNearDays,
  findSpokenTimes,
  findWeekday,
  findWrittenDates,
  findWrittenTimes,
  type PlainDate,
  type WrittenTime,
  writeClock,
} from "../../../time/index.js";
import { zoneBeside } from "./spread-zone.js";

/** A day that a sentence names. */
export interface Mention extends Range {
  /** Missing where it may be more than one day, or none. */
  readonly date?: PlainDate;
  /** Both days of a date whose numbers may stand in either order. */
  readonly choices?: readonly PlainDate[];
}

/** A time of the day that a sentence names. */
export interface MentionedTime extends Range {
  /** Missing where it may be the morning's or the afternoon's, and where it is not known whose clock shows it. */
  readonly time?: string;
  readonly zone?: string;
  readonly minutes?: number;
}

export interface MentionOptions {
  /** The mail's day. */
  readonly day: PlainDate;
  /** The person's own zone: that of `your time`. */
  readonly zone: string;
  readonly order?: DateOrder;
  /** What the clock is called that shows all times beside which no other is named. */
  readonly zoneOfAll?: string | undefined;
  /** Something was said of next week: a weekday alone is not clear. */
  readonly isNextWeek: boolean;
}

/** `between 2 and 4 pm`, `after 3 pm`, `ab 14 Uhr`: no time at which something begins. */
const WINDOW =
  /(?:^|[^\p{L}])(?:(?:between|zwischen|entre)(?: (?:les|las))? [^.;]{1,20} (?:and|und|et|y)|after|before|until|till|by|any time from|ab|nach|vor|bis|apres|avant|jusqu'a|a partir de|antes de|despues de|desde|hasta)(?: (?:las|la|les))? $/u;

interface Mentions {
  readonly days: readonly Mention[];
  readonly times: readonly MentionedTime[];
}

const WORD = /[\p{L}’']+/gu;
const SHORTEST_WEEKDAY = 5;
const OTHER_WEEK =
  /(?:^|[^\p{L}])(?:next|following|nachst(?:en|er|e|em)|ubernachst(?:en|er|e)|proximo|last|past|previous|vergangen(?:en|er|e)|letzt(?:en|er|e)|vorig(?:en|er|e)|every|jeden|chaque|cada)[ ]$/u;
const OTHER_WEEK_AFTER = /^[ ](?:prochain|dernier|pasado|proximo|que viene|next|last|suivant|morning last|week)/u;
/** `monday the 7th` */
const DAY_BEHIND = /^,?[ ](?:the|den|le|el)[ ](\d{1,2})(?:st|nd|rd|th|\.)?(?![\p{L}\d:.h])/u;
const CLOCK = /[:.h]\d|\d[ \u00A0]?(?:h|uhr|[ap]\.?[ \u00A0]?m)|noon/iu;

/** The days and times that a sentence names, in order. */
export function findMentions(text: string, options: MentionOptions): Mentions {
  const { day, order } = options;
  const written = findWrittenDates(text, { near: day, ...(order && { order }) });
  const days: Mention[] = written.map(({ start, end, date, choices, isSpan }) => ({
    start,
    end,
    ...(date && isSpan !== true && { date }),
    ...(choices && isSpan !== true && { choices }),
  }));
  const isTaken = ({ start }: Range): boolean => days.some((one) => start >= one.start && start < one.end);
  days.push(
    ...findNearDays(text, day).filter((one) => !isTaken(one) && !/now$/iu.test(text.slice(one.start, one.end))),
  );
  for (const word of text.matchAll(WORD)) {
    const start = word.index;
    if (days.some((one) => start >= one.start && start < one.end)) continue;
    const mention = findOwnWeekday(text, start, word[0], options);
    if (mention && !isOfDate(text, mention, days)) days.push(mention);
  }
  const all = findWrittenTimes(text);
  // `de 10h à 11h30` is one time, with its end.
  const isWithin = ({ start, end }: Range): boolean =>
    all.some((one) => one.start <= start && end <= one.end && end - start < one.end - one.start);
  const spoken = [...findTimesOfDay(text), ...findInWords(text), ...findHoursAlone(text)]
    .filter((one) => !isWithin(one))
    .toSorted(byPlace);
  const named = all.filter((time) => !isTaken(time));
  const withZone = <T extends MentionedTime>(time: T): T => {
    const zone = time.zone ?? zoneBeside(text, time, named) ?? options.zoneOfAll;
    return zone === undefined ? time : { ...time, zone };
  };
  const isSpoken = ({ start, end }: Range): boolean => spoken.some((one) => start < one.end && one.start < end);
  const times = named.filter((time) => !isSpoken(time)).map((time) => settleTime(text, withZone(time), options));
  const inWords = spoken.map((time) => settleZone(withZone(time), options));
  return { days: days.toSorted(byPlace), times: [...times, ...inWords].toSorted(byPlace) };
}

/** `Dienstag, der 8. Dezember` is one day. */
function isOfDate(text: string, { end }: Range, days: readonly Mention[]): boolean {
  return days.some(({ start }) => start > end && start - end < 8 && ARTICLE.test(text.slice(end, start)));
}

const ARTICLE = /^,? (?:(?:the|der|den|dem|le|el) )?$/iu;

function byPlace(a: Range, b: Range): number {
  return a.start - b.start;
}

/** `a las 5 de la tarde` */
const OF_THE_DAY =
  /(?<=(?:^|[^\p{L}])(?:a|sobre) las? )(\d{1,2})(?:[:.](\d{2}))? (?:h )?de la (tarde|noche|mañana)(?!\p{L})/giu;

/** Those of the morning; which half of the day the others are of is not said. */
function findInWords(text: string): readonly MentionedTime[] {
  const spoken = findSpokenTimes(text).map(({ start, end, hour, minute, isClear }) => ({
    ...{ start, end },
    ...(isClear && { time: writeClock(hour, minute) }),
  }));
  const french = findFrenchTimes(text).map(({ start, end, hour, minute }) => ({
    ...{ start, end },
    ...(hour < 24 && minute < 60 && { time: writeClock(hour, minute) }),
  }));
  return [...spoken, ...french];
}

const HOUR_ALONE =
  /(?<=(?:^|[^\p{L}])(?:at|um|à|a las) )(\d{1,2})(?=[,;!?)]|\.?$|\. | (?:it is|on|or|oder|ou|works)(?!\p{L}))/giu;

function findHoursAlone(text: string): readonly MentionedTime[] {
  return Array.from(text.matchAll(HOUR_ALONE)).flatMap(({ 0: written, index }) => {
    const hour = Number(written);
    const isWindow = WINDOW.test(fold(text.slice(Math.max(0, index - 40), index)));
    if (isWindow || hour < EARLIEST_CLEAR_HOUR || hour > 12) return [];
    return [{ start: index, end: index + written.length, time: `${written.padStart(2, "0")}:00` }];
  });
}

/** `halb zehn`, `10.15 am` and others have their own tables; of these, the part of the day stands behind. */
function findTimesOfDay(text: string): readonly MentionedTime[] {
  return Array.from(text.matchAll(OF_THE_DAY)).flatMap(
    ({ 0: written, 1: hours, 2: minutes = "00", 3: part, index }) => {
      const hour = Number(hours) + (part !== "mañana" && Number(hours) < 12 ? 12 : 0);
      if (hour > 23 || Number(minutes) > 59) return [];
      return [{ start: index, end: index + written.length, time: `${String(hour).padStart(2, "0")}:${minutes}` }];
    },
  );
}

/** `6 Uhr`, `6h30`: on a clock of 24 hours, as German and French say them. */
const OF_24_HOURS = /^(\d{1,2})(?:(?:[:.](\d{2}))? ?uhr|[ \u00A0]?h(?:[ \u00A0]?(\d{2}))?)(?!\p{L})/iu;

function findOwnWeekday(text: string, start: number, written: string, options: MentionOptions): Mention | undefined {
  const word = written.replace(/['’]s$/u, "");
  if (word.length < SHORTEST_WEEKDAY) return undefined;
  const weekday = findWeekday(word);
  if (!weekday || weekday.isAlsoWord) return undefined;
  const { day, isNextWeek } = options;
  const end = start + written.length;
  const before = fold(text.slice(Math.max(0, start - 14), start));
  const after = fold(text.slice(end, end + 20));
  const [behind, number] =
    DAY_BEHIND.exec(text.slice(end, end + 14)) ??
    (OWN_NUMBER.test(fold(word)) ? NUMBER_BEHIND.exec(text.slice(end, end + 14)) : undefined) ??
    [];
  if (behind !== undefined) {
    const date = findDayOfMonth(Number(number), day);
    return { start, end: end + behind.length, ...(date?.dayOfWeek === weekday.weekday && { date }) };
  }
  const ahead = (weekday.weekday - day.dayOfWeek + 7) % 7;
  if (isNextWeek && isOfNextWeek(text.slice(end)))
    return { start, end, date: day.add({ days: 7 - day.dayOfWeek + weekday.weekday }) };
  const isClear = ahead > 0 && !isNextWeek && !OTHER_WEEK.test(before) && !OTHER_WEEK_AFTER.test(after);
  return { start, end, ...(isClear && { date: day.add({ days: ahead }) }) };
}

const NEXT_WEEK = / (?:next week|nächste woche|la semaine prochaine|la próxima semana)(?!\p{L})/iu;
const AMONG_DAYS =
  /^(?:or|oder|ou|o|and|und|et|y|at|on|um|am|à|le|el|a|las|uhr|h|am|pm|\d{1,2}(?:[:.h]\d{2})?(?:h|am|pm)?)$/iu;

/** `Tuesday at 10:00 or Thursday at 14:30 next week`: only times and days stand between. */
function isOfNextWeek(behind: string): boolean {
  const at = NEXT_WEEK.exec(behind.slice(0, LONGEST_LIST))?.index;
  if (at === undefined) return false;
  const between = behind.slice(0, at).split(/[ ,]/u).filter(Boolean);
  return between.every((word) => AMONG_DAYS.test(word) || findWeekday(word) !== undefined);
}

const LONGEST_LIST = 80;

/** `jueves 10 a las 12:30` */
const OWN_NUMBER = /^(?:lun|mar|mie|jue|vie|sab|dom|lundi|jeu|ven|sam|dim)/u;
const NUMBER_BEHIND = /^,? (\d{1,2})(?![\p{L}\d:.])(?! ?(?:h|heures|horas)(?!\p{L}))/u;

/** The next such day of a month. */
function findDayOfMonth(number: number, day: PlainDate): PlainDate | undefined {
  const first = number >= day.day ? day : day.add({ months: 1 });
  return number >= 1 && number <= first.daysInMonth ? first.with({ day: number }) : undefined;
}

function settleTime(text: string, time: WrittenTime, options: MentionOptions): MentionedTime {
  const { start, end, minutes, zone } = time;
  const place = { start, end };
  const [, hour, ofUhr, ofH] = (time.time === undefined ? OF_24_HOURS.exec(text.slice(start, end + 4)) : null) ?? [];
  const isWindow = WINDOW.test(fold(text.slice(Math.max(0, start - 40), start)));
  const isClear =
    !isWindow && time.time !== undefined && (CLOCK.test(text.slice(start, end)) || Number(time.time.slice(0, 2)) > 12);
  if (hour !== undefined && !isWindow && Number(hour) < 24)
    return { ...place, time: `${hour.padStart(2, "0")}:${ofUhr ?? ofH ?? "00"}` };
  if (!isClear) return place;
  const said = { ...place, time: time.time, ...(minutes !== undefined && { minutes }) };
  return settleZone({ ...said, ...(zone !== undefined && { zone }) }, options);
}

/** The zone as its IANA name; whose clock it is that is not known shows no time. */
function settleZone({ zone, ...said }: MentionedTime, { zone: own }: MentionOptions): MentionedTime {
  if (zone === undefined || isEmployers(zone)) return said;
  if (/^(?:your time|deine Zeit|Ihre Zeit)$/iu.test(zone)) return { ...said, zone: own };
  const clock = findClockZone(zone);
  return clock === undefined ? { start: said.start, end: said.end } : { ...said, zone: clock };
}

/** `our time`, `Ortszeit`: the employer's, which the note knows. */
function isEmployers(zone: string): boolean {
  return /^(?:our|local) time$|ortszeit$|^(?:heure|hora) locale?$/iu.test(zone);
}
