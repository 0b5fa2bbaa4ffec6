import { KNOWN_KINDS, type Origin } from "../../../facts/index.js";
import type { Range } from "../../../text/index.js";
import type { DateOrder, PlainDate } from "../../../time/index.js";
import { factsFromWords, type LineFacts, type People } from "../../fields/index.js";
import type { OpenNote } from "../../front-matter/index.js";
import { parseLogLine, type LogLine, type Placed } from "../../log/index.js";
import {
  isDenied,
  quotesPosting,
  readWords,
  type SaidEntry,
  type SaidInterview,
  type WordsContext,
  type WordsReading,
} from "../../words/index.js";
import type { JournalItem } from "../journal-item.js";
import { isTitled } from "../../people/index.js";
import { listWords } from "../titles/index.js";
import type { OwnNames } from "../own-names.js";
import { isApplication, isElsewhere, listOwnWords } from "./is-elsewhere.js";
import { addDetails } from "./add-details.js";
import { readRow } from "./read-row.js";
import { readState } from "./row-state.js";
import { wordsOfRow } from "./row-words.js";

export interface ReadingOptions {
  /** The employer's. */
  readonly zone: string;
  readonly people: People;
  readonly note: OpenNote;
  /** How the note writes dates. */
  readonly order?: DateOrder;
  /** Whom the journal's lines before named: each name as it was written, of messages its first word as well, in lower case. */
  readonly heard: Set<string>;
  /** The employer's name and the job's. */
  readonly names: OwnNames;
}

/** What an item says, and where its words begin in the note. */
export interface ReadItem {
  readonly reading: WordsReading;
  readonly base: number;
}

/** Reads an item by the log's grammar, else by its words; undefined where they are not understood. */
export function readItem(item: JournalItem, day: PlainDate, options: ReadingOptions): ReadItem | undefined {
  const context = contextOf(item, day, options);
  const { start } = item.self;
  if (item.form === "row") {
    const row = item.words === "" ? undefined : readRow(item, options.note.text, context, options.names);
    if (row === "unread") return undefined;
    return row && { reading: row.reading, base: start + row.start };
  }
  const rest = item.words.trim();
  if (rest === "") return undefined;
  const reading = readByGrammar(rest, day) ?? readWords(rest, context);
  if (!reading || (isStrayHeading(item) && reading.interviews.some(isChat))) return undefined;
  if (reading.entries.some((entry) => isToAnother(item, entry, options))) return undefined;
  return { reading, base: start + item.words.length - item.words.trimStart().length };
}

/** `applied to Globex as well`: where the note says who its employer is, that is another one. */
function isToAnother(item: JournalItem, entry: SaidEntry, { names }: ReadingOptions): boolean {
  return names.company !== undefined && isApplication(entry) && isElsewhere(item, entry, listOwnWords(names));
}

/** Whether an item of which nothing is read says plainly that nothing has happened: `no reply yet`, `will call Lena`. */
export function saysNothing(item: JournalItem, day: PlainDate, options: ReadingOptions): boolean {
  const context = contextOf(item, day, options);
  if (item.form !== "row" || item.words === "") return isDenied(item.words.trim(), context);
  const { text } = options.note;
  if (readRow(item, text, context, options.names) === "unread") return false;
  return readState(item.cells ?? {}, text).isUndone || isDenied(wordsOfRow(item, text).trim(), context);
}

/** Whether an item outside of a journal only says what the employer advertises: `Interviews in week 49, says the advert`. */
export function isAdvertised(item: JournalItem, day: PlainDate, options: ReadingOptions): boolean {
  return item.form !== "row" && quotesPosting(item.words.trim(), contextOf(item, day, options));
}

/** What was read of an item, as facts of the note. */
export function factsOfItem(
  item: JournalItem,
  day: PlainDate,
  { reading, base }: ReadItem,
  options: ReadingOptions,
): LineFacts {
  const { text } = options.note;
  const detailed = addDetails(reading, item, { base, text, context: contextOf(item, day, options) });
  const self: Origin = { path: item.heading, isInBody: true, ...item.self };
  const { start, end } = item.written;
  return factsFromWords(
    detailed,
    {
      date: { value: day, origin: { ...self, start, end } },
      self,
      locate: (part: Range) => ({ start: base + part.start, end: base + part.end }),
    },
    options,
  );
}

