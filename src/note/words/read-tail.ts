import type { Range } from "../../text/index.js";
import { readWikilinks } from "../front-matter/index.js";
import { findPeople, isSomebodyElses, skipFillers, type NameOptions } from "./find-names.js";
import { hasSign, isNumber, isUnknown, type Item } from "./find-signs.js";
import type { Meaning } from "./lexicon.js";
import type { ChannelRow, FactRow, Language, PlainRow, Sense } from "./table/index.js";

/** What stands behind a fact's words and belongs to it. */
export interface Tail {
  sense: Sense;
  kind?: string;
  by?: { readonly value: string } & Range;
  name?: Range;
  /** The word that leads to the name. */
  lead?: "with" | "to" | "from";
  direction?: "sent" | "received";
  /** Items of the day and the time that are said of it. */
  date?: number;
  time?: number;
  /** What an invitation is to. */
  invited?: { readonly from: number; readonly at: number; readonly tail: Tail };
  isArranged?: boolean;
  isCancelled?: boolean;
  isMoved?: boolean;
  /** The item after the last that was understood. */
  next: number;
  /** Its words, and those of its kind. */
  end: number;
}

export interface TailOptions extends NameOptions {
  /** Those in which the fact's words have this meaning. */
  readonly languages: readonly Language[];
}

/** Of a name after which no other fact begins, a comma; of the rest, what ends a clause. */
const ENDS: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "question",
  "dash",
  "colon",
  "pipe",
  "arrow",
  "close",
  "and",
]);

/**
 * Reads on behind a fact: whom, by what, when. Undefined where the very next word is not understood, as the two may mean
 * something else together: `interview outfit`, `offer comparison`.
 */
export function readTail(
  items: readonly Item[],
  at: number,
  { row, language }: Meaning & { readonly row: FactRow },
  options: TailOptions,
): Tail | undefined {
  const tail = openTail(row, at + 1);
  const item = items[at];
  if (row.by !== undefined && item) tail.by = { value: row.by, start: item.start, end: item.end };
  const own = { ...options, language, languages: item ? languagesOf(item, row.sense) : [language] };
  const people = item && endsWithLead(item) ? findPeople(items, at + 1, own) : undefined;
  if (people) {
    tail.name = people.name;
    tail.lead = item && FROM.has(item.words.at(-1) ?? "") ? "from" : "with";
    tail.next = people.next;
  }
  let isUnderstood = people !== undefined;
  let isAside = false;
  for (let next = tail.next; ;) {
    const word = items[next];
    if (!word) {
      tail.next = next;
      return tail;
    }
    if (word.kind === "open" && !isAside) {
      isAside = true;
      next++;
      continue;
    }
    if (word.kind === "close" && isAside) {
      isAside = false;
      isUnderstood = true;
      next++;
      tail.next = next;
      continue;
    }
    if (isAside && word.kind === "comma") {
      next++;
      continue;
    }
    if (ENDS.has(word.kind) || (hasSign(word, "and") && !isAside)) return tail;
    if (tail.sense === "interview" && isSomebodyElses(items, next, options)) return undefined;
    const after = readModifier(items, next, tail, row, own, isUnderstood);
    if (after !== undefined) {
      isUnderstood = true;
      next = after;
      if (!isAside) tail.next = next;
    } else if (isAside) next++;
    else if (hasSign(word, "filler") || isNumber(word)) next++;
    else if (tail.sense === "reply" && !isUnderstood && hasSign(word, "by")) return undefined;
    else if (isPublic(items, next, tail)) return undefined;
    else if (isStop(word)) return tail;
    else return isUnderstood ? tail : undefined;
  }
}

/** All fields in one order, as thousands of these are made. */
function openTail({ sense, kind }: FactRow, next: number): Tail {
  return {
    sense,
    kind,
    by: undefined,
    name: undefined,
    lead: undefined,
    direction: undefined,
    date: undefined,
    time: undefined,
    invited: undefined,
    isArranged: undefined,
    isCancelled: undefined,
    isMoved: undefined,
    next,
    end: next,
  };
}

