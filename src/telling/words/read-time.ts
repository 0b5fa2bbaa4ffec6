import { echo, type Range } from "../../text/index.js";
import {
  compareDates,
  findFrenchTimes,
  findSpokenTimes,
  findWrittenTimes,
  formatDay,
  formatTime,
  guessZone,
  isZone,
  noZonePhrase,
  type PlainDate,
  type SpokenTime,
  writeClock,
  type ZonedDateTime,
} from "../../time/index.js";
import { refuse, type NotTold, type World } from "./told.js";

const ISO_AND_HOUR =
  /(\d{4}-\d{2}-\d{2})([ \t]+(?:at[ \t]+|um[ \t]+|à[ \t]+|a las[ \t]+)?)(\d{1,2})(?=$|[ \t]+(?!min|h\b|uhr|[ap]m\b|weeks|days)|,)/iu;

const HOUR_ALONE = /(?<=(?:^| )(?:at|um|gegen|à|a las|las) )\d{1,2}(?=$|,| (?:with|mit|avec|con|on|am|le|el) )/giu;

/** `fri at 10` is 10:00: an hour that is no other one of the day. */
export function writeClearHours(words: string): string {
  return words.replace(HOUR_ALONE, (hour) => {
    const isClear = Number(hour) >= FIRST_CLEAR && Number(hour) <= LAST_HOUR;
    return isClear ? `${hour.padStart(2, "0")}:00` : hour;
  });
}

const LAST_HOUR = 23;

