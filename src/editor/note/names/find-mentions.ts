import type { Application, Contact } from "../../../facts/index.js";
import type { Range } from "../../../text/index.js";

/** Where a note names one of its contacts. */
export interface Mention extends Range {
  readonly contact: Contact;
  /** Which of the name's words: all of them, or one that stands for the whole (`Ada`, `Lovelace`). */
  readonly word: "all" | number;
}

const LETTER = /[\p{L}\p{M}\p{N}_@]/u;

/**
 * Where a note names its contacts, in the order of the text: a whole name anywhere, one of its words where the note is read by it (in an
 * interview, the log, a journal, the contact itself) and in drafts, unless another contact has the same word.
 */
export function findMentions(text: string, application: Application): readonly Mention[] {
  const named = application.contacts.filter(({ name }) => name.trim() !== "" && !name.includes("\n"));
  const zones = listZones(application);
  const found: Mention[] = [];
  for (const contact of named) {
    const whole = findWord(text, contact.name).map((at) => ({ start: at, end: at + contact.name.length }));
    found.push(...whole.map((range) => ({ ...range, contact, word: "all" as const })));
  }
  const words = wordsOf(named);
  for (const [word, owners] of words) {
    const [owner, other] = owners;
    if (!owner || other) continue;
    for (const zone of zones)
      for (const at of findWord(text.slice(zone.start, zone.end), word)) {
        const range = { start: zone.start + at, end: zone.start + at + word.length };
        const isPart = found.some(({ start, end }) => start <= range.start && range.end <= end);
        if (!isPart) found.push({ ...range, contact: owner.contact, word: owner.at });
      }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Who is named at an offset. */
export function mentionAt(text: string, application: Application, offset: number): Mention | undefined {
  return findMentions(text, application).find(({ start, end }) => start <= offset && offset <= end);
}

interface Owner {
  readonly contact: Contact;
  readonly at: number;
}

function wordsOf(contacts: readonly Contact[]): ReadonlyMap<string, readonly Owner[]> {
  const words = new Map<string, Owner[]>();
  for (const contact of contacts) {
    const parts = contact.name.split(/\s+/u);
    for (const [at, word] of parts.entries()) {
      if (parts.length === 1 || word.length < 2 || !/^\p{Lu}/u.test(word)) continue;
      words.set(word, [...(words.get(word) ?? []), { contact, at }]);
    }
  }
  return words;
}

/** Where a first name alone is one: what facts were read from, and drafts; none lies over another. */
function listZones({ interviews, log, body }: Application): readonly Range[] {
  const facts = [
    ...interviews.flatMap(({ origins }) => [origins.with, origins.self]),
    ...log.flatMap(({ origins }) => [origins.name, origins.self]),
    ...body.drafts.flatMap(({ range, headingRange }) => [headingRange, range]),
  ].flatMap((one) => (one ? [{ start: one.start, end: one.end }] : []));
  const sorted = facts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Where a word stands by itself, with its letters in the same case. */
function findWord(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + word.length, at + word.length + 2);
    const isPart = LETTER.test(before.slice(-1)) || LETTER.test(after.charAt(0));
    // Part of an address or of a name with a hyphen.
    const isJoined = /[\p{L}\p{N}][-./]$/u.test(before) || /^[-./][\p{L}\p{N}]/u.test(after);
    if (!isPart && !isJoined) found.push(at);
  }
  return found;
}
