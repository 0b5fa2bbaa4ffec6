import { findPeople, type FoundPeople, type NameOptions } from "./find-names.js";
import { hasSign, type Item } from "../signs/index.js";
import { endsClause } from "../clause-ends.js";
import { NO_NAMES } from "../table/index.js";

/** `technical interview (Vikram Seth-Lowe, Dora Pask)`: the people who stand in brackets, with nothing else; next is behind these. */
export function readNamesAside(
  items: readonly Item[],
  at: number,
  options: NameOptions,
  kind: string | undefined,
): FoundPeople | undefined {
  if (items[at]?.kind !== "open") return undefined;
  const people = findPeople(items, at + 1, options);
  const end = people?.next ?? at;
  if (!people || items[end]?.kind !== "close" || !areNames(people, options, kind)) return undefined;
  // One pair of words may be a place, unless a word says that it is somebody: `recruiter screen (Odile Mensah)`.
  const isSeveral = people.name?.each !== undefined;
  const isTold = people.isKnown || [...items.slice(at + 1, end), items[at - 1]].some(isOfSomebody);
  return isSeveral || isTold ? { ...people, next: end + 1 } : undefined;
}

/** `interview: Lena Hart, Ben Ito (lead)`, `2nd round, Lena and the director`: several people, or one whom a word or the note knows. */
export function readNamesListed(items: readonly Item[], at: number, options: NameOptions): FoundPeople | undefined {
  const people = findPeople(items, at, options);
  if (!people?.name || !endsClause(items, people.next) || (items[people.next]?.kind === "and" && !people.name.each))
    return undefined;
  const names = (people.name.each ?? [people.name]).map(({ start, end }) => options.text.slice(start, end));
  const isTold = people.isKnown || items.slice(at, people.next).some(isOfSomebody);
  const whole = names.filter((one) => options.isKnown(one) || isWhole(one)).length;
  // Of three, one may have a name that is a word of places, too: `Sue Ann Park`.
  const isSeveral = names.length > 1 && whole >= Math.max(2, names.length - 1);
  return isTold || isSeveral ? people : undefined;
}

/** `Panel (Teams): Lena Hart, Ben Ito`: those behind the colon of the word at this place. */
export function readNamesAfterColon(items: readonly Item[], at: number, options: NameOptions): FoundPeople | undefined {
  const close = items[at + 1]?.kind === "open" ? at + 3 : at;
  const isBefore = close === at || items[close]?.kind === "close";
  return isBefore && items[close + 1]?.kind === "colon" ? readNamesListed(items, close + 2, options) : undefined;
}

function isOfSomebody(item: Item | undefined): boolean {
  return (
    hasSign(item, "role") ||
    hasSign(item, "title") ||
    hasSign(item, "named") ||
    item?.words.some((word) => ROLES.has(word)) === true
  );
}

/** In the words for an interview: `recruiter screen`. */
const ROLES: ReadonlySet<string> = new Set(["recruiter", "hr", "hm", "manager"]);

function isWhole(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.-]+/u);
  return words.length > 1 && !words.some((word) => NO_NAMES.has(word));
}

/** `video call, Sorcha Lenihan (lead)`: a whole name that is a clause of its own; next is behind it. */
export function readNameAlone(
  items: readonly Item[],
  at: number,
  options: NameOptions,
  kind: string | undefined,
): FoundPeople | undefined {
  const people = items[at]?.isCapital ? findPeople(items, at, options) : undefined;
  const end = items[people?.next ?? at];
  const isAlone = !end || end.kind === "stop" || end.kind === "comma" || end.kind === "pipe";
  return people && isAlone && areNames(people, options, kind) ? people : undefined;
}

/** Two words with capitals may be a topic or a place; several of them, or one in a bracket, are people unless a word says otherwise. */
function areNames({ name, isSure }: FoundPeople, { text, isKnown }: NameOptions, kind: string | undefined): boolean {
  if (!name) return false;
  const names = (name.each ?? [name]).map(({ start, end }) => text.slice(start, end));
  if (names.every(isKnown)) return true;
  const areWhole = names.every((one) => isKnown(one) || isWhole(one));
  // Where an interview is held in person, a place is as likely.
  return areWhole && (names.length > 1 || (isSure === true && kind !== "onsite"));
}
