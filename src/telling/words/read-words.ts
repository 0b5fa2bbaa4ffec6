import { guessKind, listJournalWords, readSaid, tellsOf, type Said, type SaidEntry } from "../../note/index.js";
import { KNOWN_CHANNELS, KNOWN_KINDS, meaningOfKind, normalizeChannel } from "../../facts/index.js";
import { echo, editDistance, fold } from "../../text/index.js";
import { findWrittenTimes } from "../../time/index.js";
import { capitalizeName, mayBeName } from "./people.js";
import { settleDays, type SettledWords } from "./days/index.js";
import { refuse, type NotTold, type ToldChoice, type World } from "./told.js";
import { findInterview } from "./which-interview.js";

/** What words say, with their days settled. */
export interface ReadTheWords extends SettledWords {
  readonly said: Said;
  /** The words tell that an interview is put to another day, or called off. */
  readonly isMoved: boolean;
}

/** Reads words as the note's log would; refused where they say nothing that is known, with what may have been meant. */
export function readTheWords(typed: string, world: World): ReadTheWords | NotTold {
  const read = interpret(typed, world);
  if (!read.ok || hasFacts(read.said)) return read;
  const isOfInterview = tellsOf("moves", typed) || tellsOf("cancels", typed);
  const helped = isOfInterview ? interpret(`interview ${typed}`, world) : undefined;
  if (helped && (!helped.ok || hasFacts(helped.said))) return helped;
  if (helped?.isMoved && findWrittenTimes(typed).length > 0) {
    const found = findInterview({ words: typed }, world);
    return found.ok ? interpret(`${typed} ${found.interview.date.toString()}`, world) : found;
  }
  if (helped?.isMoved)
    return refuse("to when was it moved? Say the day, and the time, as in: interview moved fri 10:00");
  const { mended } = read.said;
  if (mended !== undefined && mended !== typed)
    return refuse(`${echo(typed)} is not understood`, [
      { words: mended, flags: world.flags, meaning: "did you mean this?" },
    ]);
  const slips = read.said.isDenied ? [] : findSlips(typed, world);
  return refuse(slips.length > 0 ? `${echo(typed)} is not understood` : describeUnread(typed, read), slips);
}

function interpret(typed: string, world: World): ReadTheWords | NotTold {
  const settled = settleDays(typed, world);
  if (!settled.ok) return settled;
  const said = settleKinds(readSaid(settled.words, world.application, settled.date), settled, world);
  if ("ok" in said) return said;
  if (settled.invitedTo !== undefined) {
    const { interviews } = readSaid(`interview ${settled.invitedTo}`, world.application, settled.date);
    return { ...settled, said: { ...said, interviews }, isMoved: false };
  }
  return { ...settled, said, isMoved: tellsOf("moves", typed) };
}

export function hasFacts({ entries, interviews, deadline }: Said): boolean {
  return entries.length > 0 || interviews.length > 0 || deadline !== undefined;
}

/** A kind of so many words is a sentence that begins as the grammar does. */
const MOST_KIND_WORDS = 2;

/** Kinds that are ways to say it become messages by that way; what is nearly a known kind is asked about. */
function settleKinds(said: Said, { words, date }: SettledWords, world: World): Said | NotTold {
  const { flags, application } = world;
  const [first] = said.entries;
  if (first && first.kind.includes(" ") && meaningOfKind(first.kind) === undefined) {
    // `received interview invitation from Ada`
    const again = readSaid(words.replace(/^\S+\s+/u, ""), application, date);
    const isSame = again.entries.every(({ direction }) => direction === first.direction);
    if (hasFacts(again) && isSame) return again;
    if (isSentence(first.kind))
      return refuse(
        `${echo(first.kind)} is no kind of message; write ${first.direction} reply, note, invitation … and the rest behind a colon`,
      );
  }
  for (const { kind } of said.entries) {
    const meant = guessKind(kind);
    if (meant === undefined || meaningOfKind(kind) !== undefined) continue;
    const retyped = replaceWord(words, kind, meant);
    return refuse(`no kind ${echo(kind)} is known; did you mean ${meant}?`, [
      { words: retyped, flags, meaning: meant },
    ]);
  }
  return { ...said, entries: said.entries.map(withMeaning) };
}

function isSentence(kind: string): boolean {
  return /\d/u.test(kind) || kind.split(" ").length > MOST_KIND_WORDS;
}

const MESSAGES: ReadonlySet<string> = new Set("message msg nachricht mensaje dm".split(" "));

/** `sent email to ada` is a note by e-mail; `received call`, a reply by phone. */
function withMeaning(entry: SaidEntry): SaidEntry {
  const kind = meaningOfKind(entry.kind) ?? entry.kind;
  const channel = normalizeChannel(kind);
  const isChannel = KNOWN_CHANNELS.some((one) => one === channel);
  if (KNOWN_KINDS.some((one) => one === kind) || (!isChannel && !MESSAGES.has(kind))) return { ...entry, kind };
  const by = entry.by ?? (isChannel ? channel : undefined);
  return { ...entry, kind: entry.direction === "sent" ? "note" : "reply", by };
}

function replaceWord(words: string, written: string, meant: string): string {
  const at = fold(words).indexOf(fold(written));
  return at < 0 ? words : words.slice(0, at) + meant + words.slice(at + written.length);
}

function describeUnread(typed: string, { said }: ReadTheWords): string {
  if (said.isDenied) return `${echo(typed)} tells of nothing that has happened; log it once it has`;
  return `${echo(typed)} is not understood; say what was sent or received, as in: sent thank-you to Ada by email, received reply, interview "thu 14:00", status withdrawn`;
}

let vocabulary: readonly string[] | undefined;

/** Fewer letters are too many words' beginning. */
const SHORTEST = 4;
/** A slip is looked for in so many words. */
const MOST_WORDS = 12;

/** Another language's words are as near as often. */
const MOST_CHOICES = 4;

/** With a word that is nearly one of the log's written so, or an unknown one as a name: as far as that can be read. */
function findSlips(typed: string, world: World): readonly ToldChoice[] {
  vocabulary ??= [...listJournalWords(), ...KNOWN_KINDS].filter((word) => word.length >= SHORTEST);
  const choices = new Map<string, ToldChoice>();
  for (const { 0: written, index } of [...typed.matchAll(/\p{L}[\p{L}-]{3,}/gu)].slice(0, MOST_WORDS)) {
    const word = fold(written);
    if (vocabulary.includes(word)) continue;
    for (const meant of [...listNear(word, vocabulary), ...(mayBeName(written) ? [capitalizeName(written)] : [])]) {
      if (meant === written) continue;
      const words = typed.slice(0, index) + meant + typed.slice(index + written.length);
      const again = interpret(words, world);
      if (!again.ok || !hasFacts(again.said)) continue;
      const key = JSON.stringify([again.said.entries, again.said.interviews], (name, value: unknown) =>
        name === "places" ? undefined : value,
      );
      if (!choices.has(key)) choices.set(key, { words, flags: world.flags, meaning: `${meant}, not ${echo(written)}` });
    }
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}

const LONG = 9;

function listNear(word: string, words: readonly string[]): readonly string[] {
  const most = word.length >= LONG ? 2 : 1;
  return words.filter((one) => one.startsWith(word.charAt(0)) && editDistance(word, one, most) <= most);
}