/** `call with`, `rencontre avec`: whom it was with follows at once. */
function endsWithLead({ words }: Item): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && (WITH.has(last) || FROM.has(last));
}

const WITH: ReadonlySet<string> = new Set(["with", "to", "mit", "avec", "con"]);
const FROM: ReadonlySet<string> = new Set(["from", "von", "de"]);

/** So many words may stand before them: `offer for all our small customers`. */
const WIDEST_AUDIENCE = 5;

/** `offer for customers`, `Einladung zur Hauptversammlung`: what a company tells the world. */
function isPublic(items: readonly Item[], at: number, { sense }: Tail): boolean {
  if ((sense !== "offer" && sense !== "invitation") || !hasSign(items[at], "connects")) return false;
  for (const item of items.slice(at + 1, at + 1 + WIDEST_AUDIENCE)) {
    if (item.kind !== "word") return false;
    if (hasSign(item, "public")) return true;
  }
  return false;
}

/** Words behind which nothing more is said of the fact. */
function isStop(item: Item): boolean {
  return (["connects", "answers", "said", "denies", "later", "with", "by", "they"] as const).some((sign) =>
    hasSign(item, sign),
  );
}

/** What one item, or a few, say of the fact; the item after them. Undefined where they are no part of it. */
function readModifier(
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
    return at + 1;
  }
  if (item.kind === "time") {
    tail.time ??= at;
    return at + 1;
  }
  const fact = readFactBeside(item, at, tail, isUnderstood);
  if (fact !== undefined) return fact;
  const behind = skipFillers(items, at + 1);
  const linked = readLinkedFact(items, at, behind, tail, options);
  if (linked !== undefined) return linked;
  if (hasSign(item, "via") || hasSign(item, "filler")) {
    const channel = channelOf(items[behind], options) ?? messageChannelOf(items[behind]);
    if (channel && hasSign(item, "via")) {
      tail.by = channel;
      return behind + 1;
    }
  }
  if (hasSign(item, "on") && (items[behind]?.kind === "date" || items[behind]?.kind === "time")) return behind;
  for (const lead of ["with", "to", "from"] as const) {
    const language = findLead(item, lead, options);
    const people = language && findPeople(items, at + 1, { ...options, language });
    if (!people) continue;
    // What one applies for or to is no person, unless the note knows it as one.
    if (tail.sense === "application" && people.name && !isNamed(people.name, items[at + 1], options)) continue;
    // A second one is somebody else: `to Ada to Grace`.
    if (tail.lead !== undefined) return undefined;
    tail.name ??= people.name;
    tail.lead = lead;
    return people.next;
  }
  const channel = tail.by === undefined || isContact(tail) ? channelOf(item, options) : undefined;
  if (channel && !isUnderstood && tail.sense !== "interview") {
    tail.by = channel;
    return at + 1;
  }
  for (const sign of ["receives", "sends", "arranges", "cancels", "moves"] as const)
    if (hasSign(item, sign)) {
      readPlain(sign, tail);
      return at + 1;
    }
  if (row.person === "after" || tail.sense === "interview") {
    const people = tail.name === undefined ? findPeople(items, at, options) : undefined;
    const isOne =
      people && (row.person === "after" || people.name === undefined || isNamed(people.name, items[at], options));
    if (isOne) {
      tail.name = people.name;
      return people.next;
    }
  }
  return undefined;
}

/** Without a word such as "with", only somebody whom the note knows, or who has a title, is one. */
function isNamed(name: Range, item: Item | undefined, { isKnown, text }: NameOptions): boolean {
  return hasSign(item, "title") || isKnown(readWikilinks(text.slice(name.start, name.end)));
}

/** Words of two letters mean something else in another language: `a`, `de`, `an`. */
function findLead(item: Item, sign: "with" | "to" | "from", { languages }: TailOptions): Language | undefined {
  if (!hasSign(item, sign)) return undefined;
  return item.meanings.find(
    ({ row, language }) => row.sign === sign && (languages.includes(language) || !SHORT.has(item.words[0] ?? "")),
  )?.language;
}

