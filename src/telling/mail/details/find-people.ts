import { findWeekday } from "../../../time/index.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";

/** Whoever is met is named behind these words. */
const BEFORE =
  /(?<!\p{L})(?:with|mit|avec|con|meet|meeting|speak to|speaking to|consist of|Gesprächspartner(?:innen)? sind|Gesprächspartner(?:in)? ist|dabei sind|dabei ist|recibirán|recibirá|Interlocut(?:eurs?|rices?) :|Interviewers?:|With:|Mit:|Avec :|Con:|Teilnehmer:|Participants:|Entrevistador(?:es|a)?:)[ \u00A0]/giu;
/** `our VP of Engineering, Ada Lovelace,`: what they do stands before the name. */
const OFFICE = /(?:our|the|unser(?:em|er|en)?|notre|nuestr[oa]) [\p{L} &-]{2,40}, (?=\p{Lu})/uy;
/** Behind their names. */
const BEHIND =
  /^,? (?:will be joining|will join|will interview|will lead|will meet|will call|nehmen teil|nimmt teil|werden das Gespräch|wird das Gespräch|vous recevr|seront présent|sera présent)/u;
const TITLE =
  /(?:Dr|Prof|Professor|Professorin|Mr|Mrs|Ms|Herr|Herrn|Frau|Mme|Madame|M|Monsieur|Sr|Sra|Señor|Señora|Doña|Don)\.? (?=\p{Lu})/uy;
const WORD = /\p{Lu}[\p{L}'’-]{1,25}(?![\p{L}\d@])/uy;
const PARTICLE = /(?:van|von|de|der|den|del|la|le|da|di|zu)(?: (?:der|den|la|los))? (?=\p{Lu})/uy;
const JOINT = /(?:, and|,| and| und| et| y| e| &) (?=\p{Lu})/uy;
/** Capital letters begin these, too. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "our the your this that we microsoft google teams zoom human people talent team hiring senior junior head interview " +
    "freundlichen freundliche besten herzlichen ihnen ihrer ihrem unserem unserer personal kind best votre notre nuestro nuestra"
  ).split(" "),
);
const MOST_WORDS = 3;
const MOST_PEOPLE = 6;

/** Whom they are to meet, by their full names, in the order of the sentences. */
export function findPeople(sentences: readonly ReadSentence[]): readonly string[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (hasSign(sentence, "others", "away")) continue;
    const { text } = sentence;
    for (const { index, 0: lead } of text.matchAll(BEFORE)) {
      const at = index + lead.length;
      for (const name of readNames(text, at + (matchAt(OFFICE, text, at)?.length ?? 0)).names) names.add(name);
    }
    const first = readNames(text, 0);
    if (BEHIND.test(text.slice(first.end, first.end + 40))) for (const name of first.names) names.add(name);
  }
  return [...names];
}

/** The full names that stand at a place, and where they end. */
function readNames(text: string, start: number): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let end = start;
  for (let at = start; names.length < MOST_PEOPLE;) {
    for (let title = matchAt(TITLE, text, at); title; title = matchAt(TITLE, text, at)) at += title.length;
    const name = readName(text, at);
    if (name === undefined) break;
    names.push(name);
    end = at + name.length;
    const joint = matchAt(JOINT, text, end);
    if (joint === undefined) break;
    at = end + joint.length;
  }
  return { names, end };
}

function readName(text: string, start: number): string | undefined {
  let end = start;
  let count = 0;
  for (let at = start; count < MOST_WORDS;) {
    at += count > 0 ? (matchAt(PARTICLE, text, at)?.length ?? 0) : 0;
    const word = matchAt(WORD, text, at);
    if (word === undefined || NO_NAMES.has(word.toLowerCase()) || findWeekday(word)) break;
    count++;
    end = at + word.length;
    if (text[end] !== " ") break;
    at = end + 1;
  }
  return count > 1 ? text.slice(start, end) : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
