import { echo, fold } from "../../text/index.js";
import { findClockZone, findSpokenDates, findWrittenTimes, isOwnClock, writeClock } from "../../time/index.js";
import { refuse, type NotTold, type World } from "./told.js";

// What stands right behind a time, or is a part of it: its end, its zone, the kind of conversation.

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    video: "video,video call,zoom,teams,ms teams,skype,google meet,meet,webex,videoanruf,visio",
    phone: "phone,phone call,telephone,telefonisch,telefon,telephonisch,telefono,par telephone",
    onsite: "onsite,on-site,on site,in person,vor ort,sur place,presencial",
  }).flatMap(([kind, words]) => words.split(",").map((word): [string, string] => [word, kind])),
);

const BEHIND = /(?:\d:\d{2}|\d ?[ap]m|\d ?uhr|\dh) (?:(?:on|by|via|per|par|por) )?(\p{L}[\p{L}-]*(?: \p{L}+)?)/giu;

/** `thu 14:00 video`: the kind of an interview that stands right behind its time. */
export function findKindBehind(words: string): string | undefined {
  for (const { 1: written = "" } of words.matchAll(BEHIND)) {
    const both = fold(written);
    const kind = KINDS.get(both) ?? KINDS.get(both.split(" ", 1)[0] ?? "");
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const RANGE =
  /^(,? (?:(?:at|from|um|von|de) )?)(\d{1,2})(?: ?[-–] ?| (?:to|bis|à|until|till) )(\d{1,2})(?=$|,| (?:with|mit|avec|con|uhr)(?: |$))(?: uhr)?/iu;
const FIRST_CLEAR = 8;
const LAST_HOUR = 23;

/** `tuesday 10 to 12` as `tuesday 10:00-12:00`: right behind a day; refused where it may be the afternoon's. */
export function writeRanges(
  typed: string,
  { today, order, flags }: World,
): { readonly ok: true; readonly words: string } | NotTold {
  for (const { end } of findSpokenDates(typed, { today, order })) {
    const [written, lead = "", from = "", to = ""] = RANGE.exec(typed.slice(end)) ?? [];
    if (written === undefined) continue;
    const [first, last] = [Number(from), Number(to)];
    if (last > LAST_HOUR || first >= last) continue;
    const put = (add: number): string =>
      `${typed.slice(0, end)}${lead.replace(/(?:from|von|de) $/iu, "")}${writeClock(first + add)}-${writeClock(last + add)}${typed.slice(end + written.length)}`;
    if (first >= FIRST_CLEAR) return { ok: true, words: put(0) };
    if (last + 12 > LAST_HOUR) continue;
    return refuse(`${echo(written.trim())} may be ${first + 12} to ${last + 12} o'clock, or in the morning`, [
      { words: put(12), flags, meaning: `${writeClock(first + 12)} to ${writeClock(last + 12)}` },
      { words: put(0), flags, meaning: `${writeClock(first)} to ${writeClock(last)}` },
    ]);
  }
  return { ok: true, words: typed };
}

const PLACE_TIME = /^ (\p{L}+(?: \p{L}+)?) time(?![\p{L}])/iu;

/** `15:00 GMT`, `3pm london time`: the time without its zone, which is told as `--zone` would; refused where several are called so. */
export function cutZone(
  words: string,
  { flags, application, today }: World,
): { readonly ok: true; readonly words: string; readonly zone?: string } | NotTold {
  const plain = { ok: true as const, words };
  const times = findWrittenTimes(words);
  // In summer as in winter.
  const isOwn = (name: string): boolean =>
    [today, today.add({ months: 6 })].every((day) => isOwnClock(name, application.timezone, day));
  for (const { start, end, zone } of times) {
    const [behind, place = ""] = zone === undefined ? (PLACE_TIME.exec(words.slice(end)) ?? []) : [];
    const name = zone ?? (behind === undefined ? undefined : `${place} time`);
    if (name === undefined) continue;
    const known = findClockZone(name);
    if (known === undefined) {
      if (zone === undefined || /^(?:their|your|local) time$|ortszeit|locale?$/iu.test(name)) continue;
      return refuse(
        `whose clock ${echo(name)} is cannot be told for certain; leave it out and name the zone, as in --zone Europe/London`,
      );
    }
    if (isOwn(name)) continue;
    if (times.length > 1) return refuse(`log one time at a time, and its zone as in --zone ${known}`);
    if (flags.zone !== undefined)
      return refuse(`the zone is named twice, as ${echo(name)} and by --zone; leave out one`);
    const at = zone === undefined ? end : words.lastIndexOf(name, end);
    if (at < start) continue;
    const cut =
      words.slice(0, at).trimEnd().replace(/[(,]$/u, "").trimEnd() +
      (behind === undefined ? words.slice(end) : words.slice(end + behind.length));
    return { ok: true, words: cut, zone: known };
  }
  return plain;
}

const DOTTED =
  /(^|[ ,])(deadline|frist|answer due|due)(:? (?:is |am )?|: ?)(\d{1,2}\.\d{1,2}\.(?:\d{4})?)(?=$|[ ,;])/iu;

/** `deadline 4.12.`: with the day as `YYYY-MM-DD`, which a number with a dot is not everywhere. */
export function writeDottedDeadline(words: string, { today, order }: World): string {
  const [written, before = "", word = "", , day = ""] = DOTTED.exec(words) ?? [];
  const date = written === undefined ? undefined : findSpokenDates(`by ${day}`, { today, order })[0]?.ahead.date;
  return date ? words.replace(DOTTED, () => `${before}${word} ${date.toString()}`) : words;
}
