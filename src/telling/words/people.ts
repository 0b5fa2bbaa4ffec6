import { findContact, type Application, type Contact } from "../../facts/index.js";
import { isWordOfJournal, NO_NAMES } from "../../note/index.js";
import { echo, fold, nearest, slug, upperFirst } from "../../text/index.js";
import { refuse, type NotTold, type ToldChoice } from "./told.js";

/** People by their whole names, and those of them whom the note did not know. */
export interface NamedPeople {
  readonly ok: true;
  readonly names: readonly string[];
  readonly newPeople: readonly string[];
}

/** The note's people: its contacts, and whoever takes part in an interview. */
export function listKnown({ contacts, interviews }: Application): readonly Contact[] {
  const known = new Map(contacts.map((one) => [one.key, one]));
  for (const { with: company } of interviews)
    for (const person of company) if (person.key !== "" && !known.has(person.key)) known.set(person.key, person);
  return [...known.values()];
}

/** Between several names: a sign, or a word for "and" between blanks. */
const JOINTS = /[,;&]| (?:and|und|et|y) /iu;
const ARTICLE = /^(?:the|my|der|die|dem|den|le|la|el)\s+/iu;

/**
 * Whom names mean: each any part of a contact's name, an address or a title that only one of them has; any other is somebody
 * new. Refused where several are meant, or where a name is nearly a contact's.
 *
 * @param retype what is to be typed with another name in a name's place
 */
export function findPeople(
  text: string,
  contacts: readonly Contact[],
  retype: (written: string, name: string) => Omit<ToldChoice, "meaning">,
): NamedPeople | NotTold {
  const whole = findContact(contacts, text);
  const written = whole ? [text] : text.split(JOINTS).filter((one) => one.trim() !== "");
  const names: string[] = [];
  const newPeople: string[] = [];
  for (const one of written) {
    const meant = listMeant(one, contacts);
    const [contact, ...others] = meant;
    if (others.length > 0) {
      const choices = meant.map((person) => ({ ...retype(one, callOf(person)), meaning: describe(person) }));
      return refuse(`${echo(one)} may be ${meant.map(describe).join(" or ")}`, choices);
    }
    const near = contact ? undefined : findNear(one, contacts);
    if (near) {
      const choice = { ...retype(one, callOf(near)), meaning: describe(near) };
      return refuse(`${echo(one)} is none of the note's people; did you mean ${describe(near)}?`, [choice]);
    }
    const name = contact ? callOf(contact) : capitalizeName(one.trim());
    if (!contact) newPeople.push(name);
    names.push(name);
  }
  return { ok: true, names: [...new Set(names)], newPeople: [...new Set(newPeople)] };
}

function listMeant(written: string, contacts: readonly Contact[]): readonly Contact[] {
  const name = written.trim();
  const found = findContact(contacts, name) ?? findContact(contacts, name.replace(ARTICLE, ""));
  if (found) return [found];
  const wanted = slug(name.replace(ARTICLE, ""));
  if (wanted === "") return [];
  const tests: readonly ((contact: Contact) => boolean)[] = [
    ({ key }) => `-${key}-`.includes(`-${wanted}-`),
    ({ title = "" }) => slug(title) === wanted,
    ({ key }) => wanted.length >= SHORTEST_START && `-${key}`.includes(`-${wanted}`),
  ];
  return tests.map((test) => contacts.filter(test)).find((those) => those.length > 0) ?? [];
}

/** Fewer letters may begin anybody's name. */
const SHORTEST_START = 3;

function findNear(written: string, contacts: readonly Contact[]): Contact | undefined {
  const owners = new Map(contacts.flatMap((one) => [one.name, ...one.name.split(/\s+/u)].map((name) => [name, one])));
  owners.delete("");
  const near = nearest(written, owners.keys(), { mayBeOwn: !written.trim().includes(" ") });
  return near === undefined ? undefined : owners.get(near);
}

function callOf({ name, email, title, phone }: Contact): string {
  return [name, email, title, phone].find((one) => one !== undefined && one !== "") ?? "";
}

function describe(person: Contact): string {
  const { title } = person;
  return title === undefined || person.name === "" ? callOf(person) : `${person.name} (${title})`;
}

/** Parts of a name that stay small. */
const SMALL: ReadonlySet<string> = new Set(
  "von van der den de del della di da du la le zu zum bin al el y e".split(" "),
);

const HALF = /^\p{Lu}[\p{Ll}'’-]+ \p{Ll}[\p{Ll}'’-]+$/u;

/** `grace hopper` and `Grace hopper` are Grace Hopper; who types other capitals has a reason. */
export function capitalizeName(name: string): string {
  if (name.includes("@") || (/\p{Lu}/u.test(name) && !HALF.test(name))) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (SMALL.has(word) ? word : upperFirst(word)));
}

const LEADS = /(?:^|[^\p{L}])(?:with|w\/|to|from|mit|an|von|bei|avec|à|con)[ \t]+$/iu;
const AND = /(?:,|[ \t](?:and|und|et|y|&))[ \t]+$/iu;

