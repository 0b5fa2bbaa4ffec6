import type { ReadSentence } from "../read-sentence.js";

const MINUTES =
  /(?<![\p{L}\d–-])(\d{2,3})(?:[ \u00A0-]| -)?(?:min(?:ute|utes|uten|utos|utiges|ütiges|ütige|\.)?)(?!\p{L})/iu;
const ADDRESS = /https?:\S+/gu;
const LONGEST = 480;
/** They speak of something else that takes time. */
const NO_LENGTH =
  /presentation|präsentation|présentation|presentación|parking|walk|fuß|early|before|vorher|survey|umfrage|avant|antes/iu;

/** How long the conversation is to take, where the sentences say one thing. */
export function findMinutes(sentences: readonly ReadSentence[]): number | undefined {
  const found = new Set<number>();
  for (const { text } of sentences) {
    const minutes = Number(MINUTES.exec(text.replace(ADDRESS, ""))?.[1] ?? 0);
    if (minutes >= 10 && minutes <= LONGEST && !NO_LENGTH.test(text)) found.add(minutes);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
