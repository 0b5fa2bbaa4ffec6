import type { FieldName, FileTraits } from "../../note/index.js";
import { type Counted, compareCounted } from "./count-names.js";
import { isPersonsOwn } from "./field-words.js";

/** A key of files that are no notes. */
export interface UnreadKey extends Counted {
  /** One of its values; empty where none stands on a line. */
  readonly example: string;
  /** What it is known or proposed for. */
  readonly field?: FieldName<"note">;
}

const MOST_LISTED = 10;

/** The keys that occur most; the person's own and those of pages about something else are left out. */
export function listUnread(
  files: readonly { readonly traits: FileTraits }[],
  find: (key: string) => FieldName<"note"> | undefined,
): readonly UnreadKey[] {
  const keys = new Map<string, { count: number; example: string }>();
  for (const { traits } of files) {
    if (traits.page !== undefined || traits.declaresTable) continue;
    for (const [key, value] of traits.values) {
      if (find(key) === undefined && isPersonsOwn(key)) continue;
      const use = keys.get(key) ?? { count: 0, example: "" };
      keys.set(key, { count: use.count + 1, example: use.example || value });
    }
  }
  return Array.from(keys, ([name, use]) => ({ name, ...use, field: find(name) }))
    .toSorted(compareCounted)
    .slice(0, MOST_LISTED);
}
