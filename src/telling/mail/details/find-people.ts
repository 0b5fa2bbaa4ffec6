import { findWeekday } from "../../../time/index.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";

const TITLE =
  "(?:(?:Dr|Prof|Professor|Professorin|Mr|Mrs|Ms|Herr|Herrn|Frau|Mme|Madame|M|Monsieur|Sr|Sra|Señor|Señora|Doña|Don)\\.? ){0,3}";
const NAME =
  "\\p{Lu}[\\p{L}'’-]{1,25}(?: (?:van|von|de|der|den|del|la|le|da|di|zu|y))?(?: (?:van|von|de|der|den|del|la|le))?(?: \\p{Lu}[\\p{L}'’-]{1,25}){1,2}";
const ONE = `${TITLE}${NAME}`;
const LIST = `${ONE}(?:(?:, | and | und | et | y | e | & |, and )${ONE}){0,5}`;
const WORDS_BEFORE = "(?:our |the |unser(?:em|er|en)? |notre |nuestr[oa] )";
/** Behind these words they are named; a title in small letters may stand between. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`(?:^|[^\\p{L}])(?:with|mit|avec|con) (${LIST})`, "gu"),
  new RegExp(
    `(?:^|[^\\p{L}])(?:meet|meeting|speak to|speaking to|consist of|Gesprächspartner sind|Gesprächspartner ist|Dabei sind|dabei sind|Te recibirán|Te recibirá|Le recibirán|Interlocuteurs :|Interlocuteur :|Interviewers:|Interviewer:|With:|Mit:|Avec :|Con:|Teilnehmer:|Participants:) (?:with )?(${LIST})`,
    "gu",
  ),
  new RegExp(`(?:meet|speak with|with) ${WORDS_BEFORE}[\\p{L} &-]{2,40}, (${ONE}),`, "gu"),
];
const BEHIND = new RegExp(
  `(?:^|[.:!?] |, )(${LIST}) (?:will be joining|will join|will interview|will lead|will meet|will call|would like to speak|werden das Gespräch|wird das Gespräch|nehmen teil|te recibirán|vous recevr|seront présents)`,
  "gu",
);
const TITLES = new RegExp(`^${TITLE}`, "u");
/** Capital letters begin these, too. */
const NO_NAME =
  /^(?:Our|The|Your|This|That|We|Microsoft|Google|Teams|Zoom|Human|People|Talent|Team|Hiring|Senior|Junior|Head|Interview|Freundlichen|Freundliche|Besten|Herzlichen|Ihnen|Ihrer|Ihrem|Unserem|Unserer|Personal|Kind|Best|Votre|Notre|Madame|Nuestro|Nuestra)(?:$| )/u;

/** Whom they are to meet, by their full names, in the order of the sentences. */
export function findPeople(sentences: readonly ReadSentence[]): readonly string[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (hasSign(sentence, "others", "away")) continue;
    for (const pattern of [...BEFORE, BEHIND]) {
      for (const [, list = ""] of sentence.text.matchAll(pattern)) {
        for (const one of list.split(/, and | and | und | et | y | e | & |, /u)) {
          const name = one.replace(TITLES, "").trim();
          if (isName(name)) names.add(name);
        }
      }
    }
  }
  return [...names];
}

function isName(name: string): boolean {
  const words = name.split(" ");
  return words.length >= 2 && !NO_NAME.test(name) && words.every((word) => findWeekday(word) === undefined);
}
