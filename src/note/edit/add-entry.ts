import { writeEntryLine, type Entry, type EntryFacts } from "../../facts/index.js";
import type { TextEdit } from "../../text/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import { insertItem, type Mapping, type NewItem, type Value } from "../../yaml/index.js";
import type { FieldName } from "../keys/index.js";
import { parseLogLine } from "../log/index.js";
import { nameKeys } from "./item-keys.js";
import type { NoteFields } from "./note-fields.js";
import { setField } from "./set-field.js";

/**
 * Puts an entry into the log, in the order of the dates and in the log's own style: a line among lines, a mapping among
 * mappings. A log that runs from newest to oldest goes on doing so. Nothing where the log is written in a way that
 * this does not know.
 *
 * @param log the entries as they were read
 */
export function addEntry(note: NoteFields, log: readonly Entry[], entry: EntryFacts): readonly TextEdit[] | undefined {
  const list = note.fields.value("log");
  if (list?.kind !== "list") return list ? undefined : setField(note, "log", { list: writeItem(entry, undefined) });
  const items = list.items();
  const index = findIndex(items.length, datesOf(log), entry.date);
  // The style is that of the entry that the new one follows.
  const isEntry = ({ kind }: Value): boolean => kind === "text" || kind === "mapping";
  const like = items.slice(0, index).findLast(isEntry) ?? items.find(isEntry);
  return insertItem(note.text, { list, index, item: writeItem(entry, like), like });
}

/** By its place in the list: when each entry was. What is no entry has no date. */
function datesOf(log: readonly Entry[]): ReadonlyMap<number, PlainDate> {
  return new Map(
    log.flatMap(({ date, origins }): [number, PlainDate][] => {
      const place = /\[(\d+)\]$/u.exec(origins.self?.path ?? "")?.[1];
      return place === undefined ? [] : [[Number(place), date]];
    }),
  );
}

/** How many items come before the new one: where the dates are in no order, all of them. */
function findIndex(length: number, dates: ReadonlyMap<number, PlainDate>, date: PlainDate): number {
  const dated = [...dates].toSorted(([a], [b]) => a - b);
  const steps = dated.slice(1).map(([, own], at) => compareDates(own, dated[at]?.[1] ?? own));
  const isOldestFirst = steps.every((step) => step >= 0);
  const isNewestFirst = !isOldestFirst && steps.every((step) => step <= 0);
  if (isNewestFirst) return dated.find(([, own]) => compareDates(own, date) <= 0)?.[0] ?? length;
  const later = isOldestFirst ? dated.findIndex(([, own]) => compareDates(own, date) > 0) : -1;
  if (later < 0) return length;
  // Behind the last that is not later: what stands between the two, a comment or nothing, stays with the later one.
  const before = dated[later - 1]?.[0];
  return before === undefined ? (dated[0]?.[0] ?? 0) : before + 1;
}

function writeItem(entry: EntryFacts, like: Value | undefined): NewItem {
  if (like?.kind === "mapping") return writeMembers(entry, like);
  const line = writeEntryLine(entry);
  return isRead(line, entry) ? line : writeMembers(entry, undefined);
}

/** Whether the line says that: a name may have a comma in it, or the grammar's own words. */
function isRead(text: string, entry: EntryFacts): boolean {
  const { line, findings } = parseLogLine(text);
  return (
    line !== undefined &&
    findings.length === 0 &&
    compareDates(line.date.value, entry.date) === 0 &&
    line.direction.value === entry.direction &&
    line.kind.value === entry.kind &&
    line.name?.value === entry.name &&
    line.by?.value === entry.by &&
    (line.left_message !== undefined) === entry.left_message &&
    line.promised?.value.toString() === entry.promised?.toString() &&
    line.remark?.value === entry.remark
  );
}

/** Under the keys that the mapping beside it has for its fields. */
function writeMembers(entry: EntryFacts, like: Mapping | undefined): NewItem {
  const { date, direction, kind, name, by, left_message, promised, remark } = entry;
  const members: readonly (readonly [FieldName<"entry">, string | boolean | undefined])[] = [
    ["date", date.toString()],
    [direction, kind],
    [direction === "sent" ? "to" : "from", name],
    ["by", by],
    ["left_message", left_message || undefined],
    ["promised", promised?.toString()],
    ["remark", remark],
  ];
  const keyFor = nameKeys("entry", like);
  return members.flatMap(([field, value]): [string, string | boolean][] =>
    value === undefined ? [] : [[keyFor(field), value]],
  );
}
