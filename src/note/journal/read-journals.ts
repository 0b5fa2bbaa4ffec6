import type { Origin, Reminder, UnreadLine } from "../../facts/index.js";
import { LineIndex } from "../../text/index.js";
import { compareDates, findDateOrder, PlainDate } from "../../time/index.js";
import { type FoundInterview, orderEntries, type People, type UnlinkedEntry } from "../fields/index.js";
import { limit, type OpenNote } from "../front-matter/index.js";
import { adoptBlocks } from "./adopt-blocks.js";
import { attachAfter } from "./attach-after.js";
import type { FoundJournals } from "./find-journals.js";
import type { JournalItem } from "./journal-item.js";
import { factsOfItem, hear, isAdvertised, readItem, type ReadingOptions, saysNothing } from "./items/index.js";
import type { OwnNames } from "./own-names.js";
import { type DayOfItem, resolveDays } from "./resolve-days.js";
import { listTellingProse } from "./read-prose.js";
import { partTasks } from "./part-tasks.js";
import { setApart } from "./set-apart.js";
import { settleMoved } from "./settle-moved.js";
import { daysOfFacts, listLeftDays } from "./left-days.js";
import { tellImpossible, tellLeftDays, tellProse, tellStray, tellUnread, type UnreadItem } from "./tell-unread.js";

/** What a body's journals say; which of it the front matter says already is not known here. */
export interface JournalFacts {
  /** In the order of the text. */
  readonly entries: readonly UnlinkedEntry[];
  readonly interviews: readonly FoundInterview[];
  /** By when an offer must be answered. */
  readonly deadline?: { readonly date: PlainDate; readonly origin: Origin };
  /** Open tasks with a day. */
  readonly reminders: readonly Reminder[];
  /** Dated lines that are no facts and may tell of some, in the order of the text. */
  readonly unread: readonly UnreadLine[];
}

/** Reads the items that were found. What is not understood is no fact: it is told once for the note, unless that is over. */
export function readJournals(
  found: FoundJournals,
  options: {
    readonly zone: string;
    readonly people: People;
    readonly note: OpenNote;
    readonly names: OwnNames;
    /** Nothing is due any more, whatever else the body says. */
    readonly isOver?: boolean;
  },
): JournalFacts {
  const { note } = options;
  const tasks = partTasks(found.tasks, options.names, options.people);
  const tasksApart = options.isOver === true ? [] : tasks.apart.map((task) => ({ ...task, isApart: true }));
  const reminders = tasks.own.flatMap(({ written, heading, self, text }): Reminder[] => {
    if (!written.date) tellImpossible({ heading, written }, note);
    const origin: Origin = { path: heading, isInBody: true, ...self };
    return written.date ? [{ date: written.date, ...(text !== "" && { text }), origin }] : [];
  });
  if (found.items.length === 0 && found.prose.length === 0) {
    tellStray(tasksApart, note);
    return { entries: [], interviews: [], reminders, unread: [] };
  }
  const placeOf = ({ heading, self }: JournalItem): Origin => ({ path: heading, ...self });
  const parted = setApart(found.items, options.names, options.people);
  const items = adoptBlocks(parted, options.names, { ...options, heard: new Set() });
  const inside = limit("log entries", items.filter(isFact), placeOf, note);
  const days = resolveDays(inside, note.text, note.frontMatterDays);
  // A day as YYYY-MM-DD shows no other order.
  const others = inside.filter(({ written }) => !written.isIso || written.isSpan);
  const order = findDateOrder(others.map(({ written }) => note.text.slice(written.start, written.end)));
  const attached = attachAfter(days, { ...options, order, heard: new Set() });
  const reading: ReadingOptions = { ...options, order, heard: new Set() };
  const facts = attached.flatMap((one) => readDay(one, attached, reading));
  const unread = listUnread(facts);
  const strays = listStrays(items, reading);
  const sentences = listTellingProse(found.prose, reading);
  const told = facts.flatMap(({ item, day, read }) => (read && day ? [{ item, day, read }] : []));
  const left = listLeftDays(told, () => [
    ...told.flatMap(({ read }) => daysOfFacts(read)),
    ...reminders.map(({ date }) => date),
    ...note.frontMatterDays(),
  ]);
  if (options.isOver !== true) {
    tellUnread(unread, note);
    tellStray([...strays, ...tasksApart], note);
    tellProse(sentences, note);
    tellLeftDays(left, note);
  }
  const settled = settleMoved(told.map(({ item, day, read }) => ({ item, day, ...read })));
  const deadlines = facts.flatMap(({ read }) => read?.deadline ?? []);
  return {
    entries: orderByJournal(facts),
    interviews: [...settled.values()].flat(),
    deadline: deadlines.toSorted((a, b) => compareDates(a.date, b.date)).at(-1),
    reminders,
    unread: listUnreadLines(
      [...unread, ...left, ...told.filter(isHalfRead), ...[...strays, ...sentences].map((item) => ({ item }))],
      note.text,
    ),
  };
}

