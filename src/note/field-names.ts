import { nearest, surelyMeant } from "../text/index.js";
import { NOTE_FIELDS, type FieldName, type Scope } from "./fields.js";

/** Keys match without regard to case, hyphens, underscores and blanks. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]+/gu, "");
}

type NamesOf<S extends Scope> = ReadonlyMap<string, FieldName<S>>;

/** By folded key: the fields' own names and their aliases. */
const NAMES: { readonly [S in Scope]: NamesOf<S> } = {
  note: collectNames(NOTE_FIELDS.note),
  contact: collectNames(NOTE_FIELDS.contact),
  interview: collectNames(NOTE_FIELDS.interview),
  entry: collectNames(NOTE_FIELDS.entry),
};

function collectNames<N extends string>(
  fields: readonly { readonly name: N; readonly aliases: readonly string[] }[],
): ReadonlyMap<string, N> {
  return new Map(fields.flatMap(({ name, aliases }) => [name, ...aliases].map((key) => [foldKey(key), name] as const)));
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
    const name = names.get(foldKey(field));
    if (name !== undefined) own.set(foldKey(key), name);
  }
  return (key) => {
    const folded = foldKey(key);
    return own.get(folded) ?? names.get(folded);
  };
}

/** Near a field's name, but words that people have good reasons to use as keys of their own. */
const PERSONS_OWN: ReadonlySet<string> = new Set(
  "blog contract contracts county ids kid line linked links lob logo rate rule slip sole stages stat states subtitle tile times uid".split(
    " ",
  ),
);

/** The field that a misspelled key most likely meant. A longer key with a known one among its words is a key of its own. */
export function guessField(scope: Scope, key: string): string | undefined {
  const word = key.toLowerCase().trim();
  if (word.length < 3 || word.length > 24 || PERSONS_OWN.has(word)) return undefined;
  const names: ReadonlyMap<string, string> = NAMES[scope];
  if (word.split(/[-_\s]+/u).length > 1 && word.split(/[-_\s]+/u).some((part) => names.has(part))) return undefined;
  return nearest(word, fieldKeys(scope));
}

/** Whether a misspelled key can mean nothing but what `guessField` says: any other key of its length is the person's own. */
export function isSureOfField(scope: Scope, key: string): boolean {
  const names: ReadonlyMap<string, string> = NAMES[scope];
  return (
    !MAY_BE_OWN.has(key.toLowerCase()) &&
    surelyMeant(key, fieldKeys(scope), (name) => names.get(foldKey(name)) ?? name) !== undefined
  );
}

/** Words of their own that are one letter away from a field: a hint asks, but nothing is to be written over them. */
const MAY_BE_OWN: ReadonlySet<string> = new Set([
  "counts",
  "emails",
  "interviewer",
  "names",
  "phones",
  "roles",
  "startup",
  "titles",
]);

function fieldKeys(scope: Scope): readonly string[] {
  return NOTE_FIELDS[scope].flatMap(({ name, aliases }) => [name, ...aliases]);
}
