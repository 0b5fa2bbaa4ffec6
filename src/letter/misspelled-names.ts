import { type Application, type Contact, type Draft, findContact, type Origins } from "../facts/index.js";
import { isCommonWord } from "./common-words.js";
import { findGreeting, findSignature, isGreetingWord, isIntroduced, isTitle } from "./greeting-and-signature.js";
import { passagesOf, type Passage } from "./prose.js";
import { findNameLikes, type NameLike } from "./capitalised-words.js";
import type { Range } from "../text/index.js";
import { NearSpellings } from "./near-spelling.js";
import { partsOfName, roughSpellingOf, spellingsOf, wordsOfName } from "./name-spellings.js";

/** A word of a draft that is nearly a contact's name. */
export interface NameSlip {
  /** As it stands there. */
  readonly word: string;
  /** The part of the name that it nearly is. */
  readonly meant: string;
  /** The contact's whole name. */
  readonly name: string;
  /** `meant`, where no other name could be; else empty. */
  readonly correction: string;
  readonly origins: Origins;
}

/** One word of a contact's name, with every way to spell it. */
interface NamePart {
  readonly part: string;
  readonly spellings: readonly string[];
  readonly name: string;
}

/**
 * Every word of the draft that is nearly, but not quite, a contact's name (A9). In the greeting a near miss is one
 * unless it is somebody else's full name; elsewhere it must not be an ordinary word or a word of the note's own, and it
 * must look like the name: by its first letter, or by the rest of the name beside it.
 *
 * @param me the person's own name, if it is known
 */
export function findNameSlips(draft: Draft, application: Application, me = ""): readonly NameSlip[] {
  const { people, parts, near, otherWords } = collectNames(application);
  if (parts.length === 0) return [];
  const known = new Set([...people.map(({ name }) => name), me, ...namesAround(application)].flatMap(wordsOfName));
  const addressee = findContact(people, draft.to ?? "")?.name.trim();
  const isElsewhere = (one: NameLike): boolean => isOneOf(one, otherWords());
  return passagesOf(draft).flatMap((passage) => {
    const isText = passage.start === draft.range.start;
    const greeting = isText ? findGreeting(passage.text) : undefined;
    const signature = isText ? findSignature(passage.text) : undefined;
    const context = { passage, parts, near, addressee, known, isElsewhere, greeting, signature };
    return findNameLikes(passage.text).flatMap((one) => toNameSlip(one, context) ?? []);
  });
}

/** What every draft of a note is compared with. */
interface NamesOfNote {
  readonly people: readonly Contact[];
  readonly parts: readonly NamePart[];
  readonly near: NearSpellings;
  /** The words of the note besides its names and drafts; collected at the first call. */
  readonly otherWords: () => ReadonlySet<string>;
}

/** Kept by note, because a note may have hundreds of drafts. */
const NAMES = new WeakMap<Application, NamesOfNote>();

function collectNames(application: Application): NamesOfNote {
  const known = NAMES.get(application);
  if (known) return known;
  const people = peopleIn(application);
  const parts = people.flatMap(({ name }) => targetsIn(name));
  let words: ReadonlySet<string> | undefined;
  const otherWords = (): ReadonlySet<string> => (words ??= new Set(ownWords(application).flatMap(wordsOfName)));
  const names = { people, parts, near: new NearSpellings(), otherWords };
  NAMES.set(application, names);
  return names;
}

interface Context {
  readonly passage: Passage;
  readonly parts: readonly NamePart[];
  readonly near: NearSpellings;
  /** Whom the draft is for, as its heading says. */
  readonly addressee?: string;
  /** Right in any place: the names of people, the company and the position. */
  readonly known: ReadonlySet<string>;
  /** Right outside the greeting: what the note itself speaks of, products and places among it; found when asked. */
  readonly isElsewhere: (one: NameLike) => boolean;
  readonly greeting?: Range;
  readonly signature?: Range;
}

function toNameSlip(one: NameLike, context: Context): NameSlip | undefined {
  const { passage, known, greeting, signature } = context;
  if (one.isCapitals || isOneOf(one, known) || isWithin(one, signature)) return undefined;
  if (isIntroduced(passage.text.slice(0, one.range.start))) return undefined;
  const rank = ({ name }: NamePart): number => (name === context.addressee ? 0 : 1);
  const isGreeted = isWithin(one, greeting);
  const accepts = isGreeted ? acceptsInGreeting : acceptsElsewhere;
  const [best, ...others] = context.parts
    .map((part) => ({ part, distance: distanceTo(one, part, context.near) }))
    .filter(({ part, distance }) => distance <= limitFor(part) && accepts(one, part, context))
    .toSorted((a, b) => a.distance - b.distance || rank(a.part) - rank(b.part));
  if (!best) return undefined;
  const { part, name } = best.part;
  const isRivalled = others.some((other) => other.distance === best.distance && other.part.part !== part);
  // Ida may well be somebody else than Ada, unless the draft is for Ada.
  const isAlike = one.word.toLowerCase().startsWith(part.charAt(0).toLowerCase()) || name === context.addressee;
  const place = { start: passage.start + one.range.start, end: passage.start + one.range.end };
  return {
    word: one.word,
    meant: part,
    name,
    correction: isRivalled || !isAlike ? "" : part,
    origins: { self: { path: `"${one.word}"`, ...place } },
  };
}

