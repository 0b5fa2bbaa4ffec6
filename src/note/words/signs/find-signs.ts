import type { Range } from "../../../text/index.js";
import type { WrittenDate } from "../../../time/index.js";
import { lookUp, signsOf, type Meaning, type Phrase, type Signs } from "./lexicon.js";
import type { Token, TokenKind } from "./split-tokens.js";
import type { Row } from "../table/index.js";

/** A phrase of the table, a word that it does not know, or a sign between words. */
export interface Item extends Range {
  readonly kind: TokenKind;
  /** What it may mean; nothing where the table does not know it. */
  readonly meanings: readonly Meaning[];
  readonly signs: Signs;
  /** Of its first word. */
  readonly isCapital: boolean;
  readonly words: readonly string[];
  readonly date?: WrittenDate;
}

/** More are another sentence. */
const MOST_FILLERS = 3;

/** Finds the table's phrases in a line, the longest at each place. */
export function findSigns(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const found = token.kind === "word" ? findPhrase(tokens, at) : undefined;
    const end = found?.end ?? endOfWord(tokens, at);
    const last = tokens[end - 1] ?? token;
    const { meanings, signs } = found ? settle(found.phrase, token, items.at(-1), tokens[end]) : UNKNOWN;
    items.push({
      kind: token.kind,
      start: token.start,
      end: last.end,
      meanings,
      signs,
      isCapital: token.isCapital,
      words: found?.phrase.words.length === end - at ? found.phrase.words : wordsBetween(tokens, at, end),
      date: token.date,
    });
    at = end;
  }
  return items;
}

const UNKNOWN: Pick<Item, "meanings" | "signs"> = { meanings: [], signs: new Set() };

function wordsBetween(tokens: readonly Token[], start: number, end: number): readonly string[] {
  return tokens.slice(start, end).map(({ word }) => word);
}

/** Words with hyphens between them are one, unless the table knows them. */
function endOfWord(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.isJoined) end++;
  return end;
}

function findPhrase(
  tokens: readonly Token[],
  at: number,
): { readonly phrase: Phrase; readonly end: number } | undefined {
  let best: { readonly phrase: Phrase; readonly end: number } | undefined;
  for (const phrase of lookUp(tokens[at]?.word ?? "").phrases) {
    const end = matchPhrase(phrase, tokens, at);
    if (end !== undefined && !tokens[end]?.isJoined && (!best || end > best.end)) best = { phrase, end };
  }
  return best;
}

function matchPhrase({ words, signs }: Phrase, tokens: readonly Token[], start: number): number | undefined {
  // What only looks like a fact is just those words: `I rejected`, not `I was rejected`.
  const most = signs.size === 1 && signs.has("nothing") ? 0 : MOST_FILLERS;
  let at = start + 1;
  let skipped = 0;
  for (let next = 1; next < words.length; next++)
    for (;;) {
      const token = tokens[at];
      if (token?.kind !== "word") return undefined;
      at++;
      if (token.word === words[next]) break;
      if (++skipped > most || !lookUp(token.word).isFiller) return undefined;
    }
  return at;
}

type Meant = Pick<Item, "meanings" | "signs">;

function settle(phrase: Phrase, token: Token, before: Item | undefined, behind: Token | undefined): Meant {
  if (phrase.signs.has("title") && phrase.signs.has("stranger"))
    return drop(phrase, isNamed(token, before, behind) ? "stranger" : "title");
  // After a word that leads to a name, one with a capital is a name: `with Will Hart`.
  const isName = token.isCapital && before !== undefined && LEADS.some((sign) => hasSign(before, sign));
  return isName && phrase.signs.has("denies") ? drop(phrase, "denies") : phrase;
}

/**
 * `with Sister Ann`: of a ward or an order. With no capital, or a word such as "my" before it, she is one's own; at the start of a sentence
 * nobody knows.
 */
function isNamed(token: Token, before: Item | undefined, behind: Token | undefined): boolean {
  const isWithin = before?.kind === "word" && !MY.has(before.words[0] ?? "");
  const isName = behind?.kind === "word" && behind.isCapital && lookUp(behind.word).phrases.length === 0;
  return token.isCapital && isWithin && isName;
}

const MY: ReadonlySet<string> = new Set(["my", "our", "his", "her", "their", "mon", "ma", "notre", "mi", "su"]);

function drop({ meanings: all }: Meant, sign: Row["sign"]): Meant {
  const meanings = all.filter(({ row }) => row.sign !== sign);
  return { meanings, signs: signsOf(meanings) };
}

const LEADS = ["with", "to", "from", "title"] as const;

export function hasSign(item: Item | undefined, sign: Row["sign"]): boolean {
  return item?.signs.has(sign) ?? false;
}

/** It is a word, and the table does not know it. */
export function isUnknown(item: Item): boolean {
  return item.kind === "word" && item.meanings.length === 0;
}

/** A number says nothing by itself: `round 2`, `30-minute`. */
export function isNumber(item: Item): boolean {
  return item.kind === "word" && /^\d/u.test(item.words[0] ?? "");
}

/** It is a name, as far as anybody can tell. */
export function isStranger(item: Item): boolean {
  return isUnknown(item) || hasSign(item, "stranger") || item.kind === "opaque";
}
