import type { Range } from "../../text/index.js";
import { isAnd, splitPieces, type Piece } from "./pieces.js";
import { isCount, isNobody, isRole } from "./nobody.js";
import { isEmail, isFullName, isPhone, isShortName, isSuffix, isTitle } from "./person-words.js";

/** A fact of somebody, and where it stands in the text. */
export interface Placed extends Range {
  readonly text: string;
}

type Detail = "title" | "email" | "phone";

/** Somebody as a text names them; without a name and an address, whoever has the title. */
export type NamedPerson = Readonly<Partial<Record<"name" | Detail, Placed>>> & { readonly place: Range };

export interface ReadingOptions {
  /** Commas stand between people unless what is between them says otherwise: the text stands alone, without quotes. */
  readonly hasPlainCommas: boolean;
  /** The note knows somebody by this name. */
  readonly isKnown?: (name: string) => boolean;
}

/** What is longer names nobody. */
const LONGEST_TEXT = 1_000;

/**
 * The people whom a text names, with what it says of each: `Anna Vogt, Ben Ito and Chioma Eze`; `Lena Hart (recruiter),
 * lena@acme.example`. It is split only where each part looks like a person; what could mean several things is one name.
 */
export function readPeopleText(text: string, options: ReadingOptions): readonly NamedPerson[] {
  const whole = placeOf(text, 0, text.length);
  if (text.length > LONGEST_TEXT) return [{ name: whole, place: whole }];
  if (options.isKnown?.(whole.text)) return [{ name: whole, place: whole }];
  if (isPlain(whole.text) && !findFrom(whole.text)) return [called(whole)].filter(isSomebody);
  const aside = readAside(whole, text, options);
  if (aside) return aside;
  const pieces = splitPieces(text, { atAnd: true });
  const people = readPieces(pieces, text, options);
  const read =
    people && isSure(people, pieces, options) ? people : options.hasPlainCommas ? readAtCommas(text) : [readOne(whole)];
  return read.filter(isSomebody);
}

/** The text is a name, or stands for whoever it is: then it is a title, or nothing where it only counts people. */
function called(text: Placed): Draft {
  const place = { start: text.start, end: text.end };
  if (isCount(text.text)) return { place };
  return isRole(text.text) ? { title: text, place } : { name: text, place };
}

function isSomebody({ name, title, email, phone }: NamedPerson): boolean {
  return [name, title, email, phone].some((part) => part !== undefined);
}

