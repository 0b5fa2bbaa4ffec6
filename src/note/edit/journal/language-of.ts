import { fold } from "../../../text/index.js";
import { wordsOfLanguage } from "../../words/index.js";
import type { Language } from "./phrases.js";

/** Small words and words of calendars and tables that one language alone has, folded. */
const OWN: Readonly<Record<Language, string>> = {
  english: "the and with for from to by via on at was sent received note reply call interview what who how date",
  german:
    "der die das und mit fur von an bei per am um vom zum zur ein eine nach nicht datum was wer wie mit verlauf gesprach",
  french: "le les et avec pour du des par au aux chez sur quoi qui comment historique suivi entretien journal",
  spanish: "el los las y con para del por al que quien como fecha historial seguimiento entrevista bitacora",
};

/**
 * The language in which a journal is kept: that of most of its words, as far as one language alone has them; English where none
 * stands out, as the log's own grammar is.
 */
export function languageOf(text: string): Language {
  const words = fold(text.slice(0, LONGEST)).match(/\p{L}+/gu) ?? [];
  const scores = (Object.keys(OWN) as Language[]).map((language) => {
    // as: the table's own keys
    const own = new Set([...OWN[language].split(" "), ...wordsOfLanguage(language)]);
    return { language, score: words.filter((word) => own.has(word)).length };
  });
  const [first, second] = scores.toSorted((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.language : "english";
}

const LONGEST = 4_000;
