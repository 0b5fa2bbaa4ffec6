import type { People } from "../fields/index.js";
import type { OwnNames } from "./own-names.js";
import type { JournalItem } from "./journal-item.js";
import { listWords, mayPartJournal, readPersonTitle } from "./titles/index.js";

/**
 * The items, those marked that stand in a journal below a heading, a label or an item which may name somebody or something else:
 * `### Globex` below `## Log`, `First attempt:`, `- Jonas`. They may be no part of the application.
 */
export function setApart(items: readonly JournalItem[], names: OwnNames, people: People): readonly JournalItem[] {
  if (!items.some(({ inner }) => inner)) return items;
  const own = new Set([...listWords(names.company ?? ""), ...listWords(names.role ?? "")]);
  const known = new Map<string, boolean>();
  const isOwn = (title: string): boolean => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const is = mayPartJournal(title, own, (name) => people.knows(name)) || readPersonTitle(title, own) !== undefined;
    known.set(title, is);
    return is;
  };
  return items.map((item) => {
    if (item.inner?.every(isOwn) === false) return { ...item, isInJournal: false, isApart: true };
    const person = readPersonTitle(item.inner?.at(-1) ?? "", own);
    return person === undefined ? item : { ...item, person };
  });
}