/** What stands elsewhere may be one, too: a heading that names an interview, a task that is done. */
function isFact({ isInJournal, isApart, form }: JournalItem): boolean {
  if (isApart === true) return false;
  return isInJournal || form === "heading" || form === "task";
}

/** Of a journal that runs from newest to oldest, the entries of one day do so, too. */
function orderByJournal(facts: readonly ReadDay[]): readonly UnlinkedEntry[] {
  const journals = new Map<number, UnlinkedEntry[]>();
  for (const { journal, read } of facts) {
    const entries = journals.get(journal) ?? [];
    entries.push(...(read?.entries ?? []));
    journals.set(journal, entries);
  }
  return [...journals.values()].flatMap(orderEntries);
}

/** Of the lines of one day that a date heads, those that are not understood are what somebody noted on the others. */
function listUnread(facts: readonly ReadDay[]): readonly UnreadItem[] {
  const read = new Set(facts.flatMap(({ item, read: said }) => (said ? [item.written.start] : [])));
  return facts.flatMap(({ unread }) => (unread && !read.has(unread.item.written.start) ? [unread] : []));
}

interface ReadDay {
  readonly item: JournalItem;
  readonly day?: PlainDate;
  readonly journal: number;
  readonly read?: Pick<JournalFacts, "entries" | "interviews" | "deadline">;
  readonly unread?: UnreadItem;
}

function readDay(
  { item, day, reason, isImpossible }: DayOfItem,
  all: readonly DayOfItem[],
  options: ReadingOptions,
): ReadDay[] {
  const { journal } = item;
  if (!day) {
    if (!item.isInJournal) return [];
    if (isImpossible) tellImpossible(item, options.note);
    return isImpossible || saysNothing(item, ANY_DAY, options) ? [] : [{ item, journal, unread: { item, reason } }];
  }
  const said = readItem(item, day, options);
  if (said) {
    const isAny = item.isInJournal || item.form === "task";
    const reading = isAny ? said.reading : { ...said.reading, entries: [], deadline: undefined };
    const read = factsOfItem(item, day, { ...said, reading }, options);
    hear(read, options);
    return [{ item, day, journal, read }];
  }
  const isSilent =
    !item.isInJournal || item.form === "task" || headsOthers(item, all) || saysNothing(item, day, options);
  return isSilent ? [] : [{ item, journal, unread: { item, day } }];
}

/** `wrote to Lena, the usual question`: a message of any kind, of which words are left that may say what it was for. */
function isHalfRead({ read }: { readonly read: NonNullable<ReadDay["read"]> }): boolean {
  const [entry, other] = read.entries;
  const isAlone = entry !== undefined && other === undefined && read.interviews.length === 0;
  return isAlone && entry.kind === "note" && /\p{L}\P{L}+\p{L}/u.test(entry.remark ?? "");
}

/** Words say the same on any day where none of it is read. */
const ANY_DAY = new PlainDate(2000, 1, 1);

/** It only dates the lines below it. */
function headsOthers({ written, words, form, details }: JournalItem, all: readonly DayOfItem[]): boolean {
  if (form === "heading") return true;
  const isOther = ({ item }: DayOfItem): boolean => item.written.start === written.start && item.words !== words;
  return words.trim() === "" && (details.length > 0 || all.some(isOther));
}

/** Dated lines outside of journals are no facts: those whose words are telling. */
function listStrays(items: readonly JournalItem[], options: ReadingOptions): readonly JournalItem[] {
  const strays = items.filter((item) => !isFact(item));
  return strays.filter((item) => {
    const { date } = item.written;
    return date && readItem(item, date, options) && !isAdvertised(item, date, options);
  });
}

/** By their places. A day that is no day is told as such. */
function listUnreadLines(items: readonly UnreadItem[], text: string): readonly UnreadLine[] {
  const lines = new LineIndex(text);
  const unread = items.map(({ item: { heading, self, written }, day: date = written.date }): UnreadLine => {
    const { line } = lines.pointAt(self.start);
    return { date, line, origin: { path: heading, isInBody: true, ...self } };
  });
  return unread.toSorted((a, b) => a.origin.start - b.origin.start);
}
