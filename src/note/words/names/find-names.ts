import type { Range } from "../../../text/index.js";
import { readWikilinks } from "../../front-matter/index.js";
import { endsClause } from "../clause-ends.js";
import { hasSign, isUnknown, type Item } from "../signs/index.js";
import type { Language } from "../table/index.js";

/** Where names stand. */
export interface NamePlace extends Range {
  /** Of several, each. */
  readonly each?: readonly Range[];
}

/** Whom a line names at some place: names, or somebody without one. */
export interface FoundPeople {
  /** Missing for `the recruiter`. */
  readonly name?: NamePlace;
  /** The item after them. */
  readonly next: number;
  /** Whole names, or ones that the note knows: surely somebody. */
  readonly isSure?: boolean;
  /** The note knows one of them, or one has a title. */
  readonly isKnown: boolean;
}

export interface NameOptions {
  readonly text: string;
  readonly language: Language;
  readonly isKnown: (name: string) => boolean;
}

type OnePerson = FoundPeople & { readonly isSure: boolean };

/** The people whom the items from here on name: one, or several with commas and an "and" between them. */
export function findPeople(items: readonly Item[], at: number, options: NameOptions): FoundPeople | undefined {
  const start = skipFillers(items, at);
  const first = findPerson(items, start, options) ?? findDescribed(items, start, options);
  if (!first) return undefined;
  let people: FoundPeople = first;
  let candidate: FoundPeople = first;
  for (;;) {
    const separator = items[candidate.next];
    const hasComma = separator?.kind === "comma";
    const hasAnd = (item: Item | undefined): boolean =>
      item?.kind === "and" || (hasSign(item, "and") && isPlainAnd(item));
    const isAnd = hasAnd(separator) || (hasComma && hasAnd(items[candidate.next + 1]));
    if (!hasComma && !isAnd) break;
    const behind = candidate.next + (hasComma && isAnd ? 2 : 1);
    // `to Lena and to Mary`
    const isLedAgain = isAnd && isSameLead(items[at - 1], items[behind]);
    const next = skipFillers(items, isLedAgain ? behind + 1 : behind);
    const one = findPerson(items, next, options) ?? (isAnd ? findDescribed(items, next, options) : undefined);
    if (!one) break;
    // `rang HR, Lena off sick`: another clause begins with her.
    const after = items[one.next];
    if (!isAnd && after && isUnknown(after) && !after.isCapital) break;
    const isKnown = candidate.isKnown || one.isKnown;
    candidate = { name: joinNames(candidate.name, one.name), next: one.next, isKnown };
    if (isAnd || one.isSure) people = candidate;
  }
  return people;
}

/**
 * `and a history teacher, Sam Oyelaran`, `one of the governors, Pat Coyle`: a few words say who it is, and the whole name stands behind the
 * comma.
 */
function findDescribed(items: readonly Item[], at: number, options: NameOptions): OnePerson | undefined {
  let comma = at;
  for (let item = items[comma]; item && describes(item); item = items[comma]) comma++;
  if (comma === at || comma > at + LONGEST_ASIDE || items[comma]?.kind !== "comma") return undefined;
  const person = findPerson(items, comma + 1, options);
  return person?.name && person.isSure && endsClause(items, person.next) ? person : undefined;
}

function describes(item: Item): boolean {
  if (item.isCapital || item.kind !== "word") return false;
  const isWord = isUnknown(item) || hasSign(item, "role") || hasSign(item, "filler") || WHO.has(item.words[0] ?? "");
  return isWord || OFFICE.has(item.words[0] ?? "");
}

/** They are strangers elsewhere. */
const WHO: ReadonlySet<string> = new Set(["doctor", "médico", "boss", "jefa", "jefe"]);

/** The word that led to the names before leads to one more: `wrote to Lena and to Mary`. */
function isSameLead(first: Item | undefined, again: Item | undefined): boolean {
  const isLead = (["with", "to", "from"] as const).some((sign) => hasSign(again, sign));
  return isLead && first?.words.at(-1) === again?.words[0];
}

function joinNames(before: NamePlace | undefined, name: NamePlace | undefined): NamePlace | undefined {
  if (!before || !name) return before ?? name;
  return { start: before.start, end: name.end, each: [...(before.each ?? [before]), name] };
}