function acceptsInGreeting(one: NameLike, _: NamePart, context: Context): boolean {
  return !isGreetingWord(one.word) && !hasStranger(one, context);
}

function acceptsElsewhere(one: NameLike, part: NamePart, context: Context): boolean {
  const word = one.word.toLowerCase();
  const isBesideName = one.neighbours.some((other) => isOtherPart(other, part, context.parts));
  if (isCommonWord(word)) return isBesideName && !one.isSentenceStart;
  if (isBesideName) return true;
  if (context.isElsewhere(one) || hasStranger(one, context)) return false;
  const [spelling = ""] = one.spellings;
  const [name = ""] = part.spellings;
  if (!spelling.startsWith(name.charAt(0)) || spelling === `${name}s`) return false;
  if (name.length > SHORT) return true;
  // Of three letters, only one too many looks like the name: Adda, but not Max and Mac.
  return spelling.length > name.length && (!one.isSentenceStart || one.isPossessive);
}

const SHORT = 3;
const LONG = 8;

function limitFor({ spellings }: NamePart): number {
  return (spellings[0]?.length ?? 0) >= LONG ? 2 : 1;
}

function distanceTo({ spellings }: NameLike, part: NamePart, near: NearSpellings): number {
  const limit = limitFor(part);
  let least = limit + 1;
  for (const own of spellings)
    for (const theirs of part.spellings) least = Math.min(least, near.distance(own, theirs, limit));
  return least;
}

/**
 * A capitalised neighbour that is no part of any contact's name, however spelled: then both are somebody else's name,
 * or something's. An ordinary word before it is none (Thanks Adda, On Thursday Adda), one behind it is (Adda Cloud).
 */
function hasStranger(one: NameLike, { parts, near, known }: Context): boolean {
  return one.neighbours.some(
    (other) =>
      !isOneOf(other, known) &&
      !isGreetingWord(other.word) &&
      !(other.range.start < one.range.start && isCommonWord(other.word.toLowerCase())) &&
      !parts.some((part) => distanceTo(other, part, near) <= limitFor(part)),
  );
}

function isOtherPart(neighbour: NameLike, { name, part }: NamePart, parts: readonly NamePart[]): boolean {
  const others = parts.filter((other) => other.name === name && other.part !== part);
  return others.some(({ spellings }) => neighbour.spellings.some((spelling) => spellings.includes(spelling)));
}

/** The words of a name that can be told from a near miss: of three letters and more, in a script that has capitals. */
function targetsIn(name: string): NamePart[] {
  const parts = partsOfName(name).filter((part) => /^\p{Lu}[\p{Lu}\p{Ll}\p{M}'’ʼ]{2,}$/u.test(part) && !isTitle(part));
  return parts.map((part) => ({ part, spellings: [...spellingsOf(part), roughSpellingOf(part)], name: name.trim() }));
}

function peopleIn({ contacts, interviews }: Application): readonly Contact[] {
  const people = [...contacts, ...interviews.flatMap((interview) => interview.with)];
  return [...new Set(people)].filter(({ name }) => name !== "");
}

function namesAround({ company, role, contacts, log }: Application): readonly string[] {
  const accounts = contacts.map(({ email = "" }) => email.split("@", 1)[0] ?? "");
  return [company, role, ...accounts, ...log.map(({ name = "" }) => name)];
}

function ownWords(application: Application): readonly string[] {
  const { industry = "", contacts, interviews } = application;
  const said = interviews.flatMap(({ kind, connection, forgot, misspoke, notes }) => [
    ...[kind, connection, forgot, misspoke, notes].map((text) => text ?? ""),
  ]);
  const hosts = contacts.map(({ email = "" }) => email.split("@", 2)[1] ?? "");
  return [industry, ...contacts.map(({ title = "" }) => title), ...hosts, ...said, ...textsBesideDrafts(application)];
}

/** The body's sections without the drafts in them. */
function textsBesideDrafts({ body }: Application): readonly string[] {
  const { sections = [], drafts } = body;
  const texts: string[] = [];
  let end = 0;
  let nextDraft = 0;
  for (const { text, range } of sections) {
    // What stands in a section of its own stands in the one around it, too.
    if (range.start < end) continue;
    end = range.end;
    let from = range.start;
    for (let draft = drafts[nextDraft]; draft && draft.headingRange.start < end; draft = drafts[++nextDraft]) {
      if (draft.headingRange.start > from)
        texts.push(text.slice(from - range.start, draft.headingRange.start - range.start));
      from = Math.max(from, draft.range.end);
    }
    texts.push(text.slice(from - range.start));
  }
  return texts;
}

function isOneOf({ spellings }: NameLike, words: ReadonlySet<string>): boolean {
  return spellings.some((spelling) => words.has(spelling));
}

function isWithin({ range }: NameLike, area: Range | undefined): boolean {
  return area !== undefined && range.start >= area.start && range.end <= area.end;
}
