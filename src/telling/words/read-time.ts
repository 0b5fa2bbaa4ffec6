import { echo } from "../../text/index.js";
import {
  findWrittenTimes,
  formatTime,
  guessZone,
  isZone,
  noZonePhrase,
  type PlainDate,
  type ZonedDateTime,
} from "../../time/index.js";
import { refuse, type NotTold, type World } from "./told.js";

const ISO_AND_HOUR =
  /(\d{4}-\d{2}-\d{2})([ \t]+(?:at[ \t]+|um[ \t]+|à[ \t]+|a las[ \t]+)?)(\d{1,2})(?=$|[ \t]+(?!min|h\b|uhr|[ap]m\b|weeks|days)|,)/iu;

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

/** The day and time on the employer's clock, of a time that was typed as one of `--zone`. */
export function inEmployersZone(
  start: ZonedDateTime,
  { flags, application }: World,
): { readonly ok: true; readonly date: PlainDate; readonly time: string; readonly isConverted: boolean } | NotTold {
  const { zone } = flags;
  if (zone === undefined) return { ok: true, date: start.toPlainDate(), time: formatTime(start), isConverted: false };
  const named = isZone(zone.trim()) ? zone.trim() : undefined;
  const guess = named === undefined ? guessZone(zone) : undefined;
  const known = named ?? (guess?.isSure ? guess.zone : undefined);
  if (known === undefined) return refuse(`--zone: ${noZonePhrase(echo(zone), guess)}`);
  const own = start.toPlainDateTime().toZonedDateTime(known).withTimeZone(application.timezone);
  return { ok: true, date: own.toPlainDate(), time: formatTime(own), isConverted: own.timeZoneId !== known };
}

const LENGTH =
  /(?:,[ \t]*)?(?:\bfor[ \t]+|\bdauert[ \t]+)?(?<!\d)(\d{1,3})[ \t-]?(?:(min|mins|minutes|minuten|minutos)|(hours?|hrs?|stunden?|heures?|horas?))(?!\p{L})\.?/iu;

/** `45 min`, `1 hour`: taken out of the words. */
export function cutLength(words: string): { readonly words: string; readonly minutes?: number } {
  const found = LENGTH.exec(words);
  if (!found) return { words };
  const [whole, count = "", , hours] = found;
  const minutes = Number(count) * (hours === undefined ? 1 : 60);
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + whole.length)}`.replace(/\s+/gu, " ").trim();
  return minutes > 0 && minutes <= 600 ? { words: rest, minutes } : { words };
}
