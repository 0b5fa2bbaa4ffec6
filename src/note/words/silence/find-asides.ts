import { isSeparator } from "../clause-ends.js";
import { hasSign, isUnknown, type Item } from "../signs/index.js";
import { splitLine } from "../split-line.js";
import type { FactRow, Sense } from "../table/index.js";
import type { WordsContext } from "../types.js";
import { findIdle, type Meaning, matchIdle, wordsOf } from "./phrases.js";

/** Where a line tells of something else than the application. */
export interface Aside {
  /** Its items. */
  readonly from: number;
  readonly to: number;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(["stop", "question", "pipe"]);

/**
 * The sentences of a line that tell of family and friends (`my sister got an offer`), of a talk with somebody who only works there, or
 * of what the posting says. Words for the person, for the employer or for its news leave a sentence to be told: `my sister says
 * they rejected me`.
 */
export function findAsides(items: readonly Item[], context: WordsContext): readonly Aside[] {
  const asides: Aside[] = [];
  let from = 0;
  for (let to = 0; to <= items.length; to++) {
    const item = items[to];
    if (item && !SENTENCE_ENDS.has(item.kind)) continue;
    const sentence = items.slice(from, to);
    if (item?.kind !== "question" && isAside(sentence, context)) asides.push({ from, to });
    from = to + 1;
  }
  return asides;
}

function isAside(items: readonly Item[], context: WordsContext): boolean {
  const words = wordsOf(items);
  return isOfPosting(items, words, context) || isOfOthers(items, words, context);
}

/** Whether a text of several sentences, or a part of one, is no more than what the posting says. */
export function quotesPosting(text: string, context: WordsContext): boolean {
  const { items = [] } = splitLine(text, context) ?? {};
  return isOfPosting(items, wordsOf(items), context);
}

/** `the ad says interviews are in week 49`, `closing date is 15 Nov`, `Interviews in May says the advert`. */
function isOfPosting(items: readonly Item[], words: readonly string[], context: WordsContext): boolean {
  const isQuoted = words.some((_, at) => endOfQuote(words, at) > 0);
  if (!isQuoted && matchIdle("closings", words, skipArticle(words, 0)) === 0) return false;
  const isTelling = findIdle("me", words) >= 0 || findIdle("news", words) >= 0 || namesPeople(items, context);
  const isOpen = (item: Item): boolean => !hasSign(item, "answers") && !hasSign(item, "sends") && isAdvertised(item);
  return !isTelling && items.every(isOpen);
}

/** `applications close`, but not `applied`; what may be an offer in Spanish is a posting. */
function isAdvertised(item: Item): boolean {
  const isNoun = matchIdle("favours", wordsOf([item]), 0) > 0 || matchIdle("posting", wordsOf([item]), 0) > 0;
  return isNoun || sensesOf(item).every((sense) => sense === "interview" || sense === "contact");
}

function endOfQuote(words: readonly string[], at: number): number {
  const before = matchIdle("quotes", words, at);
  const noun = skipArticle(words, at + before);
  const posting = matchIdle("posting", words, noun);
  if (posting === 0 || (before === 0 && noun > at)) return 0;
  const behind = matchIdle("quoted", words, noun + posting);
  return before > 0 || behind > 0 ? noun + posting + behind : 0;
}

function skipArticle(words: readonly string[], at: number): number {
  return at + Math.max(matchIdle("the", words, at), matchIdle("theirs", words, at));
}

function isOfOthers(items: readonly Item[], words: readonly string[], context: WordsContext): boolean {
  const start = skipOpening(words);
  const own = matchOwn(words, start);
  const isTalk = own === 0 && findIdle("acquaintance", words) >= 0 && opensTalk(items, words, start);
  const isStory = own === 0 && !isTalk && tellsOfAnother(items, words, context);
  if (own === 0 && !isTalk && !isStory) return false;
  const rest = isTalk ? words : words.slice(start + own);
  if (isTelling(rest, isStory)) return false;
  if (isStory && findIdle("others", words) >= 0) return !items.some((item) => isOpaque(item) || isKnown(item, context));
  if (namesPeople(items, context)) return false;
  if (isStory && findIdle("past", words) >= 0) return true;
  const isReport = (said: readonly string[]): boolean => findIdle("says", said) >= 0 || findIdle("told", said) >= 0;
  if (isReport(rest) && (findIdle("news", rest) >= 0 || items.some(isStep))) return false;
  const end = items.findIndex(isSeparatorOrAnd);
  const opening = end < 0 ? items : items.slice(0, end);
  const later = end < 0 ? [] : items.slice(end);
  if (later.some((item) => factsOf(item).length > 0 || CHANGES.some((sign) => hasSign(item, sign)))) return false;
  if (isTalk) return opening.flatMap(factsOf).every(isOfTalk);
  return opening.every((item) => factsOf(item).length === 0) || (!isReport(wordsOf(opening)) && areTheirs(opening));
}

/** `Heute`, `hm`: what may stand before whom the sentence is about. */
function skipOpening(words: readonly string[]): number {
  let at = 0;
  while (matchOwn(words, at) === 0) {
    const length = matchIdle("neutral", words, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** `my little sister`, `a friend of mine`. */
function matchOwn(words: readonly string[], at: number): number {
  const alone = matchIdle("own", words, at);
  const my = matchIdle("my", words, at);
  const kin = my === 0 ? 0 : at + my + matchIdle("kind", words, at + my);
  const length = my === 0 ? 0 : matchIdle("kin", words, kin);
  return Math.max(alone, length === 0 ? 0 : kin + length - at);
}

/** `Spoke to Carol`, `Carol who works there`. */
function opensTalk(items: readonly Item[], words: readonly string[], start: number): boolean {
  const [first] = items;
  return matchIdle("talks", words, start) > 0 || (first !== undefined && first.isCapital && isUnknown(first));
}

/** `Cass had her interview there`, `Aitor me contó que a él lo rechazaron`. */
function tellsOfAnother(items: readonly Item[], words: readonly string[], context: WordsContext): boolean {
  const [first] = items;
  if (!first?.isCapital || !isUnknown(first) || isKnown(first, context)) return false;
  const told = findIdle("told", words);
  if (findIdle("others", words) > 0 && (told > 0 || findIdle("says", words) > 0)) return true;
  const gets = findIdle("gets", words);
  const behind = gets < 0 ? 0 : gets + matchIdle("gets", words, gets);
  if (gets < 1 || gets > MOST_NAMES || matchIdle("theirs", words, behind) === 0) return false;
  return sensesOf(items.find((item) => sensesOf(item).length > 0)).includes("interview");
}

/** Words of a name. */
const MOST_NAMES = 2;

/** Whether the words speak of the person, of the employer or of what people do for an application. */
function isTelling(words: readonly string[], isStory: boolean): boolean {
  const left = isStory ? without("others", without("told", words)) : without("told", words);
  const isNews = findIdle("they", left) >= 0 && findIdle("past", words) < 0;
  return isNews || findIdle("me", left) >= 0 || findIdle("favours", left) >= 0;
}

function without(meaning: Meaning, words: readonly string[]): readonly string[] {
  const at = findIdle(meaning, words);
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + matchIdle(meaning, words, at))];
}

/** Somebody at the employer, or of whom nobody knows who it is. */
function namesPeople(items: readonly Item[], context: WordsContext): boolean {
  return items.some((item, at) => {
    const isRole = hasSign(item, "role") && matchIdle("theirs", wordsOf([item]), 0) === 0;
    const isTitle = hasSign(item, "title") && item.isCapital && items[at + 1]?.isCapital === true;
    return isRole || isTitle || isOpaque(item) || isKnown(item, context);
  });
}

function isKnown({ isCapital, words }: Item, { isKnown: knows, isOwn }: WordsContext): boolean {
  return isCapital && (knows(words.join(" ")) || isOwn?.(words.join(" ")) === true);
}

function isOpaque({ kind }: Item): boolean {
  return OPAQUE.has(kind);
}

const OPAQUE: ReadonlySet<string> = new Set(["opaque", "link", "address", "todo"]);

function isSeparatorOrAnd(item: Item): boolean {
  return isSeparator(item) || hasSign(item, "and");
}

/** `on hold`; `interview` is one, too, and something that is done. */
function isStep(item: Item): boolean {
  return hasSign(item, "status") && factsOf(item).length === 0;
}

/** `spoke to Carol`, which is no interview by itself. */
function isOfTalk({ sense, isBare, beside }: FactRow): boolean {
  return isBare === true || beside !== undefined || sense === "note" || sense === "contact";
}

/** Whether what the clause tells of as done is those people's own: `my sister got an offer`. */
function areTheirs(items: readonly Item[]): boolean {
  if (findIdle("gets", wordsOf(items)) < 0) return false;
  const isOther = (item: Item): boolean => [...CHANGES, "channel" as const].some((sign) => hasSign(item, sign));
  return items.every((item) => !isOther(item) && sensesOf(item).every((sense) => OWN.has(sense)));
}

const CHANGES = ["cancels", "moves", "sends"] as const;
const OWN: ReadonlySet<Sense> = new Set<Sense>([
  "application",
  "interview",
  "invitation",
  "offer",
  "rejection",
  "acceptance",
  "withdrawal",
]);

/** What the item may tell of as done. */
function factsOf(item: Item): readonly FactRow[] {
  return item.meanings.flatMap(({ row }) => (row.sign === "fact" && row.isOrder !== true ? [row] : []));
}

function sensesOf(item: Item | undefined): readonly Sense[] {
  return item ? factsOf(item).map(({ sense }) => sense) : [];
}
