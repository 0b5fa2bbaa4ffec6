import { nearest } from "../text/index.js";
import { foldKey } from "./field-names.js";

/** The kinds of log entries that the built-in policies know, under the names that they know them by. */
export const KNOWN_KINDS = [
  "application",
  "thank-you",
  "follow-up",
  "note",
  "reply",
  "invitation",
  "offer",
  "rejection",
] as const;

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...KNOWN_KINDS.map((kind) => [foldKey(kind), kind] as const),
  ["thankyounote", "thank-you"],
]);

const LONGEST_SPELLING = Math.max(...Array.from(SPELLINGS.keys(), ({ length }) => length));

/** A kind under the name that policies know, however it is spelled; any other kind in lower case, its blanks made one. */
export function normalizeKind(written: string): string {
  return SPELLINGS.get(foldKey(written)) ?? written.trim().toLowerCase().replace(/\s+/gu, " ");
}

/** The known kind that an unknown one is nearly, or begins with: `folow-up`, `follow-up mail`. */
export function guessKind(kind: string): string | undefined {
  if (SPELLINGS.has(foldKey(kind))) return undefined;
  const guess = nearest(kind, KNOWN_KINDS);
  if (guess !== undefined) return guess;
  let start = "";
  let known: string | undefined;
  for (const word of kind.split(" ").slice(0, -1)) {
    start += foldKey(word);
    if (start.length > LONGEST_SPELLING) break;
    const spelled = SPELLINGS.get(start);
    if (spelled !== "note") known = spelled ?? known;
  }
  return known;
}

const CHANNELS: ReadonlyMap<string, string> = new Map([
  ["mail", "email"],
  ["email", "email"],
  ["call", "phone"],
  ["tel", "phone"],
  ["telephone", "phone"],
  ["card", "letter"],
  ["post", "letter"],
  ["handwrittennote", "letter"],
  ["sms", "text"],
  ["textmessage", "text"],
]);

/** A channel under the name that policies know: `e-mail` is email, a `call` goes by phone, a `card` is a letter. */
export function normalizeChannel(written: string): string {
  return CHANNELS.get(foldKey(written)) ?? written.trim().toLowerCase().replace(/\s+/gu, " ");
}
