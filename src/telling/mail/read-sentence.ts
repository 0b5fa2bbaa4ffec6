import { findSigns, tokensOf, type Hit, type Sign, type Token } from "./phrases/index.js";
import type { Sentence } from "./own/index.js";

/** A sentence with the signs in it that hold. */
export interface ReadSentence extends Sentence {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** What stands under a condition or is denied is no sign of what has happened. */
  readonly denied: ReadonlySet<Hit>;
}

/** They say that something happens or has happened, which a condition or a `not` takes back. */
const CLAIMS: ReadonlySet<Sign> = new Set<Sign>([
  "rejection",
  "offer",
  "standing",
  "invitation",
  "moved",
  "cancelled",
  "promise",
]);
/** The phrase of a rejection has its own `not`. */
const DENIABLE: ReadonlySet<Sign> = new Set<Sign>(["offer", "invitation", "moved", "cancelled", "promise"]);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "but however though although aber jedoch doch mais cependant pero and und sondern".split(" "),
);
/** German says its `nicht` behind the verb. */
const NEGATION_BEHIND = 3;

export function readSentence(sentence: Sentence): ReadSentence {
  const tokens = tokensOf(sentence.text);
  const hits = findSigns(tokens);
  const denied = new Set(
    hits.filter((hit) => CLAIMS.has(hit.sign) && (isConditional(hit, hits) || isNegated(hit, hits, tokens))),
  );
  return { ...sentence, tokens, hits, denied };
}

export function hasSign({ hits, denied }: ReadSentence, ...signs: readonly Sign[]): boolean {
  return hits.some((hit) => signs.includes(hit.sign) && !denied.has(hit));
}

/** `If you are successful, we will invite you`, `we would contact you if your profile matches`. */
function isConditional(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ sign, from }) =>
      sign === "condition" &&
      (from < hit.from ||
        (from < hit.to && hit.to > from) ||
        hits.some((other) => other.sign === "chosen" && other.from > from)),
  );
}

function isNegated(hit: Hit, hits: readonly Hit[], tokens: readonly Token[]): boolean {
  if (!DENIABLE.has(hit.sign)) return false;
  return hits.some(({ sign, from, to }) => {
    // `no later than Friday`
    if (sign !== "negation" || tokens[to]?.word === "later") return false;
    if (from >= hit.from) return from < hit.to || (from - hit.to < NEGATION_BEHIND && !hasBreak(tokens, hit.to, from));
    return !hasBreak(tokens, to, hit.from);
  });
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word, isMark }) => isMark || CLAUSE_WORDS.has(word));
}
