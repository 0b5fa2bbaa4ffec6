import { compareDates, type PlainDate } from "../../time/index.js";
import { findDeadline, findMentions, type MentionOptions } from "./days/index.js";
import { hasSign, type ReadSentence } from "./read-sentence.js";

/** What the applicant is to do by a day. */
export interface Asked {
  /** The sentences that ask it. */
  readonly sentences: readonly string[];
  /** The earliest of their days. */
  readonly by: PlainDate;
}

/** `Please send us your references by Wednesday.` */
export function findAsked(sentences: readonly ReadSentence[], mentions: MentionOptions): Asked | undefined {
  const found = sentences.flatMap((sentence) => {
    if (!hasSign(sentence, "ask") || hasSign(sentence, "others", "past", "condition", "automatic", "habit")) return [];
    const { text, hits, tokens, denied } = sentence;
    const { days } = findMentions(text, mentions);
    const deadline = findDeadline(text, days, { day: mentions.day, isOn: false });
    if (!deadline) return [];
    // `Please give us until Friday to decide` is their own day.
    const signs = hits.filter((hit) => (hit.sign === "promise" || hit.sign === "ask") && !denied.has(hit));
    const nearest = signs.findLast(({ from }) => (tokens[from]?.start ?? 0) < deadline.start) ?? signs[0];
    return nearest?.sign === "ask" ? [{ text, date: deadline.date }] : [];
  });
  const [first] = found.toSorted((a, b) => compareDates(a.date, b.date));
  return first && { sentences: found.map(({ text }) => text), by: first.date };
}