/** `Ada and `: one more name follows. */
function isAfterName(before: string): boolean {
  const joint = AND.exec(before);
  const last = joint && before.slice(0, joint.index).trimEnd();
  return last !== null && /^\p{Lu}/u.test(last.slice(last.lastIndexOf(" ") + 1));
}

const NAME_ENDS =
  /^(?:$|[,;:)]|[ \t]+(?:and|und|et|y|&|by|per|par|por|via|on|am|le|el|at|um|about|today|yesterday|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d)(?![\p{L}]))/iu;
const NAME = /\p{Ll}[\p{Ll}\p{M}'’-]+(?:[ \t]+\p{Ll}[\p{Ll}\p{M}'’-]+)?/uy;

/**
 * Names in small letters behind `with`, `to` or `from` with capitals, as the words of a log line have them: `phone screen with
 * grace hopper`. Of the same length, so that places stay. Words that a log line or a topic has are no names.
 */
export function capitalizeNames(typed: string, contacts: readonly Contact[]): string {
  const words = nameTitles(typed, contacts);
  const parts = contacts.flatMap(({ name }) => name.split(/\s+/u)).filter((part) => part.length >= SHORTEST_START);
  let text = words;
  for (const { index, 0: first } of words.matchAll(/\p{Ll}[\p{Ll}\p{M}'’-]+/gu)) {
    const before = text.slice(0, index);
    const isPart =
      mayBeName(first) &&
      (parts.some((part) => slug(part) === slug(first)) || nearest(first, parts, { mayBeOwn: true }) !== undefined);
    if (isPart) {
      text = before + capitalizeName(first) + text.slice(index + first.length);
      continue;
    }
    if (isSurname(first, before, text.slice(index + first.length), contacts)) {
      text = before + capitalizeName(first) + text.slice(index + first.length);
      continue;
    }
    const isLed = LEADS.test(before) || isAfterName(before);
    if (!isLed || !mayBeName(first)) continue;
    NAME.lastIndex = index;
    const both = NAME.exec(text)?.[0] ?? first;
    const name = mayBeName(both.slice(first.length).trim()) ? both : first;
    if (!NAME_ENDS.test(text.slice(index + name.length))) continue;
    const capital = capitalizeName(name);
    if (capital.length === name.length) text = before + capital + text.slice(index + name.length);
  }
  return text;
}

const LED_FIRST_NAME =
  /(?:^|[^\p{L}])(?:with|w\/|to|from|mit|an|von|bei|avec|à|con)[ \t](\p{Lu}[\p{Ll}\p{M}'’-]+)[ \t]$/iu;
/** Behind a name these tell of what happened. */
const NO_SURNAMES: ReadonlySet<string> = new Set(
  (
    "again twice finally too also now already instead later earlier soon back here there once quickly alone only first " +
    "nochmal wieder endlich auch schon bereits jetzt persönlich encore enfin aussi deja otra vez tambien ya"
  ).split(" "),
);

/** `with Grace kelly`, of a Grace whom the note does not know. */
function isSurname(word: string, before: string, behind: string, contacts: readonly Contact[]): boolean {
  const [, firstName = ""] = LED_FIRST_NAME.exec(before.slice(-LONGEST_LEAD)) ?? [];
  if (!/^\p{Lu}/u.test(firstName) || NO_SURNAMES.has(fold(word)) || !mayBeName(word) || !mayBeName(firstName))
    return false;
  return NAME_ENDS.test(behind) && !contacts.some(({ key }) => `-${key}-`.includes(`-${slug(firstName)}-`));
}

const LONGEST_LEAD = 40;

const LED_TITLE = /(?<=(?:^|[^\p{L}])(?:to|with|from) (?:the |my )?)\p{L}+(?: \p{L}+){0,2}/giu;

/** `to the recruiter`, where one of the people is it. */
function nameTitles(words: string, contacts: readonly Contact[]): string {
  return words.replace(LED_TITLE, (written) => {
    const all = written.split(" ");
    for (let count = all.length; count > 0; count--) {
      const wanted = slug(all.slice(0, count).join(" "));
      const [contact, ...others] = contacts.filter(({ title = "", name }) => slug(title) === wanted && name !== "");
      if (contact && others.length === 0) return [contact.name, ...all.slice(count)].join(" ");
    }
    return written;
  });
}

export function mayBeName(word: string): boolean {
  const folded = fold(word);
  return folded !== "" && !isWordOfJournal(folded) && !NO_NAMES.has(folded) && !NO_PEOPLE.has(folded);
}

const NO_PEOPLE: ReadonlySet<string> = new Set(
  "say ask schedule reschedule postpone cancel move confirm see thank tell everyone everybody all them him her me us you it people someone somebody today tomorrow yesterday next last follow".split(
    " ",
  ),
);

/** The words with another name in a name's place. */
export function replaceName(words: string, written: string, name: string): string {
  const at = words.toLowerCase().indexOf(written.toLowerCase());
  return at < 0 ? words : words.slice(0, at) + name + words.slice(at + written.length);
}
