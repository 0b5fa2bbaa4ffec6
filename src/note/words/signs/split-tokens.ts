import type { Range } from "../../../text/index.js";
import type { WrittenDate } from "../../../time/index.js";

/** Signs between words: `stop` ends a sentence, `question` as well. */
export type Mark = "comma" | "stop" | "question" | "dash" | "colon" | "pipe" | "arrow" | "open" | "close" | "and";

export type TokenKind = Mark | "word" | "date" | "time" | "opaque" | "link" | "address" | "todo";

export interface Token extends Range {
  readonly kind: TokenKind;
  /** Of a word: in lower case, so that it can be looked up. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Nothing but a hyphen or a French elision stands between it and the word before. */
  readonly isJoined: boolean;
  readonly date?: WrittenDate;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy;
const ELISION = /^(?:l|d|j|n|s|c|m|t|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/uy;
const LINK = /https?:\/\/\S+/iuy;
const MARKS: ReadonlyMap<string, Mark> = new Map([
  [",", "comma"],
  [";", "stop"],
  ["!", "stop"],
  ["…", "stop"],
  ["\n", "stop"],
  ["?", "question"],
  ["|", "pipe"],
  ["(", "open"],
  [")", "close"],
  ["→", "arrow"],
  ["⇒", "arrow"],
  ["➜", "arrow"],
  ["➔", "arrow"],
  ["&", "and"],
  ["+", "and"],
  ["—", "dash"],
]);

/** What stands in quotes is somebody's words, and code is no sentence. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["‘", "’"],
  ["`", "`"],
]);

/** The days and the times of a text, in order. */
export interface WrittenDays {
  readonly dates?: readonly WrittenDate[];
  readonly times?: readonly Range[];
}

/** Splits a line at its words and signs. Emphasis, emoji and what else says nothing is left out. */
export function splitTokens(text: string, { dates, times }: WrittenDays = {}): readonly Token[] {
  const tokens: Token[] = [];
  let nextDate = 0;
  let nextTime = 0;
  let at = 0;
  let isJoined = false;
  const hasAddress = text.includes("@") || text.includes("://");
  const push = (kind: TokenKind, end: number, date?: WrittenDate): void => {
    tokens.push({ kind, start: at, end, word: "", isCapital: false, isJoined: false, date });
    at = end;
  };
  while (at < text.length) {
    const date = dates?.[nextDate];
    const time = times?.[nextTime];
    if (date && date.start < at) nextDate++;
    else if (time && time.start < at) nextTime++;
    else if (date?.start === at) {
      push("date", date.end, date);
      isJoined = false;
    } else if (time?.start === at) {
      push("time", time.end);
      isJoined = false;
    } else {
      const sign = text.charAt(at);
      const wasJoined = isJoined;
      isJoined = false;
      const word = sign === " " ? undefined : matchAt(WORD, text, at);
      if (sign === " ") at++;
      else if (word !== undefined) {
        const other = hasAddress ? readAddress(text, at) : undefined;
        if (other) push(other.kind, other.end);
        else {
          at = pushWords(at, word, wasJoined, tokens);
          if (text.charAt(at) === "-" && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) {
            isJoined = true;
            at++;
          }
        }
      } else if (text.startsWith("[[", at) && text.includes("]]", at)) push("link", text.indexOf("]]", at) + 2);
      else if (sign === "[" && /^\[ ?\]/u.test(text.slice(at, at + 3))) push("todo", text.indexOf("]", at) + 1);
      else if (text.startsWith("](", at) && text.includes(")", at)) at = text.indexOf(")", at) + 1;
      else if (text.startsWith("~~", at) && text.includes("~~", at + 2)) push("opaque", text.indexOf("~~", at + 2) + 2);
      else if (sign === "°" && tokens.at(-1)?.word === "n") {
        // `n°2`: the number alone says as much.
        tokens.pop();
        at++;
      } else if (text.startsWith("->", at) || text.startsWith("=>", at)) push("arrow", at + 2);
      else if (QUOTES.has(sign)) {
        const end = findClosing(text, at, QUOTES.get(sign) ?? "");
        if (end === undefined) at++;
        else push("opaque", end + 1);
      } else {
        const mark = readMark(text, at, tokens);
        if (mark) push(mark, at + 1);
        else at++;
      }
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readAddress(text: string, at: number): { readonly kind: TokenKind; readonly end: number } | undefined {
  const address = matchAt(ADDRESS, text, at);
  if (address !== undefined) return { kind: "address", end: at + address.length };
  const link = matchAt(LINK, text, at);
  return link === undefined ? undefined : { kind: "opaque", end: at + link.length };
}

/** `l'offre` is two words; `haven't` is one. */
export function splitElision(word: string): readonly string[] {
  const elided = ELISION.exec(word)?.[0].length ?? 0;
  const parts = elided > 0 ? [word.slice(0, elided), word.slice(elided)] : [word];
  return parts.map((part) => part.replace(/['.]$/u, "")).filter((part) => part !== "");
}

function pushWords(at: number, word: string, isJoined: boolean, tokens: Token[]): number {
  const elided = word.includes("'") || word.includes("’") ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
  if (elided > 0) tokens.push(wordAt(at, word.slice(0, elided), isJoined));
  tokens.push(wordAt(at + elided, elided > 0 ? word.slice(elided) : word, isJoined && elided === 0));
  return at + word.length;
}

function wordAt(start: number, word: string, isJoined: boolean): Token {
  const isCapital = CAPITAL.test(word);
  return { kind: "word", start, end: start + word.length, word: lower(word), isCapital, isJoined, date: undefined };
}

const CAPITAL = /^\p{Lu}/u;

const PLAIN = /^[\dA-Za-z]+$/u;

function lower(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/'$/u, "");
}

function findClosing(text: string, at: number, closing: string): number | undefined {
  for (let end = at + 1; end < text.length; end++) if (closing.includes(text.charAt(end))) return end;
  return undefined;
}

/** Abbreviations that a full stop belongs to; single letters are others. */
const ABBREVIATED =
  /^(?:dr|mr|mrs|ms|prof|hr|fr|sr|sra|srta|dra|dña|lic|arq|rr|mme|nr|no|mag|prok|dkfm|núm|st|jr|dipl|ing|vs|ca|approx|tel|\p{L})$/u;

function readMark(text: string, at: number, tokens: readonly Token[]): Mark | undefined {
  const sign = text.charAt(at);
  const next = text.charAt(at + 1);
  const isBefore = (pattern: RegExp): boolean => next === "" || pattern.test(next);
  switch (sign) {
    case ":":
      return isBefore(/\s/u) ? "colon" : undefined;
    case ".": {
      const last = tokens.at(-1);
      const isAbbreviation =
        last?.end === at && last.kind === "word" && (ABBREVIATED.test(last.word) || /^\d+$/u.test(last.word));
      return isBefore(/\s/u) && !(isAbbreviation && next !== "") ? "stop" : undefined;
    }
    case "-":
    case "–": {
      const isApart = (at === 0 || /\s/u.test(text.charAt(at - 1))) && isBefore(/\s/u);
      return isApart && tokens.length > 0 ? "dash" : undefined;
    }
    default:
      return MARKS.get(sign);
  }
}