/** `CTO (Jo Bright)`, `4 people: Anna Vogt, Ben Ito`: those who have the office, or are of the group. */
function readAside(whole: Placed, text: string, options: ReadingOptions): readonly NamedPerson[] | undefined {
  const at = whole.text.search(/[(:]/u);
  if (at <= 0) return undefined;
  const head = trimmed(whole.text.slice(0, at), whole.start);
  if (!isNobody(head.text) || options.isKnown?.(head.text)) return undefined;
  const isBracket = whole.text[at] === "(";
  const end = isBracket ? whole.text.indexOf(")", at) : whole.text.length;
  if (isBracket && end !== whole.text.length - 1) return undefined;
  const from = whole.start + at + 1;
  // What stands before it is left as blanks, so that places are those of the text.
  const inner = " ".repeat(from) + text.slice(from, whole.start + end);
  const people = readPieces(splitPieces(inner, { atAnd: true }), inner, options) ?? [];
  if (people.length === 0 || !people.every(({ name }) => name && isFullName(name.text))) {
    // `CTO (Acme)`, `panel (by video)`: nobody is sure to be named.
    const isAlone = isBracket && !detailOf(inner.trim()) && !inner.includes("@") && !isPhone(inner.trim());
    return isAlone ? [called(head)].filter(isSomebody) : undefined;
  }
  const [only, ...others] = people;
  return only && others.length === 0 && isRole(head.text) ? [{ title: head, ...only }] : people;
}

/** Nothing but words, and no "and" among them: there is nothing to split. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.split(" ").some(isAnd);
}

const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ.'’ ]+$/u;

/** Several names, and nothing else: whom a line of the log goes to. */
export function namesSeveral(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const people = readPieces(splitPieces(text, { atAnd: true }), text, {}) ?? [];
  return people.length > 1 && people.every((person) => isFullName(person.name?.text ?? ""));
}

type Draft = { -readonly [K in keyof NamedPerson]: NamedPerson[K] };

/** Undefined where a piece is neither somebody nor something of the person before it. */
function readPieces(
  pieces: readonly Piece[],
  text: string,
  { isKnown }: Pick<ReadingOptions, "isKnown">,
): readonly NamedPerson[] | undefined {
  const people: Draft[] = [];
  for (const piece of pieces) {
    const last = people.at(-1);
    const detail = findFrom(piece.text) ? undefined : detailOf(piece.text);
    if (isSuffix(piece.text)) {
      if (!last?.name || piece.after !== "comma" || last.name.end !== last.place.end) return undefined;
      last.name = placeOf(text, last.name.start, piece.end);
      last.place = { start: last.place.start, end: piece.end };
    } else if (isKnown?.(piece.text) === true) people.push({ name: piece, place: piece });
    else if (isNobodyHere(piece, last, detail)) people.push(called(piece));
    else if (detail) {
      const isNew = !last || last[detail] !== undefined || piece.after === "and";
      if (isNew && detail !== "email") return undefined;
      if (isNew) people.push({ email: placed(detail, piece), place: piece });
      else {
        last[detail] = placed(detail, piece);
        last.place = { start: last.place.start, end: piece.end };
      }
    } else {
      const person = readOne(piece);
      if (!isSomebody(person)) return undefined;
      people.push(person);
    }
  }
  return people;
}

/** Whoever it is stands beside others; behind a name and a comma, an office is the title of the one before it. */
function isNobodyHere({ text, after }: Piece, last: NamedPerson | undefined, detail: Detail | undefined): boolean {
  const isOwnTitle = detail === "title" && after === "comma" && last !== undefined;
  return !isOwnTitle && isNobody(text);
}

function detailOf(text: string): Detail | undefined {
  if (isEmail(text) || /^<[^\s<>]+>$/u.test(text)) return "email";
  if (isPhone(withoutLabel(text))) return "phone";
  return isTitle(text) ? "title" : undefined;
}

/**
 * Each of several is a whole name, or somebody known in a list that ends with an "and"; "Lovelace, Ada" may be one. A
 * person alone is left as written unless something is said of them.
 */
function isSure(
  people: readonly NamedPerson[],
  pieces: readonly Piece[],
  { hasPlainCommas, isKnown }: ReadingOptions,
): boolean {
  const named = people.filter(({ name }) => name !== undefined);
  const [first] = people;
  if (!first) return false;
  if (people.length === 1) return !first.name || hasDetails(first);
  // `Anna and the team`
  if (named.length === 1 && named.length < people.length && people.every(({ email }) => email === undefined)) {
    const name = named[0]?.name?.text ?? "";
    return isFullName(name) || isShortName(name) || isKnown?.(name) === true;
  }
  const hasAnd = pieces.some(({ after }) => after === "and");
  const isList = hasPlainCommas && pieces.some(({ after }) => after === "comma");
  // `Weber, Tom Eich`, where the note knows Weber.
  const isAmongNames = people.slice(1).every(({ name }) => name && isFullName(name.text));
  return people.every((person) => {
    const name = person.name?.text ?? "";
    if (name === "") return true;
    if (isFullName(name) || ((hasAnd || isAmongNames) && isKnown?.(name) === true)) return true;
    return (
      isShortName(name) && (isList || person.email !== undefined || people.some(({ title }) => title !== undefined))
    );
  });
}

function hasDetails({ title, email, phone }: NamedPerson): boolean {
  return [title, email, phone].some((one) => one !== undefined);
}

/** As a list without quotes is read: its commas part people, unless one of its parts is nobody's name. */
function readAtCommas(text: string): readonly NamedPerson[] {
  const pieces = splitPieces(text, { atAnd: false });
  const isOne = pieces.slice(1).some((piece) => isSuffix(piece.text) || detailOf(piece.text) === "title");
  return isOne ? [readOne(placeOf(text, 0, text.length))] : pieces.map(readOne);
}

/** One person: a name, an address, or both, with title and number behind them. */
function readOne(piece: Placed): Draft {
  const person: Draft = { place: { start: piece.start, end: piece.end } };
  if (detailOf(piece.text) === "email") return { ...person, email: placed("email", piece) };
  let rest: Placed = piece;
  for (;;) {
    const found = findEnding(rest, person);
    if (!found) break;
    person[found.detail] = found.value;
    rest = found.head;
  }
  if (isEmail(rest.text) && !person.email) return { ...person, email: rest };
  return { ...called(rest), ...person };
}

/** What stands behind a name: `<address>`, `(title)`, `- title`, a number, an address. */
function findEnding(
  { text, start }: Placed,
  known: Draft,
): { readonly detail: Detail; readonly value: Placed; readonly head: Placed } | undefined {
  for (const find of [findAngles, findBrackets, findDash, findFrom, findNumber, findAddress]) {
    const at = find(text);
    if (!at) continue;
    const head = trimmed(text.slice(0, at.head), start);
    const tail = trimmed(text.slice(at.start, at.end), start + at.start);
    const detail = detailOf(tail.text) ?? (isRole(tail.text) ? "title" : undefined);
    if (detail && known[detail] === undefined && head.text !== "") return { detail, value: placed(detail, tail), head };
  }
  return undefined;
}

/** Where a name ends, and where what follows it stands. */
interface Ending extends Range {
  readonly head: number;
}

function findAngles(text: string): Ending | undefined {
  const at = text.lastIndexOf("<");
  return at >= 0 && text.indexOf(">", at) === text.length - 1 ? { head: at, start: at, end: text.length } : undefined;
}

function findBrackets(text: string): Ending | undefined {
  const at = text.lastIndexOf("(");
  const end = text.length - 1;
  return at >= 0 && text.indexOf(")", at) === end ? { head: at, start: at + 1, end } : undefined;
}

function findDash(text: string): Ending | undefined {
  const head = Math.max(...[" - ", " – ", " — "].map((dash) => text.lastIndexOf(dash)));
  return head < 0 ? undefined : { head, start: head + " - ".length, end: text.length };
}

/** `Donna from HR`, `Frau Weber aus der Personalabteilung`: a name, and the office that they are from. */
function findFrom(text: string): Ending | undefined {
  const lead = /\s(?:from(?: the)?|aus der|von der)\s/u.exec(text);
  if (!lead) return undefined;
  const [head, office] = [text.slice(0, lead.index), text.slice(lead.index + lead[0].length)];
  const isName = (isShortName(head) || isFullName(head)) && !isTitle(head);
  return isName && isTitle(office)
    ? { head: lead.index, start: lead.index + lead[0].length, end: text.length }
    : undefined;
}

function findAddress(text: string): Ending | undefined {
  const last = [...text.matchAll(/\S+/gu)].at(-1);
  return last && isEmail(last[0]) ? { head: last.index, start: last.index, end: text.length } : undefined;
}

/** The words at the end that hold digits and what stands between them, with a label before them. */
function findNumber(text: string): Ending | undefined {
  const words = [...text.matchAll(/\S+/gu)];
  const last = words.findLastIndex(({ 0: word }) => !/^[+\d()./–-]+$/u.test(word));
  const first = words[last + 1];
  if (!first) return undefined;
  const label = words[last];
  const start = label && LABEL.test(label[0]) ? label.index : first.index;
  return { head: start, start, end: text.length };
}

const LABEL = /^(?:tel|phone|mobile|cell)[.:]*$/iu;

function placed(detail: Detail, { text, start, end }: Placed): Placed {
  if (detail === "phone") {
    const number = withoutLabel(text);
    return { text: number, start: end - number.length, end };
  }
  const inner = detail === "email" ? /^<(?<inner>.*)>$/u.exec(text)?.groups?.inner : undefined;
  return inner === undefined ? { text, start, end } : { text: inner, start: start + 1, end: end - 1 };
}

function withoutLabel(text: string): string {
  return text.replace(/^(?:tel|phone|mobile|cell)[.:]*\s+/iu, "");
}

function placeOf(text: string, start: number, end: number): Placed {
  return trimmed(text.slice(start, end), start);
}

function trimmed(text: string, start: number): Placed {
  const from = start + text.length - text.trimStart().length;
  const inner = text.trim();
  return { text: inner, start: from, end: from + inner.length };
}