/** `de 1h30` is how long something takes. */
const LENGTH_LEAD = /(?:^|[ ,])(?:de|d'une durée de|dure|durée|pendant|for|dura|durante)[ :]+$/iu;

/**
 * Times in words (`halb zehn`, `quarter past three`, `las diez y media`) as `09:30`; one that may be twelve hours later is refused, with
 * both.
 */
export function writeSpokenTimes(
  words: string,
  { flags }: World,
): { readonly ok: true; readonly words: string } | NotTold {
  const times = listSpokenTimes(words);
  const put = ({ start, end }: Range, time: string): string => words.slice(0, start) + time + words.slice(end);
  const unclear = times.find(({ isClear }) => !isClear);
  if (unclear) {
    const { start, end, hour, minute } = unclear;
    const both = [hour + 12, hour].map((one) => writeClock(one, minute));
    return refuse(
      `${echo(words.slice(start, end))} may be ${both.join(" or ")}`,
      both.map((time) => ({ words: put(unclear, time), flags, meaning: time })),
    );
  }
  const text = times.reduceRight(
    (left, { start, end, hour, minute }) => left.slice(0, start) + writeClock(hour, minute) + left.slice(end),
    words,
  );
  return { ok: true, words: text };
}

export function hasSpokenTime(words: string): boolean {
  return listSpokenTimes(words).length > 0;
}

function listSpokenTimes(words: string): readonly SpokenTime[] {
  const french = findFrenchTimes(words).flatMap((time) => {
    const isTime = time.hour < FIRST_CLEAR && time.minute < 60 && !LENGTH_LEAD.test(words.slice(0, time.start));
    return isTime ? [{ ...time, isClear: false }] : [];
  });
  return [...findSpokenTimes(words), ...french].toSorted((a, b) => a.start - b.start);
}

/** A time that may be the morning's or the afternoon's, or an hour alone: refused, with the times that it may be. */
export function findUnclearTime(words: string, { flags }: World): NotTold | undefined {
  const unclear = findWrittenTimes(words).find(({ time }) => time === undefined);
  const alone = ISO_AND_HOUR.exec(words);
  const start = unclear?.start ?? (alone ? alone.index + (alone[1]?.length ?? 0) + (alone[2]?.length ?? 0) : -1);
  const end = unclear?.end ?? start + (alone?.[3]?.length ?? 0);
  const written = words.slice(start, end);
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?/u.exec(written) ?? [];
  const hour = Number(hours);
  if (start < 0 || hours === "" || hour > 23) return undefined;
  const times = (hour > 0 && hour < FIRST_CLEAR ? [hour + 12, hour] : [hour]).map(
    (one) => `${String(one).padStart(2, "0")}:${minutes}`,
  );
  const choices = times.map((time) => ({
    words: words.slice(0, start) + time + words.slice(end),
    flags,
    meaning: time,
  }));
  return refuse(`${echo(written)} may be ${times.join(" or ")}`, choices);
}

/** Hours below it are as likely those of the afternoon. */
const FIRST_CLEAR = 8;

/** What tells of an hour: of an interview whose time was not read it was lost. */
const HOUR =
  /(?<![\d-])\d{1,2}:\d{2}(?!\d)|(?<![\d-])\d{1,2}[ \t]?(?:[ap]\.?m|h|uhr|o['’]clock)(?!\p{L})|\b(?:at|from|um|gegen|ab|à|dès|a las?|sobre las?)[ \t]+\d{1,2}(?![\d-])|\b(?:in|dans|en)[ \t]+\d{1,3}[ \t]?(?:min|h|stunde)|(?<![\d-])\d{1,2}[ \t]?(?:-|–|to)[ \t]?\d{1,2}(?![\d-])/iu;

/** Times in words, which may be taken for a part of the day. */
const HOUR_IN_WORDS =
  /(?<!\p{L})(?:noon|midday|midi|mediod[ií]a|mittags?|halb|viertel|half past|quarter (?:past|to)|same time)(?!\p{L})/iu;

/** Hours and minutes as they stand in words that were read as a time. */
const CLOCK = /(?<![\d-])(\d{1,2}):(\d{2})(?!\d)/u;

/** Refuses an interview whose time stands in the words and was not read, or is one that the clocks leave out. */
export function findLostTime(words: string, typed: string, start: ZonedDateTime | undefined): NotTold | undefined {
  if (start === undefined) {
    const undated = words.replace(/\d{4}-\d{2}-\d{2}/gu, (day) => " ".repeat(day.length));
    const lost = (HOUR.exec(undated) ?? HOUR_IN_WORDS.exec(typed))?.[0];
    return lost === undefined ? undefined : refuse(`no time is read from ${echo(lost)}; write it as in: thu 14:00`);
  }
  const [, hour, minute] = CLOCK.exec(words) ?? [];
  const isNear = Math.abs(start.hour - Number(hour)) === 1 && start.minute === Number(minute);
  if (hour === undefined || !isNear || Number(hour) < 1) return undefined;
  return refuse(
    `${hour}:${minute ?? ""} is left out on that day, as the clocks go forward; did they mean ${formatTime(start)}?`,
  );
}

/** A moment on the employer's clock. */
export interface EmployersTime {
  readonly ok: true;
  readonly date: PlainDate;
  readonly time: string;
  /** As it was typed, where that was another clock: `14:00 in America/New_York`. */
  readonly onOtherClock?: string;
}

/** The day and time on the employer's clock, of a time that was typed as one of `--zone`. */
export function inEmployersZone(start: ZonedDateTime, { flags, application }: World): EmployersTime | NotTold {
  const { zone } = flags;
  if (zone === undefined) return { ok: true, date: start.toPlainDate(), time: formatTime(start) };
  const named = isZone(zone.trim()) ? zone.trim() : undefined;
  const guess = named === undefined ? guessZone(zone) : undefined;
  const known = named ?? (guess?.isSure ? guess.zone : undefined);
  if (known === undefined) return refuse(`--zone: ${noZonePhrase(echo(zone), guess)}`);
  const own = start.toPlainDateTime().toZonedDateTime(known).withTimeZone(application.timezone);
  const date = own.toPlainDate();
  const isSameDay = compareDates(date, start.toPlainDate()) === 0;
  const typed = `${isSameDay ? "" : `${formatDay(start.toPlainDate())} `}${formatTime(start)} in ${known}`;
  return { ok: true, date, time: formatTime(own), ...(own.timeZoneId !== known && { onOtherClock: typed }) };
}

const LENGTH =
  /(?:,[ \t]*)?(?:\bfor[ \t]+|\bdauert[ \t]+)?(?<!\d)(\d{1,3})[ \t-]?(?:(min|mins|minutes|minuten|minutos)|(hours?|hrs?|stunden?|heures?|horas?))(?!\p{L})\.?/iu;

/** `45 min`, `1 hour`: taken out of the words. */
export function cutLength(words: string): { readonly words: string; readonly minutes?: number } {
  const found = LENGTH.exec(words);
  // `in 2 hours` is when it begins.
  if (!found || /(?:^|[ \t])(?:in|dans|en)[ \t]+$/iu.test(words.slice(0, found.index))) return { words };
  const [whole, count = "", , hours] = found;
  const minutes = Number(count) * (hours === undefined ? 1 : 60);
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + whole.length)}`.replace(/\s+/gu, " ").trim();
  return minutes > 0 && minutes <= 600 ? { words: rest, minutes } : { words };
}
