import type { FileTraits } from "../../note/index.js";
import { isPersonsOwn } from "./field-words.js";

/** A key in one of the files that have it. */
export interface KeyUse<File> {
  readonly file: File;
  /** As it was written; empty where nothing stands there. */
  readonly value: string;
}

/** The keys that no field is known for, and that may hold one, with the files that have them. */
export function gatherKeyUses<File extends { readonly traits: Pick<FileTraits, "values"> }>(
  files: readonly File[],
  isKnown: (key: string) => boolean,
): ReadonlyMap<string, readonly KeyUse<File>[]> {
  const uses = new Map<string, KeyUse<File>[]>();
  for (const file of files) {
    for (const [key, value] of file.traits.values) {
      if (isKnown(key) || isPersonsOwn(key)) continue;
      const others = uses.get(key);
      if (others) others.push({ file, value });
      else uses.set(key, [{ file, value }]);
    }
  }
  return uses;
}

/** How many values of a key are looked at. */
const MOST_VALUES = 100;

/** What is written under a key, as far as it is looked at. */
export function valuesOf(uses: readonly KeyUse<unknown>[]): readonly string[] {
  const values: string[] = [];
  for (const { value } of uses) {
    if (values.length === MOST_VALUES) break;
    if (value !== "") values.push(value);
  }
  return values;
}
