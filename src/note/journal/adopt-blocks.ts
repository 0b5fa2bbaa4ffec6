import { findDateOrder, type PlainDate } from "../../time/index.js";
import type { SaidEntry } from "../words/index.js";
import {
  isApplication,
  isElsewhere,
  listOwnWords,
  readItem,
  type ReadItem,
  type ReadingOptions,
} from "./items/index.js";
import type { Block, JournalItem } from "./journal-item.js";
import { namesAnotherEmployer } from "./names-another-employer.js";
import type { OwnNames } from "./own-names.js";
import { resolveDays } from "./resolve-days.js";
import { isPeopleTitle, listWords, mayHeadJournal, readPersonTitle } from "./titles/index.js";

/** A dated line in no journal, and what its words say. */
interface ReadStray {
  readonly item: JournalItem;
  readonly day: PlainDate;
  readonly said: ReadItem;
}

/**
 * The items, those marked as a journal's that stand together with no heading above them, or with one that is not known and names
 * nobody and nothing else (`Dear diary`), where they tell of this application: most lines begin with a date, at least two of
 * them and every third are understood, one of which somebody in an application alone would write, and none tells of a second one.
 * What an advertisement, a curriculum vitae or a company's history dates is not among that. So are lines below headings that are
 * people at the employer (`Mrs Delia Marsh, HR`): what passed with each of them.
 */
export function adoptBlocks(
  items: readonly JournalItem[],
  names: OwnNames,
  options: ReadingOptions,
): readonly JournalItem[] {
  const adopted = new Map<Block, string | undefined>();
  const own = listOwnWords(names);
  const ofPeople: Candidate[] = [];
  for (const [block, strays] of groupByBlock(items)) {
    if (block.isInNotes || strays.length <= block.undated) continue;
    const person = readPersonTitle(block.titles.at(-1) ?? "", own);
    if (!hasOwnTitles(block, person, own)) continue;
    if (person === undefined && strays.length < 2) continue;
    if (namesAnotherEmployer(strays, own, (name) => options.people.knows(name))) continue;
    const one = { block, person, count: strays.length, read: readStrays(strays, person, options) };
    if (person !== undefined) ofPeople.push(one);
    else if (isOwnJournal([one], own)) adopted.set(block, person);
  }
  // Of several people at the employer, what passed with each of them is one journal.
  if (isOwnJournal(ofPeople, own)) for (const { block, person } of ofPeople) adopted.set(block, person);
  if (adopted.size === 0) return items;
  return items.map((item) => {
    if (!item.block || !adopted.has(item.block)) return item;
    const person = adopted.get(item.block);
    return { ...item, isInJournal: true, ...(person !== undefined && { person }) };
  });
}

function groupByBlock(items: readonly JournalItem[]): ReadonlyMap<Block, readonly JournalItem[]> {
  const groups = new Map<Block, JournalItem[]>();
  for (const item of items) {
    if (!item.block || item.form === "task") continue;
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  return groups;
}

/** Lines that may be a journal. */
interface Candidate {
  readonly block: Block;
  readonly person: string | undefined;
  readonly count: number;
  readonly read: readonly ReadStray[];
}

/** Nothing heads it but what may head a journal of one's own, and the person with whom all this passed. */
function hasOwnTitles({ titles }: Block, person: string | undefined, own: ReadonlySet<string>): boolean {
  if (person === undefined) return titles.every((title) => mayHeadJournal(title, own));
  return titles.slice(0, -1).every((title) => mayHeadJournal(title, own) || isPeopleTitle(title));
}

function readStrays(
  strays: readonly JournalItem[],
  person: string | undefined,
  options: ReadingOptions,
): readonly ReadStray[] {
  const { text, frontMatterDays } = options.note;
  const inJournal = strays.map((item): JournalItem => ({
    ...item,
    isInJournal: true,
    ...(person !== undefined && { person }),
  }));
  const order = findDateOrder([inJournal.map(({ written }) => text.slice(written.start, written.end)).join("\n")]);
  return resolveDays(inJournal, text, frontMatterDays).flatMap(({ item, day }) => {
    const said = day && readItem(item, day, { ...options, order, names: {} });
    return said ? [{ item, day, said }] : [];
  });
}

function isOwnJournal(candidates: readonly Candidate[], own: ReadonlySet<string>): boolean {
  const read = candidates.flatMap((one) => one.read);
  const count = candidates.reduce((sum, one) => sum + one.count, 0);
  if (read.length < 2 || read.length * 3 < count) return false;
  const applications = read.flatMap(({ item, said }) =>
    said.reading.entries.filter(isApplication).map((entry) => ({ item, entry })),
  );
  if (applications.length > 1 || applications.some(({ item, entry }) => isElsewhere(item, entry, own))) return false;
  return read.some(isTelling);
}

/** An advertisement names applications and interviews; only who applies tells of more. */
function isTelling({ item, said }: ReadStray): boolean {
  const { entries, interviews } = said.reading;
  if (interviews.some((interview) => interview.with !== undefined)) return true;
  return entries.some((entry) => !isApplication(entry) || !NOUNS.has(wordsOf(item, entry)));
}

/** Of rows, where each cell says a part, the words are no more than a noun. */
function wordsOf({ words, form }: JournalItem, { place }: SaidEntry): string {
  const said = form === "row" ? words : words.trimStart();
  return listWords(said.slice(place.start, place.end)).join(" ");
}

const NOUNS: ReadonlySet<string> = new Set(
  "application applications bewerbung bewerbungen candidature candidatures candidatura candidaturas solicitud solicitudes postulacion".split(
    " ",
  ),
);
