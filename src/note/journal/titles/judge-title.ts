import { fold } from "../../../text/index.js";
import type { Theme } from "../../words/index.js";
import {
  ELSEWHERE_TITLES,
  FOREIGN_WORDS,
  JOURNAL_HEADINGS,
  NOTES_HEADINGS,
  POSTING_WORDS,
  PREPARATION_WORDS,
} from "./heading-words.js";

/** What a heading says of the lines below it. */
export type Standing =
  /** They are a journal. */
  | { readonly kind: "journal"; readonly theme: Theme }
  /** They are what somebody prepares or asks. */
  | { readonly kind: "preparation" }
  /** They are no part of the person's own search. */
  | { readonly kind: "foreign" }
  /** Nothing. */
  | { readonly kind: "open" };

/** Small words that may join or lead to others. */
const SMALL = /\b(?:my|the|and|und|et|y|mein|meine|mon|mes|mis|les|la|las|los|der|die|das)\b/gu;

const THEMES: ReadonlyMap<string, Theme> = new Map(
  (["log", "interviews", "follow-ups", "status"] as const).flatMap((theme) =>
    JOURNAL_HEADINGS[theme].map((heading) => [foldTitle(heading), theme] as const),
  ),
);

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS);
const POSTING: ReadonlySet<string> = new Set(POSTING_WORDS);
const PREPARATION: ReadonlySet<string> = new Set(PREPARATION_WORDS);

const NOTES: ReadonlySet<string> = new Set(NOTES_HEADINGS);

/** Whether a heading says that somebody jots something down below it. */
export function isNotesTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && NOTES.has(foldTitle(title));
}

/** Longer ones are sentences. */
const LONGEST_TITLE = 120;

/**
 * Judges a heading by its words: emoji, numbers, markup, colons and what stands in brackets aside.
 *
 * @param own the workspace's own headings for a journal; they come before the known ones
 */
export function judgeTitle(title: string, own: readonly string[] = []): Standing {
  if (title.length > LONGEST_TITLE) return { kind: "open" };
  if (/^\W*draft\s*:/iu.test(title) || isOfPosting(title)) return { kind: "foreign" };
  const whole = foldTitle(title);
  const written = title.split(/[:|/·•]|\s[-–—]+\s|[–—]/u);
  const parts = written.length === 1 ? [whole] : written.map(foldTitle);
  const isOwn = (part: string): boolean => part !== "" && own.some((heading) => foldTitle(heading) === part);
  if ([whole, ...parts].some(isOwn)) return { kind: "journal", theme: themeOf(whole, parts) ?? "log" };
  const known = themeOf(whole, []);
  // Interviews may be planned; the rest of a plan has not happened.
  if (isPlan(title) && known !== "interviews") return { kind: "preparation" };
  if (known !== undefined) return { kind: "journal", theme: known };
  const words = whole.split(" ");
  if (words.some((word) => FOREIGN.has(word))) return { kind: "foreign" };
  if (words.some((word) => PREPARATION.has(word))) return { kind: "preparation" };
  const theme = themeOf(whole, parts);
  if (theme !== undefined) return { kind: "journal", theme };
  return ELSEWHERE_TITLES.some((one) => ` ${whole} `.includes(` ${one} `)) ? { kind: "foreign" } : { kind: "open" };
}

/** In brackets, the title says that all of it is the employer's: `Key dates (from the ad)`. */
function isOfPosting(title: string): boolean {
  return hasAside(title, POSTING);
}

/** `Timeline (planned)` */
function isPlan(title: string): boolean {
  return hasAside(title, PLANS);
}

const PLANS: ReadonlySet<string> = new Set(
  "planned plan tentative geplant prevu previsto prevista planificado".split(" "),
);

function hasAside(title: string, words: ReadonlySet<string>): boolean {
  if (!title.includes("(")) return false;
  const aside = /\((?<aside>[^()]*)\)/u.exec(title)?.groups?.aside ?? "";
  return fold(aside)
    .split(/\W+/u)
    .some((word) => words.has(word));
}

function themeOf(whole: string, parts: readonly string[]): Theme | undefined {
  for (const part of [whole, ...parts]) {
    const theme = THEMES.get(part);
    if (theme !== undefined) return theme;
  }
  return undefined;
}

/** A title as the table has it: in lower case, without diacritics, numbers, marks, brackets and the words that join. */
export function foldTitle(title: string): string {
  return fold(title.replace(/\([^()]*\)|\[[^[\]]*\](?=\W*$)/gu, " ").replaceAll("ß", "ss"))
    .replace(SMALL, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
