import { isSeparator } from "../clause-ends.js";
import type { Denial } from "../find-denials.js";
import { hasSign, type Item } from "../signs/index.js";
import { splitLine } from "../split-line.js";
import type { Row, Sense } from "../table/index.js";
import type { WordsContext } from "../types.js";
import { findAsides } from "./find-asides.js";
import { findIdle, matchIdle, wordsOf } from "./phrases.js";

/**
 * Whether a line of which nothing is read says plainly that nothing has happened or is only to be done: `no reply yet`, `will call
 * Lena`, `mock interview`, a step such as `applied → interviewing`. That is so where each of its clauses says so in the words that
 * the table has for it, or says nothing. All else may be an answer, `no luck` as well as `they said no`. To be asked of lines
 * that `readWords` leaves alone.
 */
export function isDenied(text: string, context: WordsContext): boolean {
  const line = splitLine(text, context);
  if (!line) return false;
  const { arrow, state } = line;
  const asides = arrow || state ? [] : findAsides(line.items, context);
  const isAside = (at: number): boolean => asides.some(({ from, to }) => at >= from && at < to);
  const items = line.items.filter((_, at) => !isAside(at));
  const denials = line.denials.filter((_, at) => !isAside(at));
  const isOpen = (at: number): boolean => at < items.length && denials[at]?.size === 0;
  if (denials.some((why) => why.has("doubt"))) return false;
  // `received no reply`: what was received is denied.
  const isStep = (item: Item, at: number): boolean =>
    hasAny(item, STEPS) && isOpen(at + 1) && !isReceipt(items.slice(at + 1));
  const isTold = items.some((item, at) => isOpen(at) && (isDeed(item) || isStep(item, at)));
  if (isTold) return false;
  const step = arrow?.row ?? state?.row;
  if (step) return step.sense === undefined;
  if (items[0]?.kind === "todo") return true;
  let before: Idleness;
  let isIdle = asides.length > 0;
  const clauses = splitClauses(items, denials);
  for (const [at, clause] of clauses.entries()) {
    const here = isAnsweredNo(clauses, at) ? "nothing" : judge(clause, context);
    const isNeutral = here === "neutral" || (here === undefined && before === "plan" && isMere(clause));
    if (!isNeutral && here === undefined) return false;
    if (!isNeutral) isIdle = true;
    before = clause.isLast ? undefined : isNeutral ? before : here;
  }
  return isIdle;
}

/** `got an automatic confirmation`: what was received says nothing. */
function isReceipt(items: readonly Item[]): boolean {
  const end = items.findIndex(isSeparator);
  return findIdle("receipts", wordsOf(end < 0 ? items : items.slice(0, end))) >= 0;
}

/** What a clause says: that nothing came, that something is to be done, nothing at all; undefined where it may tell of something. */
type Idleness = "nothing" | "plan" | "neutral" | undefined;

interface Clause {
  readonly items: readonly Item[];
  readonly denials: readonly ReadonlySet<Denial>[];
  /** Of its sentence. */
  readonly isLast: boolean;
  readonly isQuestion: boolean;
}