/**
 * Remembers who wrote or was written to by a whole name: the lines that follow have the first name alone. By one name, only
 * somebody of whom the line says what they have to do with the application: a note may have gone to anybody. Of those who
 * were met, whole names count.
 */
export function hear({ entries, interviews }: LineFacts, { heard }: ReadingOptions): void {
  for (const { name } of interviews.flatMap((one) => one.with)) hearWhole(name.toLowerCase(), heard);
  for (const { name = "", direction, kind } of entries)
    for (const one of name.toLowerCase().split(BETWEEN)) {
      const [first = "", ...others] = one.split(" ");
      if (others.length === 1) heard.add(one).add(first);
      else if (others.length === 0 && first !== "" && (direction === "received" || kind !== "note")) heard.add(first);
    }
}

/** Of `Clara Nunes`, the lines that follow have `Clara`. */
function hearWhole(name: string, heard: Set<string>): void {
  const [first = "", ...others] = name.split(" ");
  if (others.length === 0) return;
  heard.add(name);
  if (!isTitled(name) && others.length <= 2) heard.add(first);
}

const BETWEEN = /(?:,| and | und | et | y | & | \+ ) ?/u;

function contextOf(item: JournalItem, date: PlainDate, { people, order, heard, names }: ReadingOptions): WordsContext {
  return {
    date,
    theme: isStrayHeading(item) && STAGE.test(item.words) ? "interviews" : item.theme,
    hints: { order },
    isKnown: (name) => people.knows(name) || heard.has(name.toLowerCase()) || isOfPerson(name, item.person),
    isOwn: (name) => isOfName(name, names.company) || isOfName(name, names.role),
    ...(item.person !== undefined && { person: item.person }),
    isDone: item.form === "task",
  };
}

/** `Acme` of Acme Corp: all its words are words of that name, and not only such as every company has. */
function isOfName(name: string, whole = ""): boolean {
  const own = new Set(listWords(whole));
  const words = listWords(name);
  return words.length > 0 && words.every((word) => own.has(word));
}

/** `Marsh`, `Delia`, `Mrs Marsh` of Mrs Delia Marsh. */
function isOfPerson(name: string, person: string | undefined): boolean {
  return person !== undefined && isOfName(name, person);
}

/** A heading in no journal: it tells of an interview where its own words do. */
function isStrayHeading({ form, isInJournal }: JournalItem): boolean {
  return form === "heading" && !isInJournal;
}

/** `Stage 2 prep — Technical`: what follows the number of a round is what was done in it. */
const STAGE =
  /^\W*(?:stage|round|step|interview|stufe|runde|phase|gespräch|étape|tour|entretien|etapa|ronda|fase|entrevista) \d{1,2}(?!\d)[^\n:|–—]{0,30}[:|–—]/iu;

/** Coffee or lunch with anybody is no interview with the employer. */
function isChat({ kind }: SaidInterview): boolean {
  return kind?.value === "coffee";
}

/** `sent thank-you to Ada by email`, as the log has it; only of the kinds that are known, as anybody may write `sent`. */
function readByGrammar(rest: string, day: PlainDate): WordsReading | undefined {
  if (!/^(?:sent|received)\s/iu.test(rest)) return undefined;
  const lead = `${day.toString()} `;
  const { line, findings } = parseLogLine(lead + rest);
  if (!line || findings.length > 0 || !KNOWN_KINDS.some((kind) => kind === line.kind.value)) return undefined;
  const { direction, kind, name, by, left_message, promised, remark } = shiftLine(line, -lead.length);
  return {
    entries: [{ direction, kind, name, by, left_message, promised, place: { start: 0, end: rest.length } }],
    interviews: [],
    remark,
    isWhole: true,
  };
}

function shiftLine(line: LogLine, by: number): LogLine {
  const parts = Object.entries<Placed<unknown> | undefined>({ ...line }).map(([field, part]) => [
    field,
    part && { ...part, start: part.start + by, end: part.end + by },
  ]);
  return Object.fromEntries(parts) as LogLine; // as: the same fields, each of its own type
}
