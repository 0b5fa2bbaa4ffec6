import { echo } from "../../text/index.js";
import { findSpokenDates, type SpokenHints } from "./find-spoken-dates.js";
import { matchPhrase, splitIntoWords } from "./match-phrase.js";
import { resolvePhrase } from "./resolve-phrase.js";
import type { DayReading, Side } from "./spoken-date.js";

/** Longer texts are no day. */
const LONGEST = 80;

/**
 * Reads a text that is a day and nothing else, as somebody types it today: `yesterday`, `fri`, `5 Jan`, `2w`.
 *
 * @param side whether it is said of something that has happened or of something to come
 */
export function readSpokenDate(text: string, side: Side, hints: SpokenHints): DayReading {
  const written = text.trim().replace(/^(?:on|at|by|until|till|am|bis|le|el)\s+(?=\S)/iu, "");
  if (written.length <= LONGEST) {
    const [first, ...others] = findSpokenDates(written, hints);
    if (first && others.length === 0 && first.start === 0 && first.end === written.length) return first[side];
    const alone = readAlone(written, side, hints);
    if (alone) return alone;
  }
  return {
    reason: `${echo(text)} is no day; write ${side === "past" ? "yesterday, last fri" : "fri, in 2 weeks"}, 5 Jan or YYYY-MM-DD`,
    choices: [],
  };
}

/** `2w`, `10 days`, `mon`: words that are a day only where nothing stands beside them. */
function readAlone(written: string, side: Side, hints: SpokenHints): DayReading | undefined {
  for (const tried of [written, side === "ahead" ? `in ${written}` : `${written} ago`]) {
    const words = splitIntoWords(tried);
    const phrase = matchPhrase(tried, words, 0);
    if (phrase?.start === 0 && phrase.end === tried.length)
      return resolvePhrase(phrase, written, hints.today, hints.countedFrom)[side];
  }
  return undefined;
}
