import type { PlainDate } from "../../../time/index.js";
import type { Placed } from "../../log/index.js";
import { readWords, type SaidEntry } from "../../words/index.js";
import type { JournalItem } from "../journal-item.js";
import type { Around } from "./around.js";
import { readDetail, type Detail } from "./read-details.js";

/** A message with what stands below it: whom it came from or went to. */
export interface DetailedEntry {
  readonly entry: SaidEntry;
  /** By when the offer must be answered. */
  readonly deadline?: Placed<PlainDate>;
}

/** Adds what the lines below a message say of it: `Wendell called. He needs my answer by 25 November.` */
export function addToEntry(entry: SaidEntry, { details }: JournalItem, around: Around): DetailedEntry {
  let found: DetailedEntry = { entry };
  for (const place of details) {
    const detail = readDetail(around.text, place);
    if (!detail || detail.role !== undefined) continue;
    if (!found.entry.name) found = { ...found, entry: addPeople(found.entry, detail, around) };
    if (entry.kind.value === "offer" && !found.deadline) found = { ...found, deadline: readDeadline(detail, around) };
  }
  return found;
}

function addPeople(entry: SaidEntry, detail: Detail, around: Around): SaidEntry {
  const names = entry.direction.value === "sent" ? readAddressees(detail, around) : [];
  if (names.length > 0) return { ...entry, name: joinNames(names) };
  const said = readLine("", detail.value, detail, around);
  const isSame = said?.name !== undefined && said.direction.value === entry.direction.value;
  return isSame ? { ...entry, name: said.name, by: entry.by ?? said.by } : entry;
}

function joinNames(names: readonly Placed<string>[]): SaidEntry["name"] {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || first === last) return first;
  const others = names.slice(0, -1).map(({ value }) => value);
  return { value: `${others.join(", ")} and ${last.value}`, start: first.start, end: last.end, each: names };
}

/** Before an addressee, in the four languages. */
const TO = /(?:^|\s)(?:to|an|à|au|a)\s/iu;

/** `To Doreen, the usual three`, `card to Anneliese, emails to Doreen and Theo`: of the first sentence, the parts that name one. */
function readAddressees(detail: Detail, around: Around): readonly Placed<string>[] {
  const sentence = /^[^.!?;]*/u.exec(detail.value)?.[0] ?? "";
  return [...sentence.matchAll(/[^,]+/gu)].flatMap(({ 0: part, index }) => {
    const name = TO.test(part) ? readLine("thank-you ", part, { ...detail, from: index }, around)?.name : undefined;
    return name ? (name.each ?? [name]) : [];
  });
}

function readDeadline({ value, place }: Detail, { base, context }: Around): Placed<PlainDate> | undefined {
  if (!/\d/u.test(value)) return undefined;
  const deadline = readWords(OFFER + value, { ...context, isDone: false })?.deadline;
  const start = place.start - OFFER.length - base;
  return deadline && { value: deadline.value, start: start + deadline.start, end: start + deadline.end };
}

/** What the line below speaks of. */
const OFFER = "received offer; ";

interface Where {
  readonly place: Detail["place"];
  /** Where in the detail the words begin. */
  readonly from?: number;
}

/** The only message that these words tell of, behind what they speak of; its places are those of the item's words. */
function readLine(
  lead: string,
  words: string,
  { place, from = 0 }: Where,
  { base, context }: Around,
): SaidEntry | undefined {
  const blanks = words.length - words.trimStart().length;
  const said = readWords(lead + words.trim(), { ...context, isDone: false });
  const [entry, other] = said?.entries ?? [];
  if (!entry || other || !said || said.interviews.length > 0) return undefined;
  const start = place.start + from + blanks - lead.length - base;
  const shift = <T>(part: Placed<T>): Placed<T> => ({ ...part, start: start + part.start, end: start + part.end });
  return {
    ...entry,
    name: entry.name && { ...shift(entry.name), each: entry.name.each?.map(shift) },
    by: entry.by && shift(entry.by),
  };
}