function languagesOf({ meanings }: Item, sense: Sense): readonly Language[] {
  return meanings.flatMap(({ row, language }) => (row.sign === "fact" && row.sense === sense ? [language] : []));
}

const SHORT: ReadonlySet<string> = new Set(["a", "al", "an", "au", "de", "d", "à", "du", "del", "w"]);

function channelOf(item: Item | undefined, { language }: NameOptions): Tail["by"] {
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

/** `invitation to an onsite`, `mail de relance`: a fact that a small word links to the one before it. */
function readLinkedFact(
  items: readonly Item[],
  at: number,
  behind: number,
  tail: Tail,
  options: TailOptions,
): number | undefined {
  const [item, other] = [items[at], items[behind]];
  if (!item || !other || !hasSign(item, "connects")) return undefined;
  const facts = other.meanings.filter(isFact);
  if (tail.sense === "invitation" && !tail.invited) {
    const meeting = facts.find(({ row }) => row.sense === "interview" && !row.isBare);
    const invited = meeting && readTail(items, behind, meeting, options);
    if (!invited) return undefined;
    tail.invited = { from: at, at: behind, tail: invited };
    return invited.next;
  }
  const isOf = OF.has(item.words[0] ?? "");
  const message = isOf && tail.sense === "contact" ? facts.find(({ row }) => HEADS.has(row.sense)) : undefined;
  if (!message) return undefined;
  tail.sense = message.row.sense;
  tail.end = behind + 1;
  return behind + 1;
}

const OF: ReadonlySet<string> = new Set(["de", "d", "of"]);

function isFact(meaning: Meaning): meaning is Meaning & { readonly row: FactRow } {
  return meaning.row.sign === "fact";
}

/** The second of two nouns says what it is: `interview invitation`, `phone screen follow-up`. */
const HEADS: ReadonlySet<Sense> = new Set<Sense>(["invitation", "thank-you", "follow-up", "rejection", "reply"]);

/** `follow-up email`, `technical interview`, `interview invitation`: a fact right beside another is one with it. */
function readFactBeside(item: Item, at: number, tail: Tail, isUnderstood: boolean): number | undefined {
  if (!hasSign(item, "fact")) return undefined;
  const rows = item.meanings.flatMap(({ row }) => (row.sign === "fact" ? [row] : []));
  const purpose = rows.find(({ isPurpose }) => isPurpose);
  if (purpose && (tail.sense === "note" || tail.sense === "contact" || tail.sense === "message-left")) {
    tail.sense = purpose.sense;
    return at + 1;
  }
  if (isUnderstood) return undefined;
  const contact = rows.find(({ sense }) => sense === "contact");
  if (contact && tail.sense !== "interview") {
    tail.by ??= contact.by === undefined ? undefined : { value: contact.by, start: item.start, end: item.end };
    tail.end = at + 1;
    return at + 1;
  }
  const meeting = rows.find(({ sense }) => sense === "interview");
  if (meeting && (tail.sense === "interview" || tail.sense === "follow-up")) {
    tail.kind ??= meeting.kind;
    if (tail.sense === "follow-up") tail.by = undefined;
    tail.sense = "interview";
    tail.end = at + 1;
    return at + 1;
  }
  const head = rows.find(({ sense }) => HEADS.has(sense));
  if (head && (tail.sense === "interview" || tail.sense === "application" || tail.sense === "contact")) {
    if (tail.sense === "interview" && head.sense === "invitation")
      tail.invited = { from: at + 1, at: at - 1, tail: { sense: "interview", kind: tail.kind, next: at, end: at } };
    tail.kind = undefined;
    tail.sense = head.sense;
    tail.end = at + 1;
    return at + 1;
  }
  return undefined;
}

/** It is a name, as far as anybody can tell. */
export function isStranger(item: Item): boolean {
  return isUnknown(item) || hasSign(item, "stranger") || item.kind === "opaque";
}