/** `Vorstellungsgespräch von Lisa`, `Kemi's interview`: it is said to be that of somebody whom the note does not know. */
export function isSomebodyElses(
  items: readonly Item[],
  at: number,
  { text, isKnown }: Pick<NameOptions, "text" | "isKnown">,
): boolean {
  const [item, name, last] = items.slice(at, at + 3);
  if (!item) return false;
  const owner = /^(?<name>.+)['’]s$/u.exec(text.slice(item.start, item.end))?.groups?.name;
  if (owner !== undefined) return item.isCapital && isUnknown(item) && !isKnown(owner);
  if (!OF.has(item.words[0] ?? "") || item.words.length > 1 || !name?.isCapital || !isUnknown(name)) return false;
  const whole = { start: name.start, end: last?.end ?? name.end };
  return ![name, whole].some((one) => isKnown(text.slice(one.start, one.end)));
}

const OF: ReadonlySet<string> = new Set(["of", "von", "de", "d", "del"]);

const ANDS: ReadonlySet<string> = new Set(["and", "plus", "und", "u", "sowie", "et", "y", "e"]);

function isPlainAnd(item: Item | undefined): boolean {
  return ANDS.has(item?.words[0] ?? "");
}

export function skipFillers(items: readonly Item[], at: number): number {
  let next = at;
  while (hasSign(items[next], "filler") && !hasSign(items[next], "title") && !hasSign(items[next], "role")) next++;
  return next;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del la di da dos das du le ter ten zu zur bin el".split(" "),
);

function findPerson(items: readonly Item[], at: number, options: NameOptions): OnePerson | undefined {
  const first = items[at];
  if (!first) return undefined;
  if (first.kind === "link" || first.kind === "address")
    return {
      name: first,
      next: skipAside(items, at + 1),
      isSure: true,
      isKnown: options.isKnown(slice(options, first)),
    };
  let next = at;
  let titles = 0;
  const isTitle = (item: Item | undefined): boolean =>
    item !== undefined && hasSign(item, "title") && item.isCapital && slice(options, item) !== "HR";
  // `mr. Jan Verbruggen`
  const isSmall = LOWER.has(first.words[0] ?? "") && items[at + 1]?.isCapital === true;
  while (isTitle(items[next]) || (isSmall && next === at)) {
    next++;
    titles++;
  }
  const start = next;
  let names = 0;
  for (let item = items[next]; item; item = items[next]) {
    if (isNameWord(item, names > 0 || titles > 0)) names++;
    else if (!(isParticle(item) && items[next + 1]?.isCapital)) break;
    next++;
  }
  if (names === 0) return findOther(items, at, options);
  const name = { start: first.start, end: items[next - 1]?.end ?? first.end };
  const bare = { start: items[start]?.start ?? name.start, end: name.end };
  const isOwn = options.isKnown(slice(options, bare));
  const end = skipAside(items, next);
  const isOfRole = items.slice(next, end).some((item) => hasSign(item, "role"));
  const isKnown = isOwn || isOfRole || options.isKnown(slice(options, name));
  // A round and who leads it (`R3 HM`), an abbreviation (`DSA`): nobody.
  if (!isKnown && titles === 0 && items.slice(start, next).every((item) => ABBREVIATION.test(slice(options, item))))
    return undefined;
  const isSure = isKnown || titles > 0 || names > 1;
  // Every German noun has a capital.
  if (options.language === "german" && !isSure) return undefined;
  return { name: isOwn ? bare : name, next: end, isSure, isKnown: isKnown || titles > 0 };
}

/** Two or three capitals, or letters with digits; a first name in capitals has more, or a name beside it. */
const ABBREVIATION = /^(?:\p{Lu}{1,3}|\p{L}*\d[\p{L}\d]*)$/u;

/** Somebody whom the note knows by a name without a capital, or whoever has that role. */
function findOther(items: readonly Item[], at: number, options: NameOptions): OnePerson | undefined {
  const first = items[at];
  if (!first) return undefined;
  const second = items[at + 1];
  if (isUnknown(first)) {
    const both = second && isUnknown(second) ? { start: first.start, end: second.end } : first;
    const found = [both, first].find((one) => options.isKnown(slice(options, one)));
    const next = at + (found === first ? 1 : 2);
    return found && { name: { start: found.start, end: found.end }, next, isSure: true, isKnown: true };
  }
  if (hasSign(first, "named")) return findPerson(items, at + 1, options);
  if (!hasSign(first, "role")) return undefined;
  // `recruiter Lena Hart`, `recruiter named Lena Hart`, `recruiter (Lena Hart)`: the name counts.
  const aside = findAside(items, at + 1, options);
  if (aside && !AGENCIES.has(first.words[0] ?? "")) return { ...aside, isSure: true };
  const named =
    second && (isNameWord(second, false) || hasSign(second, "title") || hasSign(second, "named"))
      ? findPerson(items, at + 1, options)
      : aside;
  // `with planner Wouter`
  const isOne = named?.name !== undefined && options.language !== "german" && endsClause(items, named.next);
  return named?.isSure || isOne ? named : { next: skipAside(items, at + 1), isSure: true, isKnown: false };
}

const LOWER: ReadonlySet<string> = new Set(["mr", "mrs", "ms"]);

/** What stands in brackets behind these may be their company. */
const AGENCIES: ReadonlySet<string> = new Set(
  "recruiter recruiters headhunter agency agent company employer recruitment uitzendbureau".split(" "),
);

/** Somebody who stands in brackets, with nothing else. */
function findAside(items: readonly Item[], at: number, options: NameOptions): OnePerson | undefined {
  if (items[at]?.kind !== "open") return undefined;
  const person = findPerson(items, at + 1, options);
  return person?.name && items[person.next]?.kind === "close" ? { ...person, next: person.next + 1 } : undefined;
}

function isNameWord(item: Item, isInName: boolean): boolean {
  // `R3 HM` is a round.
  if (!item.isCapital || item.kind !== "word" || /\d/u.test(item.words[0] ?? "")) return false;
  if (item.meanings.length === 0) return true;
  const isWordOfLine = item.meanings.some(({ row }) => row.sign === "fact" || row.sign === "and");
  return isInName && item.words.length === 1 && !isWordOfLine;
}

function isParticle(item: Item): boolean {
  return item.words.length === 1 && PARTICLES.has(item.words[0] ?? "");
}

/** More is no title. */
const LONGEST_ASIDE = 5;

/** Within an office: `dean of faculty`. */
const OFFICE: ReadonlySet<string> = new Set(["of", "for", "de", "du", "des", "del", "der", "für"]);

/** `(lead)` is a word for a status, too. */
const TITLES = ["role", "filler", "status"] as const;

/** What stands in brackets behind a name says who it is: `Lena Hart (recruiter)`. */
function skipAside(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== "open") return at;
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) {
    const item = items[end];
    if (item?.kind === "close") return end + 1;
    if (!item || !(isUnknown(item) || TITLES.some((sign) => hasSign(item, sign)) || OFFICE.has(item.words[0] ?? "")))
      return at;
  }
  return at;
}

function slice({ text }: NameOptions, { start, end }: Range): string {
  return readWikilinks(text.slice(start, end));
}
