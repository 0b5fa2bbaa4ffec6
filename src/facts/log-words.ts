import { bareWord } from "../text/index.js";

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
  "withdrawal",
  "acceptance",
] as const;

const RECEIVED: ReadonlySet<string> = new Set(["reply", "invitation", "offer", "rejection"]);

/** The known kinds of what is sent, or of what is received. */
export function kindsOf(direction: "sent" | "received"): readonly string[] {
  return KNOWN_KINDS.filter((kind) => RECEIVED.has(kind) === (direction === "received"));
}

/** The ways of getting in touch that the program knows; a person may have others. */
export const KNOWN_CHANNELS = ["email", "phone", "letter", "text"] as const;

/** Other ways to write a kind, as bare words. */
export const KIND_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...KNOWN_KINDS.map((kind) => [bareWord(kind), kind] as const),
  ["thankyounote", "thank-you"],
]);

/** Kinds of people's own, as bare words, that can mean only one of those that policies know. */
const KIND_MEANINGS: ReadonlyMap<string, string> = new Map([
  ...listMeanings(
    "follow-up",
    "inquiry, enquiry, status inquiry, status enquiry, status request, status question, check-in, checking in, nudge, " +
      "chaser, reminder, ping, nachfrage, rückfrage, nachfassen, erinnerung, relance, seguimiento",
  ),
  ...listMeanings(
    "thank-you",
    "thanks, thanks note, thanks mail, thanks email, note of thanks, letter of thanks, dank, dankeschön, danke, " +
      "dankesmail, remerciement, remerciements, agradecimiento",
  ),
]);

function listMeanings(kind: string, words: string): readonly (readonly [string, string])[] {
  return words.split(", ").map((word) => [bareWord(word), kind]);
}

const CHANNEL_SPELLINGS: ReadonlyMap<string, string> = new Map([
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

/** A kind under the name that policies know, however it is spelled; any other kind in lower case, its blanks made one. */
export function normalizeKind(written: string): string {
  return KIND_SPELLINGS.get(bareWord(written)) ?? tidy(written);
}

/** The kind that policies know and that a word of people's own can only mean: `inquiry` is a follow-up. */
export function meaningOfKind(kind: string): string | undefined {
  return KIND_MEANINGS.get(bareWord(kind));
}

/** A channel under the name that policies know: `e-mail` is email, a `call` goes by phone, a `card` is a letter. */
export function normalizeChannel(written: string): string {
  return CHANNEL_SPELLINGS.get(bareWord(written)) ?? tidy(written);
}

function tidy(written: string): string {
  return written.trim().toLowerCase().replace(/\s+/gu, " ");
}
