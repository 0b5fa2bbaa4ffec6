import { oneLine } from "../text/index.js";
import type { Draft } from "./body.js";
import { listDemands, type Demand } from "./demands.js";
import { passagesOf, type Passage } from "./draft-prose.js";
import type { Range } from "./finding.js";
import type { Origins } from "./origin.js";

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
  return Array.from(text.matchAll(demand.pattern()), (match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return { demand, range };
  }).filter(({ range }) => !demand.isHarmless?.(sentenceAround(text, range), text.slice(range.start, range.end)));
}

/** From the end of the sentence before to the end of this one. */
function sentenceAround(text: string, { start, end }: Range): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?]\s|\n\s*\n/u)
      .at(-1) ?? "";
  const after = text.slice(end).split(/[.!?](?:\s|$)|\n\s*\n/u, 1)[0] ?? "";
  return before + text.slice(start, end) + after;
}

function toPhrase({ text, start }: Passage, range: Range, { kinder }: Demand): Phrase {
  const words = oneLine(text.slice(range.start, range.end)).replace(/ +/gu, " ");
  return {
    words,
    kinder,
    origins: { self: { path: `"${words}"`, start: start + range.start, end: start + range.end } },
  };
}
