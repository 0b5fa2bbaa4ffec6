import { findFirst, oneLine, type Range } from "../text/index.js";
import type { Draft, Origins } from "../facts/index.js";
import { listDemands, type Demand } from "./demands.js";
import { passagesOf, type Passage } from "./prose.js";

/** Words of a draft that sound demanding or impatient. */
export interface Phrase {
  /** As they stand there, on one line. */
  readonly words: string;
  /** What to write instead. */
  readonly kinder: string;
  readonly origins: Origins;
}

/** Every such phrase of the draft, in order; where two overlap, the one that begins first. */
export function findDemands(draft: Draft): readonly Phrase[] {
  return passagesOf(draft).flatMap((passage) => {
    const found = listDemands(passage.text).flatMap((demand) => findIn(passage, demand));
    const ordered = found.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    const kept: Found[] = [];
    for (const one of ordered) if (one.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(one);
    return kept.map(({ range, demand }) => toPhrase(passage, range, demand));
  });
}

interface Found {
  readonly demand: Demand;
  /** In the passage. */
  readonly range: Range;
}

function findIn({ text }: Passage, demand: Demand): Found[] {
  const found = Array.from(text.matchAll(demand.pattern()), (match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return { demand, range };
  });
  const { isHarmless } = demand;
  if (!isHarmless || found.length === 0) return found;
  const around = createSentenceFinder(text);
  return found.filter(({ range }) => !isHarmless(around(range), text.slice(range.start, range.end)));
}

/** How many characters of a sentence are looked at before and behind a phrase; no sentence of a letter is longer. */
const LONGEST_CONTEXT = 300;

/** For a range of the text, the sentence around it: from the end of the one before to its own end. */
function createSentenceFinder(text: string): (range: Range) => string {
  const starts = Array.from(text.matchAll(/[.!?]\s|\n\s*\n/gu), ({ 0: end, index }) => index + end.length);
  const ends = Array.from(text.matchAll(/[.!?](?:\s|$)|\n\s*\n/gu), ({ index }) => index);
  return ({ start, end }) => {
    const from = starts[findFirst(starts, (at) => at > start) - 1] ?? 0;
    const to = ends[findFirst(ends, (at) => at >= end)] ?? text.length;
    return text.slice(Math.max(from, start - LONGEST_CONTEXT), Math.min(to, end + LONGEST_CONTEXT));
  };
}

function toPhrase({ text, start }: Passage, range: Range, { kinder }: Demand): Phrase {
  const words = oneLine(text.slice(range.start, range.end)).replace(/ +/gu, " ");
  return {
    words,
    kinder,
    origins: { self: { path: `"${words}"`, start: start + range.start, end: start + range.end } },
  };
}
