import type { Denial } from "./find-denials.js";
import { skipDoubtfulDay } from "./tails/index.js";
import { isMereLabel } from "./whose/index.js";
import { findPeople, isSomebodyElses, placeNames, type NameOptions } from "./names/index.js";
import type { FoundPromise } from "./find-promises.js";
import { hasSign, isNumber, type Item, type Meaning } from "./signs/index.js";
import type { SaidInterview, WordsContext, WordsReading } from "./types.js";

/** A longer line says more than what it was. */
const MOST_WORDS = 12;

/**
 * Below a heading for interviews, a short line that says nothing else is one where it has an interview's own words or names
 * nobody but people of the employer: `System design with Ada Lovelace`, `Lena, 10:00`, but not `haircut`.
 */
export function readBareInterview(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  promises: readonly FoundPromise[],
  { text, context }: { readonly text: string; readonly context: WordsContext },
): WordsReading | undefined {
  const [first] = items;
  const last = items.at(-1);
  const words = items.filter(({ kind }) => kind === "word" || kind === "link");
  if (!first || !last || words.length === 0 || words.length > MOST_WORDS) return undefined;
  if (denials.some((why) => why.size > 0) || items.some(saysOther)) return undefined;
  if (items.some((_, at) => skipDoubtfulDay(items, at, text) !== undefined)) return undefined;
  if (items.some((_, at) => isSomebodyElses(items, at, { text, isKnown: context.isKnown }))) return undefined;
  if (!isOwn(items, { text, isKnown: context.isKnown, language: "english" })) return undefined;
  const place = { start: first.start, end: last.end };
  const kind = items
    .flatMap((item) => item.meanings.map(({ row }) => ({ item, row })))
    .find(({ row }) => row.sign === "fact" && row.kind !== undefined);
  const time = items.find((item) => item.kind === "time");
  const promise = promises.at(-1);
  const interview: SaidInterview = {
    kind:
      kind?.row.sign === "fact" && kind.row.kind !== undefined
        ? { value: kind.row.kind, start: kind.item.start, end: kind.item.end }
        : undefined,
    with: findWith(items, text, context),
    time: time && { value: text.slice(time.start, time.end), start: time.start, end: time.end },
    promised_by: promises.length === 1 && promise?.who !== "me" ? promise?.date : undefined,
    place,
  };
  return { entries: [], interviews: [interview], isWhole: false };
}

/** Its first words are an interview's, or all of it says only whom it was with, and when. */
function isOwn(items: readonly Item[], options: NameOptions): boolean {
  let hasPeople = false;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    if (isRound(items, at)) return true;
    if (item.meanings.some(isInterview)) return !item.meanings.some(isBare) || !isMereLabel(items, at, options);
    const isLead = hasSign(item, "with");
    const people = findPeople(items, isLead ? at + 1 : at, options);
    const isTheirs = people !== undefined && (people.isKnown || people.name === undefined);
    if (isTheirs || (isLead && people?.isSure === true)) hasPeople = true;
    else if (!isAround(item)) return false;
    at = hasPeople && people ? people.next : at + 1;
  }
  return hasPeople;
}

function isInterview({ row }: Meaning): boolean {
  return row.sign === "fact" && (row.sense === "interview" || row.sense === "contact");
}

function isBare({ row }: Meaning): boolean {
  return row.sign === "fact" && (row.isBare === true || row.sense === "contact");
}

/** `Runde 2`, `R2`: it has its number. */
function isRound(items: readonly Item[], at: number): boolean {
  const [item, behind] = [items[at], items[at + 1]];
  const word = item?.words[0] ?? "";
  return /^r\d$/u.test(word) || (behind !== undefined && ROUNDS.has(word) && isNumber(behind));
}

const ROUNDS: ReadonlySet<string> = new Set(
  "round rd stage step runde stufe phase tour étape ronda etapa fase".split(" "),
);

/** It says nothing by itself. */
function isAround(item: Item): boolean {
  const isSaid = item.kind === "word" && !hasSign(item, "filler") && !hasSign(item, "on") && !isNumber(item);
  return !isSaid && item.kind !== "link" && item.kind !== "address";
}

function findWith(items: readonly Item[], text: string, { isKnown }: WordsContext): SaidInterview["with"] {
  const lead = items.findIndex((item) => hasSign(item, "with"));
  const start = lead < 0 ? items.findIndex(({ kind, isCapital }) => kind === "link" || isCapital) : lead + 1;
  const language = items[lead]?.meanings.find(({ row }) => row.sign === "with")?.language ?? "english";
  const name = findPeople(items, start, { text, isKnown, language })?.name;
  const isSomebody = name && (lead >= 0 || isKnown(text.slice(name.start, name.end)));
  return isSomebody ? placeNames(name, text) : undefined;
}

/** Days, arrows, questions, and words of which a fact was not clear. */
function saysOther(item: Item): boolean {
  const isOther = item.meanings.some(
    ({ row }) =>
      (row.sign === "fact" && row.sense !== "interview" && row.sense !== "contact" && !row.isPurpose && !row.isOrder) ||
      OTHER.has(row.sign),
  );
  return isOther || item.kind === "arrow" || item.kind === "question" || item.kind === "date" || item.kind === "opaque";
}

const OTHER: ReadonlySet<string> = new Set([
  "nothing",
  "stranger",
  "prepares",
  "cancels",
  "moves",
  "arranges",
  "later",
  "denies",
]);
