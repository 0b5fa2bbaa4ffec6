import { STATUSES, type Status } from "../../facts/index.js";
import { bareWord, echo, nearest, surelyMeant } from "../../text/index.js";
import { writeScalar, type Value } from "../../yaml/index.js";
import { mendValue } from "../mend/index.js";
import { expectText, labelOf, type OpenNote, readWikilinks } from "../front-matter/index.js";
import { phraseOf, readStatusWords } from "./read-status-words.js";
import { STATUS_WORDS, type StatusMeaning } from "./status-words.js";

type OwnWords = Readonly<Record<string, Status>>;

/** What a status says; `unknown` where nobody has explained its word. */
export type StatusReading = StatusMeaning | "unknown";

/** Some of what people write for a status besides its own name, for editors to offer. */
export const STATUS_EXAMPLES: readonly string[] = [
  "saved",
  "to apply",
  "in review",
  "phone screen",
  "onsite",
  "offer received",
  "hired",
  "not selected",
  "offer declined",
  "no response",
  "on hold",
  "archived",
];

const NAMES: ReadonlySet<string> = new Set(STATUSES);

/** @param own the workspace's words for statuses; they come before the known ones */
export function readStatus(value: Value, note: OpenNote, own: OwnWords = {}): StatusReading | undefined {
  const text = expectText(value, `one of ${STATUSES.join(", ")}`, note);
  if (!text) return value.kind === "nothing" ? undefined : "unknown";
  const written = readWikilinks(text.text.trim());
  const meaning = meaningOf(written, own);
  if (meaning !== undefined) return meaning;
  const { guess, meant } = guessWord(written, own);
  const mend = guess === undefined ? explainOwn(written) : `did you mean ${echo(guess)}?`;
  const message = `${labelOf(text.origin)}${echo(written)} is no status that is known here; ${mend}`;
  const fix = meant === undefined ? undefined : mendValue(note.text, text, written, meant);
  note.findings.report("unknown-status", message, text.origin, fix);
  return "unknown";
}

/** A stage of a pipeline: what it says of the status, or undefined where its words are the person's own. */
export function readStage(value: Value, own: OwnWords = {}): StatusMeaning | undefined {
  return value.kind === "text" ? meaningOf(readWikilinks(value.text.trim()), own) : undefined;
}

/** What a text says of the status, or the word that it may have been meant for. */
export function judgeStatus(
  text: string,
  own: OwnWords = {},
): { readonly meaning?: StatusMeaning; readonly guess?: string } {
  const meaning = meaningOf(text.trim(), own);
  return meaning === undefined ? { guess: guessWord(text.trim(), own).guess } : { meaning };
}

function meaningOf(written: string, own: OwnWords): StatusMeaning | undefined {
  return findOwn(written, own) ?? (isStatus(written) ? written : readStatusWords(written));
}

function isStatus(word: string): word is Status {
  return NAMES.has(word);
}

function findOwn(written: string, own: OwnWords): Status | undefined {
  const entries = Object.entries(own);
  if (entries.length === 0) return undefined;
  const [word, phrase] = [bareWord(written), phraseOf(written)];
  const exact = entries.find(([key]) => bareWord(key) === word);
  return (exact ?? entries.find(([key]) => phrase !== "" && phraseOf(key) === phrase))?.[1];
}

/** The word that a misspelled one may have been, and where it can be no other. English comes before other languages. */
function guessWord(written: string, own: OwnWords): { readonly guess?: string; readonly meant?: string } {
  const english = new Map<string, string>(STATUSES.map((status) => [status, status]));
  for (const { means, en } of STATUS_WORDS) for (const phrase of en.split(", ")) english.set(phrase, means);
  for (const [key, status] of Object.entries(own)) english.set(key, status);
  const others = new Map<string, string>(
    STATUS_WORDS.flatMap(({ means, de, fr, es }) =>
      [de, fr, es].flatMap((list) => list.split(", ").map((phrase) => [phrase, means] as const)),
    ),
  );
  for (const words of [english, others]) {
    const compare = (one: string): string => words.get(one) ?? one;
    const guess = nearest(written, words.keys(), { meaningOf: compare, mayBeOwn: true });
    if (guess !== undefined) return { guess, meant: surelyMeant(written, words.keys(), compare) };
  }
  return {};
}

/** The line of the workspace file that explains a word of one's own. What it means is for its person to say. */
function explainOwn(written: string): string {
  const word = writeScalar(echo(written), { isFlow: true });
  return `write one of ${STATUSES.join(", ")}, or say in followthrough.yaml which of them it means: statuses: {${word}: STATUS}`;
}