function splitClauses(items: readonly Item[], denials: readonly ReadonlySet<Denial>[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= items.length; at++) {
    const item = items[at];
    if (item && !isSeparator(item) && !hasSign(item, "and")) continue;
    const isLast = !item || SENTENCE_ENDS.has(item.kind);
    const isQuestion = item?.kind === "question";
    if (at > from || isQuestion)
      clauses.push({ items: items.slice(from, at), denials: denials.slice(from, at), isLast, isQuestion });
    from = at + 1;
  }
  return clauses;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(["stop", "question", "pipe"]);

function judge(clause: Clause, context: WordsContext): Idleness {
  const { items, isQuestion } = clause;
  if (isQuestion || items.some(({ kind }) => kind === "opaque")) return undefined;
  const words = wordsOf(items);
  if (isNeutral(clause, words, context)) return "neutral";
  const first = skipNeutral(words);
  if (matchIdle("waiting", words, first) > 0 || isPlan(words, first)) return "plan";
  if (isOver(clause, words, first) || isFalse(clause, words, first)) return "nothing";
  if (isAnswer(items)) return undefined;
  const isSilent = items.some((item) => item.words.length > 1 && hasAny(item, ["silence", "silent"]));
  if (isSilent || isLacking(items, words) || isSilence(words, first)) return "nothing";
  if (findIdle("receipts", words) >= 0) return "nothing";
  if (findIdle("practice", words) >= 0 && !isTheirs(items)) return "plan";
  if (isPlanned(clause, words)) return "plan";
  return isOrder(items[0]) ? "neutral" : undefined;
}

/** `giving up on these clowns`, `Tanner prob quit`. */
function isOver({ items }: Clause, words: readonly string[], first: number): boolean {
  const length = matchIdle("shrugs", words, first);
  const isSaid = length > 0 ? findIdle("me", words.slice(first + length)) < 0 : findIdle("hunches", words) >= 0;
  return isSaid && !isTheirs(items) && !items.some((item) => TELLING.some((sign) => hasSign(item, sign)));
}

const TELLING = ["fact", "role", "answers", "said", "status", "nothing", "arranges", "cancels", "moves"] as const;

/** `misunderstanding, they meant somebody else`; not `must be a misunderstanding`. */
function isFalse({ items }: Clause, words: readonly string[], first: number): boolean {
  const length = matchIdle("mistaken", words, first);
  const isAll = length > 0 && skipNeutral(words.slice(first + length)) >= words.length - first - length;
  return isAll && !items.some((item) => item.meanings.some(({ row }) => isOneOf(row, DECISIONS)));
}

/** `Absage?? nein, Missverständnis`: what follows the question says that it is not so. */
function isAnsweredNo(clauses: readonly Clause[], at: number): boolean {
  const isBefore = ({ items, isQuestion }: Clause): boolean => isQuestion || (items.length === 1 && isNo(items[0]));
  const clause = clauses[at];
  if (!clause || !isBefore(clause)) return false;
  const next = clauses.slice(at + 1).find((other) => !isBefore(other));
  const words = wordsOf(next?.items ?? []);
  return next !== undefined && isFalse(next, words, skipNeutral(words));
}

function isNo(item: Item | undefined): boolean {
  return item?.words.length === 1 && NO.has(item.words[0] ?? "");
}

const NO: ReadonlySet<string> = new Set(["no", "nope", "nein", "nee", "non"]);

/** `I will not get it` is no plan. */
function isPlan(words: readonly string[], at: number): boolean {
  const length = matchIdle("plans", words, at);
  return length > 0 && !NOT.has(words[at + length] ?? "");
}

const NOT: ReadonlySet<string> = new Set(["not", "nicht", "pas", "never", "nie", "jamais", "nunca", "no"]);

/** What to do, alone, is nothing that was done. */
function isOrder(item: Item | undefined): boolean {
  return item?.meanings.some(({ row }) => row.sign === "fact" && row.isOrder === true) ?? false;
}

/** Who says something, or is said to have decided, may have answered. */
function isAnswer(items: readonly Item[]): boolean {
  return items.some((item) => hasSign(item, "said") || item.meanings.some(({ row }) => isOneOf(row, DECISIONS)));
}

const DECISIONS: ReadonlySet<Sense> = new Set<Sense>(["rejection", "offer", "withdrawal", "acceptance"]);
/** What nobody has written yet, or what is only to be written. */
const MESSAGES: ReadonlySet<Sense> = new Set<Sense>([
  "application",
  "thank-you",
  "follow-up",
  "note",
  "message-left",
  "reply",
  "contact",
]);

function isOneOf(row: Row, senses: ReadonlySet<Sense>): boolean {
  return row.sign === "fact" && senses.has(row.sense);
}

/** `no reply from Lena yet`, `haven't heard back`, `Antwort fehlt noch`. */
function isLacking(items: readonly Item[], words: readonly string[]): boolean {
  const lacked = new Set(items.flatMap((item) => (isMessage(item) ? wordsOf([item]) : [])));
  const isLacked = (at: number): boolean => lacked.has(words[at] ?? "") || matchIdle("lacked", words, at) > 0;
  const isNear = (from: number, step: 1 | -1): boolean =>
    [0, 1, 2, 3].some((far) => isLacked(from + far * step) && noneBetween(items, words, from, from + far * step));
  return words.some((_, at) => {
    const without = matchIdle("without", words, at);
    if (without > 0 && isNear(at + without, 1)) return true;
    // `sent nothing`
    const isLacking = matchIdle("lacking", words, at) > 0 || matchIdle("silence", words, at) > 0;
    return isLacking && isNear(at - 1, -1);
  });
}

/** `still nothing`, `nothing from Lena`; not `nothing for me there`. */
function isSilence(words: readonly string[], at: number): boolean {
  const length = matchIdle("silence", words, at);
  const rest = at + length + (length > 0 ? skipNeutral(words.slice(at + length)) : 0);
  return length > 0 && (rest >= words.length || matchIdle("source", words, rest) > 0);
}

/** `got a no by email`: what leads to the message names only how the "no" came. */
function noneBetween(items: readonly Item[], words: readonly string[], from: number, to: number): boolean {
  const leads = new Set(
    items.flatMap((item) => (hasAny(item, LEADS) && !hasSign(item, "filler") ? wordsOf([item]) : [])),
  );
  const [first, last] = from < to ? [from, to] : [to, from];
  return !words.slice(first, last).some((word) => leads.has(word));
}

const LEADS: readonly Row["sign"][] = ["via", "from", "to"];

function isMessage({ meanings }: Item): boolean {
  return meanings.some(({ row }) => isOneOf(row, MESSAGES) || row.sign === "answers");
}

/** `follow-up pending`, `morgen anrufen`, with nobody else who does it. */
function isPlanned({ items }: Clause, words: readonly string[]): boolean {
  const isOwn = items.some((item) => item.meanings.some(({ row }) => row.sign === "fact"));
  if (!isOwn) return false;
  const condition = findIdle("conditions", words);
  return condition >= 0
    ? !isTheirs(itemsBefore(items, condition))
    : findIdle("planned", words) >= 0 && !isTheirs(items);
}

/** @param word how many words stand before the end */
function itemsBefore(items: readonly Item[], word: number): readonly Item[] {
  let at = 0;
  return items.filter((item) => {
    if (item.kind === "word") at += item.words.length;
    return at <= word;
  });
}

/** Behind a plan, what is not said of the employer is part of it. */
function isMere({ items, isQuestion }: Clause): boolean {
  return !isQuestion && !isTheirs(items) && !isAnswer(items) && !items.some(({ kind }) => kind === "opaque");
}

function isTheirs(items: readonly Item[]): boolean {
  return items.some((item) => hasSign(item, "they"));
}

function isNeutral({ items }: Clause, words: readonly string[], { isKnown }: WordsContext): boolean {
  let at = 0;
  for (const item of items) {
    const from = at;
    if (item.kind !== "word") continue;
    at += item.words.length;
    const isSilent = hasAny(item, ["filler", "title"]) || /^\d/u.test(item.words[0] ?? "");
    const isName = item.isCapital && isKnown(item.words.join(" "));
    const isNoWord = matchIdle("neutral", words, from) >= item.words.length;
    if (!isSilent && !isName && !hasSign(item, "role") && !isNoWord) return false;
  }
  return true;
}

const BEGINS = ["plans", "waiting", "silence", "shrugs"] as const;

function skipNeutral(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    if (BEGINS.some((meaning) => matchIdle(meaning, words, at) > 0)) break;
    const length = matchIdle("neutral", words, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Something is done; what is only to be done is not, and a word with a harmless meaning beside it has that one. */
function isDeed(item: Item): boolean {
  return item.meanings.some(({ row }) => row.sign === "fact" && !row.isOrder) && !hasAny(item, IDLE);
}

function hasAny(item: Item, signs: readonly Row["sign"][]): boolean {
  return signs.some((sign) => item.signs.has(sign));
}

/** Of something that is named beside them. */
const STEPS: readonly Row["sign"][] = ["arranges", "cancels", "moves", "receives", "sends"];

const IDLE: readonly Row["sign"][] = ["nothing", "prepares"];
