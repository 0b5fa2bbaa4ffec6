import { endsClause } from "../clause-ends.js";
import { findPeople, isSomebodyElses, readNamesAside, readNamesListed, skipFillers } from "../names/index.js";
import { hasSign, isNumber, type Item } from "../signs/index.js";
import type { Meaning } from "../signs/index.js";
import { isAddressed, isAllThatIsSaid, isFirstOfLine, isForNews } from "./check-needs.js";
import { HEADS, isFact, readFactBeside } from "./read-fact-beside.js";
import { findDoer, isDescribed, isWithStranger } from "../whose/index.js";
import { channelOf, readModifier } from "./read-modifier.js";
import type { FactRow, Language, Sense } from "../table/index.js";
import { skipPlace } from "./skip-place.js";
import { ENDS, isForPurpose, isPublic, isSpan, isStop, isToBeDone } from "./tail-ends.js";
import { openTail, type Tail, type TailOptions } from "../tail.js";

/**
 * Reads on behind a fact: whom, by what, when. Undefined where the very next word is not understood, as the two may mean
 * something else together: `interview outfit`, `offer comparison`.
 */
export function readTail(
  items: readonly Item[],
  at: number,
  meaning: Meaning & { readonly row: FactRow },
  options: TailOptions,
): Tail | undefined {
  const { needs, person, sense } = meaning.row;
  if (sense === "interview" && isDescribed(items, at)) return undefined;
  if (needs === "nothing" && !isAllThatIsSaid(items, at)) return undefined;
  if ((needs === "end" || needs === "alone") && !endsClause(items, skipFillers(items, at + 1))) return undefined;
  if (needs === "alone" && !isFirstOfLine(items, at)) return undefined;
  if (needs === "addressee" && !isAddressed(items, at + 1, { ...options, language: meaning.language }))
    return undefined;
  if (needs === "somebody" || person === "never") {
    const behind = person === "never" && items[at + 1]?.kind === "comma" ? at + 2 : at + 1;
    const people = findPeople(items, behind, { ...options, language: meaning.language });
    if (person === "never" && people) return undefined;
    if (needs === "somebody" && !(people && (people.isKnown || people.name === undefined))) return undefined;
  }
  const doer = findDoer(items, at, meaning, options);
  if (doer === "unknown") return undefined;
  const tail = readOn(items, at, meaning, options);
  if (tail && doer === "them") {
    tail.direction = "received";
    tail.lead = "from";
  }
  if (needs === "purpose" && tail && !isForNews(items, tail, meaning.row, options)) return undefined;
  return needs === "interview" && !tail?.invited ? undefined : tail;
}

function readOn(
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
  let isUnderstood = people !== undefined || hasSign(item, "reports");
  let isAside = false;
  let hasPlace = false;
  for (let next = tail.next; ;) {
    const word = items[next];
    if (!word) {
      if (!hasPlace) tail.next = next;
      return tail;
    }
    if (word.kind === "open" && !isAside) {
      const people = isNameless(tail) ? readNamesAside(items, next, own, tail.kind) : undefined;
      if (people) {
        tail.name = people.name;
        tail.lead = "with";
        isUnderstood = true;
        next = people.next;
        tail.next = next;
        continue;
      }
      const channel = items[next + 2]?.kind === "close" ? readChannel(items[next + 1], tail, own) : undefined;
      if (channel) {
        tail.by = channel;
        isUnderstood = true;
        next += 3;
        tail.next = next;
        continue;
      }
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
    const listed = word.kind === "colon" && isNameless(tail) ? readNamesListed(items, next + 1, own) : undefined;
    if (listed) {
      tail.name = listed.name;
      tail.lead = "with";
      tail.next = listed.next;
      return tail;
    }
    if (word.kind === "comma" && isForPurpose(items[next + 1], tail)) {
      next++;
      continue;
    }
    if (ENDS.has(word.kind) || (hasSign(word, "and") && !isAside)) return tail;
    if (isToBeDone(word, tail)) return undefined;
    if (tail.sense === "interview" && (isSomebodyElses(items, next, options) || isWithStranger(items, next)))
      return undefined;
    const place = tail.sense === "interview" && !isAside ? skipPlace(items, next) : undefined;
    const after =
      readFactBeside(word, next, tail, isUnderstood) ??
      readLinkedFact(items, next, tail, own) ??
      readOffered(items, next, tail, row, own) ??
      readModifier(items, next, tail, row, own, isUnderstood) ??
      // `left a message at the front desk`
      (tail.sense === "message-left" && hasSign(word, "role") ? next + 1 : undefined) ??
      // `handed in my application at the office`
      (AT_PLACES.has(tail.sense) && hasSign(word, "place") ? next + 1 : undefined);
    if (after !== undefined) {
      isUnderstood = true;
      hasPlace = false;
      next = after;
      if (!isAside) tail.next = next;
    } else if (isAside) next++;
    else if (tail.sense === "interview" && hasSign(word, "place")) {
      hasPlace = true;
      next++;
    } else if (place !== undefined) {
      tail.place ??= { from: next, to: place };
      next = place;
    } else if (hasSign(word, "filler") || isNumber(word) || isSpan(items, next)) next++;
    else if (tail.sense === "reply" && !isUnderstood && hasSign(word, "by")) return undefined;
    else if (isPublic(items, next, tail)) return undefined;
    else if (isStop(word) || (row.person === "after" && hasSign(word, "from"))) return tail;
    else return isUnderstood ? tail : undefined;
  }
}

/** What may be left with somebody at a place. */
const AT_PLACES: ReadonlySet<Sense> = new Set<Sense>(["application", "message-left"]);

/** `checked in with Lena (email)` */
function readChannel(item: Item | undefined, { sense, by }: Tail, options: TailOptions): Tail["by"] {
  return sense === "interview" || by !== undefined ? undefined : channelOf(item, options);
}

function isNameless({ sense, name, lead }: Tail): boolean {
  return sense === "interview" && name === undefined && lead === undefined;
}

/** `call with`, `rencontre avec`: whom it was with follows at once. */
function endsWithLead({ words }: Item): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && (WITH.has(last) || FROM.has(last));
}

