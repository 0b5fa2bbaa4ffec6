import { findPeople, type FoundPeople, type NameOptions } from "./find-names.js";
import type { Item } from "../signs/index.js";
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
  return people && items[end]?.kind === "close" && areNames(people, options, kind)
    ? { ...people, next: end + 1 }
    : undefined;
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
  const areWhole = names.every((one) => {
    const words = one.toLowerCase().split(/[\s.-]+/u);
    return isKnown(one) || (words.length > 1 && !words.some((word) => NO_NAMES.has(word)));
  });
  // Where an interview is held in person, a place is as likely.
  return areWhole && (names.length > 1 || (isSure === true && kind !== "onsite"));
}
