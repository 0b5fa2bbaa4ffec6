import { findIdle, wordsOf } from "../silence/index.js";
import { endsClause } from "../clause-ends.js";
import { findPeople, skipFillers, type NameOptions } from "../names/index.js";
import { hasSign, isNumber, isStranger, isUnknown, type Item, type Meaning } from "../signs/index.js";
import type { ReadFact } from "../settle-fact.js";
import type { FactRow, Sense } from "../table/index.js";

/** `called by Lena`: who did what its words tell of as my own. `unknown` is somebody whom the note does not know. */
export function findDoer(
  items: readonly Item[],
  at: number,
  { row, language }: Meaning & { readonly row: FactRow },
  options: Pick<NameOptions, "text" | "isKnown">,
): "them" | "unknown" | undefined {
  const by = items[at + 1];
  const word = by?.words.length === 1 ? (by.words[0] ?? "") : "";
  if (!BY.has(word) || !DONE.has(row.sense) || !(row.person === "after" || row.person === "before")) return undefined;
  const behind = items[skipFillers(items, at + 2)];
  if (!behind || endsClause(items, at + 2)) return undefined;
  if (hasSign(behind, "channel") || isNumber(behind) || behind.kind !== "word") return undefined;
  const people = findPeople(items, at + 2, { ...options, language });
  if (!people) return word === "by" && !hasSign(behind, "fact") ? "unknown" : undefined;
  const isTheirs = people.isKnown || people.name === undefined;
  return isTheirs && row.theirs !== undefined ? "them" : "unknown";
}

const BY: ReadonlySet<string> = new Set(["by", "von", "durch", "par", "por"]);
const DONE: ReadonlySet<Sense> = new Set<Sense>(["note", "follow-up", "thank-you"]);

/** `zoom with bootcamp`, `Termin mit der Agentur für Arbeit`: whom it was with is nobody at the employer. */
export function isWithStranger(items: readonly Item[], at: number): boolean {
  return hasSign(items[at], "with") && hasSign(items[skipFillers(items, at + 1)], "stranger");
}

/** `final round: 4 hours`, `onsite: 2 days`: what they say of their rounds, none of which is held. */
export function isDescribed(items: readonly Item[], at: number): boolean {
  const [colon, count, unit] = items.slice(at + 1, at + 4);
  return colon?.kind === "colon" && count !== undefined && isNumber(count) && UNITS.has(unit?.words[0] ?? "");
}

const UNITS: ReadonlySet<string> = new Set(
  "hours days weeks rounds stages stunden tage wochen runden heures jours semaines tours horas días semanas rondas".split(
    " ",
  ),
);

/** `values: honesty`, `tech stack`: a bare word beside another that the table does not know names no interview. */
export function isMereLabel(items: readonly Item[], at: number, options: NameOptions): boolean {
  const isLabel = items[at + 1]?.kind === "colon";
  const behind = isLabel ? skipFillers(items, at + 2) : at + 1;
  const item = items[behind];
  if (!item) return false;
  const people = item.isCapital ? findPeople(items, behind, options) : undefined;
  if (people && (people.isKnown || people.isSure === true || people.name?.each)) return false;
  return isLabel ? isUnknown(item) || hasSign(item, "denies") : isUnknown(item) && !item.isCapital;
}

/** Whether a message was with somebody who is none of the employer's, as far as anybody can tell: `sent thank-you to my coach`. */
export function isAnothers(
  items: readonly Item[],
  { at, end, sense, row, name }: ReadFact,
  { text, isKnown, isFollowUps }: Pick<NameOptions, "text" | "isKnown"> & { readonly isFollowUps: boolean },
): boolean {
  if (OWN.has(sense) && isToMine(items, end, { text, isKnown, language: "english" })) return true;
  const named = name && text.slice(name.start, name.end);
  const isSomebody = named === undefined || isKnown(named) || /[\s[@]/u.test(named);
  if (isSomebody || !name) return false;
  const behind = items.findIndex(({ start }) => start >= name.end);
  if (behind >= 0 && OWN.has(sense) && findIdle("acquaintance", wordsOf(sentenceFrom(items, behind))) >= 0) return true;
  const next = behind < 0 ? undefined : items[behind];
  const isFor = next !== undefined && FOR.has(next.words[0] ?? "");
  if (sense === "thank-you") return isFor && FAVOURS.has(items[skipFillers(items, behind + 1)]?.words.at(-1) ?? "");
  if (sense === "follow-up") return row.person === "after" && !isFollowUps && CHASED.has(items[at]?.words[0] ?? "");
  return sense === "reply" && items[at]?.words[0] === "heard";
}

function sentenceFrom(items: readonly Item[], from: number): readonly Item[] {
  const end = items.findIndex(({ kind }, at) => at >= from && (kind === "stop" || kind === "pipe"));
  return items.slice(from, end < 0 ? items.length : end);
}

/** `to my references`: of the person's own people, unless it is a word for somebody at the employer. */
function isToMine(items: readonly Item[], from: number, options: NameOptions): boolean {
  for (let at = from; at < items.length && !endsClause(items, at); at++) {
    if (!hasSign(items[at], "to") || !MY.has(items[at + 1]?.words[0] ?? "")) continue;
    const whom = items[skipFillers(items, at + 1)];
    const people = findPeople(items, at + 1, options);
    const isTheirs = people !== undefined && (people.isKnown || people.name === undefined);
    if (!isTheirs && whom && (isUnknown(whom) || isStranger(whom))) return true;
  }
  return false;
}

const OWN: ReadonlySet<Sense> = new Set<Sense>(["application", "thank-you", "follow-up", "note"]);
const MY: ReadonlySet<string> = new Set([
  "my",
  "our",
  "meine",
  "meinen",
  "meinem",
  "meiner",
  "mon",
  "ma",
  "mes",
  "mi",
  "mis",
]);
const FOR: ReadonlySet<string> = new Set(["for", "für", "pour", "por"]);
const FAVOURS: ReadonlySet<string> = new Set(
  "referral reference references recommendation introduction intro empfehlung referenz kontakt recommandation recomendación".split(
    " ",
  ),
);
const CHASED: ReadonlySet<string> = new Set(["chased", "pinged", "nudged", "chase", "ping", "nudge"]);
