import { findPeople, skipFillers, type NameOptions } from "../names/index.js";
import { hasSign, isNumber, type Item } from "../signs/index.js";
import { skipDoubtfulDay } from "./doubtful-day.js";
import { isHourOfTalk } from "../find-hour.js";
import { isFact } from "./read-fact-beside.js";
import type { ChannelRow, FactRow, Language, PlainRow, Sense } from "../table/index.js";
import type { Tail, TailOptions } from "../tail.js";

/** What one item, or a few, say of the fact; the item after them. Undefined where they are no part of it. */
export function readModifier(
  items: readonly Item[],
  at: number,
  tail: Tail,
  row: FactRow,
  options: TailOptions,
  isUnderstood: boolean,
): number | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.kind === "date") {
    // `moved from the 12th to the 14th`: the second counts.
    if (tail.date === undefined || tail.isMoved) tail.date = at;
    // `booked for 2026-09-23, 8:30`
    if (items[at + 1]?.kind !== "comma" || items[at + 2]?.kind !== "time") return at + 1;
    tail.time ??= at + 2;
    return at + 3;
  }
  if (item.kind === "time") {
    tail.time ??= at;
    return at + 1;
  }
  const day = tail.sense === "interview" ? skipDoubtfulDay(items, at, options.text) : undefined;
  if (day !== undefined) {
    tail.isArranged = true;
    return day;
  }
  const hour = tail.sense === "interview" && !hasTrial(row) ? findHour(items, at) : undefined;
  if (hour !== undefined) {
    tail.time ??= hour;
    return hour + 1;
  }
  const length = tail.sense === "interview" ? skipLength(items, at) : undefined;
  if (length !== undefined) return length;
  const behind = skipFillers(items, at + 1);
  if (hasSign(item, "via") || hasSign(item, "filler")) {
    const channel = channelOf(items[behind], options) ?? messageChannelOf(items[behind]);
    if (channel && hasSign(item, "via")) {
      tail.by = channel;
      return behind + 1;
    }
  }
  if (hasSign(item, "on") && (items[behind]?.kind === "date" || items[behind]?.kind === "time")) return behind;
  const isTitle = hasSign(item, "title") && item.isCapital;
  for (const lead of ["with", "to", "from"] as const) {
    const found = isTitle ? undefined : findLead(item, lead, options);
    const people = found && findPeople(items, at + 1, { ...options, language: found.language });
    if (!people || !(found.isSure || people.isKnown)) continue;
    // What one applies for or to is no person, unless the note knows it as one.
    if (tail.sense === "application" && people.name && !people.isKnown) continue;
    // `entretien à Lyon`: where it was.
    if (tail.sense === "interview" && lead === "to" && SHORT.has(item.words[0] ?? "") && !people.isKnown) continue;
    // A second one is somebody else: `to Ada to Grace`.
    if (tail.lead !== undefined) return undefined;
    tail.name ??= people.name;
    tail.lead = lead;
    return people.next;
  }
  const channel = tail.by === undefined || isContact(tail) ? channelOf(item, options) : undefined;
  const isAside = items[at - 1]?.kind === "open" && items[at + 1]?.kind === "close";
  if (channel && (!isUnderstood || isAside) && tail.sense !== "interview") {
    tail.by = channel;
    return at + 1;
  }
  for (const sign of ["receives", "sends", "arranges", "cancels", "moves"] as const)
    if (hasSign(item, sign)) {
      readPlain(sign, tail);
      return at + 1;
    }
  const isAfter = row.person === "after" && row.needs !== "somebody";
  if (isAfter || row.needs === "somebody" || tail.sense === "interview" || isNoun(tail, options)) {
    const people = tail.name === undefined ? findPeople(items, at, options) : undefined;
    if (people && (isAfter || people.name === undefined || people.isKnown)) {
      tail.name = people.name;
      return people.next;
    }
  }
  return undefined;
}

/** `17h`, `à 17h`: the item of the hour. */
function findHour(items: readonly Item[], at: number): number | undefined {
  const hour = hasSign(items[at], "on") ? at + 1 : at;
  return isHourOfTalk(items[hour]) ? hour : undefined;
}

/** A day on trial may take so many hours. */
function hasTrial({ words }: FactRow): boolean {
  return words.includes("essai");
}

/** `for about 40 minutes`: the item after it. */
function skipLength(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.words[0] !== "for") return undefined;
  for (let next = at + 1; next <= at + LONGEST_LENGTH; next++) {
    const item = items[next];
    if (item && UNITS.has(item.words.at(-1) ?? "")) return next + 1;
    if (!item || !(hasSign(item, "filler") || isNumber(item) || ROUGHLY.has(item.words[0] ?? ""))) return undefined;
  }
  return undefined;
}

const LONGEST_LENGTH = 5;
const UNITS: ReadonlySet<string> = new Set(["minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs"]);
const ROUGHLY: ReadonlySet<string> = new Set(
  "about around nearly almost over roughly ten fifteen twenty thirty forty five sixty two three".split(" "),
);

/** `Antwort Frau Weber`, `Dankesmail Herr Thomsen`: whose it was, or to whom, needs no small word. */
function isNoun({ sense, lead }: Tail, { language }: TailOptions): boolean {
  return language !== "english" && lead === undefined && NOUNS.has(sense);
}

const NOUNS: ReadonlySet<Sense> = new Set<Sense>(["contact", "reply", "invitation", "rejection", "offer", "thank-you"]);

/** Short words mean something else in another language (`a`, `de`, `an`): there, they lead only to somebody who is known. */
function findLead(
  item: Item,
  sign: "with" | "to" | "from",
  { languages }: TailOptions,
): { readonly language: Language; readonly isSure: boolean } | undefined {
  if (!hasSign(item, sign)) return undefined;
  const own = item.meanings.filter(({ row }) => row.sign === sign).map(({ language }) => language);
  const sure = own.find((language) => languages.includes(language) || !SHORT.has(item.words[0] ?? ""));
  const language = sure ?? own[0];
  return language && { language, isSure: sure !== undefined };
}

const SHORT: ReadonlySet<string> = new Set(["a", "al", "an", "au", "de", "d", "à", "du", "del", "m", "v", "w"]);

export function channelOf(item: Item | undefined, { language }: NameOptions): Tail["by"] {
  if (!hasSign(item, "channel")) return undefined;
  const rows = item?.meanings.filter((meaning) => meaning.row.sign === "channel") ?? [];
  const own = rows.find((meaning) => meaning.language === language) ?? rows[0];
  return item && own && { value: (own.row as ChannelRow).by, start: item.start, end: item.end };
}

/** `per Mail geschickt`: behind a word that leads to a channel, a message is the channel. */
function messageChannelOf(item: Item | undefined): Tail["by"] {
  const row = item?.meanings.filter(isFact).find((one) => one.row.by !== undefined && MESSAGES.has(one.row.sense))?.row;
  return item && row?.by !== undefined ? { value: row.by, start: item.start, end: item.end } : undefined;
}

const MESSAGES: ReadonlySet<Sense> = new Set<Sense>(["note", "contact"]);

function isContact({ sense }: Tail): boolean {
  return sense === "contact";
}

function readPlain(sign: PlainRow["sign"], tail: Tail): void {
  if (sign === "receives") tail.direction ??= "received";
  else if (sign === "sends") tail.direction ??= "sent";
  else if (sign === "arranges") tail.isArranged = true;
  else if (sign === "cancels") tail.isCancelled = true;
  else if (sign === "moves") tail.isMoved = true;
}