const WITH: ReadonlySet<string> = new Set(["with", "to", "mit", "avec", "con"]);
const FROM: ReadonlySet<string> = new Set(["from", "von", "v", "de"]);

function languagesOf({ meanings }: Item, sense: Sense): readonly Language[] {
  return meanings.flatMap(({ row, language }) => (row.sign === "fact" && row.sense === sense ? [language] : []));
}

/** `invitation to an onsite`, `mail de relance`: a fact that a small word links to the one before it. */
function readLinkedFact(items: readonly Item[], at: number, tail: Tail, options: TailOptions): number | undefined {
  const item = items[at];
  if (!item || !hasSign(item, "connects")) return undefined;
  const behind = tail.sense === "invitation" ? findMeeting(items, at + 1) : skipFillers(items, at + 1);
  const other = items[behind];
  if (!other) return undefined;
  const facts = other.meanings.filter(isFact);
  if (tail.sense === "invitation" && !tail.invited) {
    const meeting = facts.find(({ row }) => row.sense === "interview" && !row.isBare);
    return meeting && inviteTo(items, at, behind, meeting, tail, options);
  }
  const isOf = OF.has(item.words[0] ?? "");
  const heads = tail.sense === "contact" ? HEADS : tail.sense === "note" ? OWN_HEADS : undefined;
  const message = isOf && heads ? facts.find(({ row }) => heads.has(row.sense)) : undefined;
  if (!message) return undefined;
  tail.sense = message.row.sense;
  tail.end = behind + 1;
  return behind + 1;
}

/** `to the next round`: what says nothing elsewhere is what they invite to. */
function findMeeting(items: readonly Item[], from: number): number {
  const end = skipFillers(items, from);
  const found = items.slice(from, end).findIndex((item) => item.meanings.some(isMeeting));
  return found < 0 ? end : from + found;
}

function isMeeting({ row }: Meaning): boolean {
  return row.sign === "fact" && row.sense === "interview" && row.isBare === undefined;
}

function inviteTo(
  items: readonly Item[],
  from: number,
  at: number,
  meeting: Meaning & { readonly row: FactRow },
  tail: Tail,
  options: TailOptions,
): number | undefined {
  const invited = readTail(items, at, meeting, options);
  if (invited?.lead === "from") {
    // `invite to interview from Mrs Poe (email)`: it is the invitation that came from her.
    tail.name ??= invited.name;
    const channel = items.slice(at, invited.next).find((item, index, all) => {
      return all[index - 1]?.kind === "open" && hasSign(item, "channel");
    });
    tail.by ??= invited.by ?? channelOf(channel, options);
    invited.name = undefined;
    invited.lead = undefined;
  }
  if (invited) tail.invited = { from, at, tail: invited };
  return invited?.next;
}

/** `m'ont proposé un entretien`, `sie haben mir ein Gespräch am 12.11. angeboten`: what was offered is an interview. */
function readOffered(
  items: readonly Item[],
  at: number,
  tail: Tail,
  row: FactRow,
  options: TailOptions,
): number | undefined {
  if (!hasSign(items[at], "fact")) return undefined;
  const facts = items[at]?.meanings.filter(isFact) ?? [];
  if (row.needs === "interview" && !tail.invited) {
    const meeting = facts.find((one) => one.row.sense === "interview");
    return meeting && inviteTo(items, at, at, meeting, tail, options);
  }
  const offered = tail.sense === "interview" ? facts.find((one) => one.row.needs === "interview") : undefined;
  if (!offered) return undefined;
  tail.invited = { from: at + 1, at: at - 1, tail: { ...tail } };
  tail.sense = offered.row.sense;
  tail.kind = undefined;
  if (offered.row.theirs !== undefined) tail.isTheirs = true;
  tail.end = at + 1;
  return at + 1;
}

const OF: ReadonlySet<string> = new Set(["de", "d", "of"]);

/** `mandé correo de agradecimiento`: what one has sent. */
const OWN_HEADS: ReadonlySet<Sense> = new Set<Sense>(["thank-you", "follow-up"]);
