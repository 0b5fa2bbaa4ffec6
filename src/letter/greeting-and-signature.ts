import { fold, type Range } from "../text/index.js";
import { isCommonWord } from "./common-words.js";
import { partsOfName } from "./name-spellings.js";

const SALUTATION =
  /^(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to|attn|hallo|lieber?|guten (?:tag|morgen|abend)|sehr geehrter?|cher|chere|bonjour|hola|estimad[oa]s?|querid[oa]s?|ciao|gentile|beste|geachte|kjaere|hej|ola|prezad[oa])(?![\p{L}])/u;
const CLOSING =
  /^(?:(?:with|and|my|very|many|kind(?:est)?|warm(?:est)?|best|all the|yours|mit|viele|liebe|beste) )*(?:regards|wishes|best|sincerely|truly|faithfully|yours|thanks|thank you|cheers|respectfully|cordially|greetings|freundlichen grussen|grusse|grussen|cordialement|saludos|kindly|warmly)(?: (?:again|so much|very much))?[,.! ]*$/u;
const INTRODUCTION = /\b(?:[Tt]his is|[Mm]y name(?: is|'s)|I am|I'm)[ ,]+(?:\p{Lu}[\p{L}.'-]*[ ]+)?$/u;

const TITLES = new Set(
  "dr doctor prof professor mr mrs ms miss mx sir dame madam madame lord lady frau herr monsieur mme mlle senor senora phd md jr sr mba dipl ing rev hon".split(
    " ",
  ),
);
const GREETING_WORDS = new Set(
  "dear hi hello hey hiya good great morning afternoon evening day greetings to all the everyone everybody team teams hiring manager managers recruiter recruiting recruitment committee panel department people human resources talent staff madam gentlemen ladies friends folks colleagues both there again and or whom it may concern thanks thank you subject attn lieber liebe hallo guten tag sehr geehrte geehrter".split(
    " ",
  ),
);

/** Lines of more words than these say something; they are neither a greeting nor a signature. */
const GREETING_WORDS_MOST = 12;
const BARE_GREETING_MOST = 4;
const SIGNATURE_WORDS_MOST = 8;

/** Where the letter greets its readers: `Dear Ada, Grace and Mary,` or just `Ada,`. */
export function findGreeting(text: string): Range | undefined {
  const start = text.search(/[^\s*_\0]/u);
  if (start < 0) return undefined;
  const line = text.slice(start).split(/[\r\n]/u, 1)[0] ?? "";
  const words = partsOfName(line);
  const isLead = /[,:–—-][*_ \t]*$/u.test(line) && words.length <= GREETING_WORDS_MOST;
  if (SALUTATION.test(fold(line))) {
    const clause = line.split(/[,:;!?–—]/u, 1)[0] ?? "";
    return { start, end: start + (isLead ? line : clause).length };
  }
  const isBare = isLead && words.length <= BARE_GREETING_MOST && !words.some((word) => isCommonWord(fold(word)));
  return isBare ? { start, end: start + line.length } : undefined;
}

/** The short lines below the last closing (`With kind regards,`), where the person's own name stands. */
export function findSignature(text: string): Range | undefined {
  let at = text.length;
  const lines = text.split("\n");
  for (const [index, line] of lines.toReversed().entries()) {
    if (index > 0 && CLOSING.test(fold(line.trim()))) return { start: at, end: text.length };
    if (line.trim().split(/\s+/u).length > SIGNATURE_WORDS_MOST) return undefined;
    at -= line.length + 1;
  }
  return undefined;
}

/** What follows is the speaker's own name: `this is`, `my name is`. */
export function isIntroduced(before: string): boolean {
  return INTRODUCTION.test(before.slice(-60).replaceAll("’", "'"));
}

export function isTitle(word: string): boolean {
  return TITLES.has(fold(word));
}

/** What greetings are made of besides names: `Dear Hiring Team`. */
export function isGreetingWord(word: string): boolean {
  return GREETING_WORDS.has(fold(word)) || isTitle(word);
}
