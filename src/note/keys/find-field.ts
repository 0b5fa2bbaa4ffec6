import { bareWord, fold, nearest, surelyMeant } from "../../text/index.js";
import { NOTE_FIELDS, type FieldName, type Scope } from "./known-fields.js";

type NamesOf<S extends Scope> = ReadonlyMap<string, FieldName<S>>;

/** By bare word: the fields' own names and their aliases, those with accents also as people write keys, without. */
const NAMES: { readonly [S in Scope]: NamesOf<S> } = {
  note: collectNames(NOTE_FIELDS.note),
  contact: collectNames(NOTE_FIELDS.contact),
  interview: collectNames(NOTE_FIELDS.interview),
  entry: collectNames(NOTE_FIELDS.entry),
};

function collectNames<N extends string>(
  fields: readonly { readonly name: N; readonly aliases: readonly string[] }[],
): ReadonlyMap<string, N> {
  return new Map(
    fields.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((key) => spellingsOf(key).map((word) => [word, name] as const)),
    ),
  );
}

function spellingsOf(key: string): readonly string[] {
  return [bareWord(key), bareWord(fold(key))];
}

/** Names and aliases, as messages write them. */
const KEYS: Readonly<Record<Scope, readonly string[]>> = {
  note: listKeys(NOTE_FIELDS.note),
  contact: listKeys(NOTE_FIELDS.contact),
  interview: listKeys(NOTE_FIELDS.interview),
  entry: listKeys(NOTE_FIELDS.entry),
};

function listKeys(
  fields: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): readonly string[] {
  return fields.flatMap(({ name, aliases }) => [name, ...aliases]);
}

export type FieldFinder<S extends Scope> = (key: string) => FieldName<S> | undefined;

/** @param more the workspace's own keys for known fields; one that names no field is left aside */
export function createFieldFinder<S extends Scope>(
  scope: S,
  more: Readonly<Record<string, string>> = {},
): FieldFinder<S> {
  const names: NamesOf<S> = NAMES[scope];
  const own = new Map<string, FieldName<S>>();
  for (const [key, field] of Object.entries(more)) {
    const name = names.get(bareWord(field));
    if (name !== undefined) own.set(bareWord(key), name);
  }
  return (key) => {
    const word = bareWord(key);
    return own.get(word) ?? names.get(word);
  };
}

/** Of a note's fields: by bare word, the spare keys with their places among those of their field, from 1. */
const SPARE: ReadonlyMap<string, number> = new Map(
  NOTE_FIELDS.note.flatMap((field) =>
    "spare" in field ? field.spare.flatMap((key, at) => spellingsOf(key).map((word) => [word, at + 1] as const)) : [],
  ),
);

/** Of two keys of one field the one of lower rank counts, untold; 0 is for those that mean nothing else. */
export function rankOfKey(scope: Scope, key: string, more: Readonly<Record<string, string>> = {}): number {
  const word = bareWord(key);
  const rank = scope === "note" ? (SPARE.get(word) ?? 0) : 0;
  return rank > 0 && Object.keys(more).some((own) => bareWord(own) === word) ? 0 : rank;
}

/** A key that is the log only where all that it holds is dated (`timeline`, `history`): by itself it makes no note. */
export function isLogByLook(key: string, more: Readonly<Record<string, string>> = {}): boolean {
  return NAMES.note.get(bareWord(key)) === "log" && rankOfKey("note", key, more) > 0;
}

/** Words, one letter away from a field's name, that people use as keys of their own. */
const PERSONS_OWN: ReadonlySet<string> = new Set(
  "contacted contract contractor contractors contracts county emailed employed employee employees form noted nodes reminders resource resources rounds sourced sources started states stats statue statues tell".split(
    " ",
  ),
);

/** A key that is nearly that of a field. */
export interface FieldGuess {
  /** The field's name or alias that is nearest. */
  readonly key: string;
  /** The key can mean nothing else. Where it is false, the key may be the person's own. */
  readonly isSure: boolean;
}

/** The field that a misspelled key most likely meant. */
export function guessField(scope: Scope, key: string): FieldGuess | undefined {
  const names: ReadonlyMap<string, string> = NAMES[scope];
  if (PERSONS_OWN.has(key.toLowerCase().trim())) return undefined;
  const meaningOf = (name: string): string => names.get(bareWord(name)) ?? name;
  const guess = nearest(key, KEYS[scope], { meaningOf, mayBeOwn: true });
  return guess === undefined ? undefined : { key: guess, isSure: surelyMeant(key, KEYS[scope], meaningOf) === guess };
}
