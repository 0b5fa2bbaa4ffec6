import { KNOWN_KINDS, type Origin } from "../../facts/index.js";
import type { Range } from "../../text/index.js";
import type { DateOrder, PlainDate } from "../../time/index.js";
import { factsFromWords, type LineFacts, type People } from "../fields/index.js";
import type { OpenNote } from "../front-matter/index.js";
import { parseLogLine, type LogLine, type Placed } from "../log/index.js";
import { readWords, type SaidInterview, type WordsContext, type WordsReading } from "../words/index.js";
import type { JournalItem } from "./journal-item.js";
import { readDetail } from "./read-details.js";
import { wordsOfRow } from "./row-words.js";

export interface ReadingOptions {
  /** The employer's. */
  readonly zone: string;
  readonly people: People;
  readonly note: OpenNote;
  /** How the note writes dates. */
  readonly order?: DateOrder;
}

/** What an item says, and where its words begin in the note. */
export interface ReadItem {
  readonly reading: WordsReading;
  readonly base: number;
}

/** Reads an item by the log's grammar, else by its words; undefined where they are not understood. */
export function readItem(item: JournalItem, day: PlainDate, options: ReadingOptions): ReadItem | undefined {
  const { note } = options;
  const isRow = item.form === "row";
  const { words, isPlanned } = isRow ? wordsOfRow(item, note.text) : { words: item.words, isPlanned: false };
  const at = words.length - words.trimStart().length;
  const rest = words.trim();
  if (rest === "") return undefined;
  const said = (isRow ? undefined : readByGrammar(rest, day)) ?? readWords(rest, contextOf(item, day, options));
  if (!said || (isStrayHeading(item) && said.interviews.some(isChat))) return undefined;
  const reading = isPlanned ? { ...said, entries: [] } : said;
  return { reading, base: item.self.start + at };
}

/** What was read of an item, as facts of the note. */
export function factsOfItem(
  item: JournalItem,
  day: PlainDate,
  { reading, base }: ReadItem,
  options: ReadingOptions,
): LineFacts {
  const [interview, ...others] = reading.interviews;
  const isOne = interview && others.length === 0;
  const interviews = isOne ? [addDetails(interview, item, { base, day, options })] : reading.interviews;
  const self: Origin = { path: item.heading, isInBody: true, ...item.self };
  const { start, end } = item.written;
  return factsFromWords(
    { ...reading, interviews },
    {
      date: { value: day, origin: { ...self, start, end } },
      self,
      locate: (part: Range) => ({ start: base + part.start, end: base + part.end }),
    },
    options,
  );
}

function contextOf(item: JournalItem, date: PlainDate, { people, order }: ReadingOptions): WordsContext {
  return {
    date,
    theme: isStrayHeading(item) && STAGE.test(item.words) ? "interviews" : item.theme,
    hints: { order },
    isKnown: (name) => people.knows(name),
    isDone: item.form === "task",
  };
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
  const { direction, kind, name, by, left_message, promised } = shiftLine(line, -lead.length);
  return {
    entries: [{ direction, kind, name, by, left_message, promised, place: { start: 0, end: rest.length } }],
    interviews: [],
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

/** What a line below an interview speaks of. */
const INTERVIEW = "interview; ";

interface Around {
  /** Where the words begin that places are counted from. */
  readonly base: number;
  readonly day: PlainDate;
  readonly options: ReadingOptions;
}

/** What stands beside an interview in cells of their own, and below it: whom it was with, its time, when they answer. */
function addDetails(interview: SaidInterview, item: JournalItem, { base, day, options }: Around): SaidInterview {
  const { text } = options.note;
  const found: { -readonly [K in "time" | "with" | "kind" | "promised_by" | "cancelled"]?: SaidInterview[K] } = {};
  const placeOf = <T>(value: T, { start, end }: Range): Placed<T> => ({ value, start: start - base, end: end - base });
  const cell = (places: readonly Range[] | undefined): Placed<string> | undefined => {
    const [place] = places ?? [];
    return place && placeOf(text.slice(place.start, place.end), place);
  };
  const cancelled = item.form === "row" ? wordsOfRow(item, text).cancelled : undefined;
  if (cancelled) found.cancelled = placeOf(true, cancelled);
  found.with = cell(item.cells?.with);
  found.time = item.time ? cell([item.time]) : cell(item.cells?.time);
  for (const place of item.details) {
    const detail = readDetail(text, place);
    if (!detail) continue;
    if (detail.role !== undefined) found[detail.role] ??= placeOf(detail.value, detail.place);
    else if (/\d/u.test(detail.value)) {
      const said = readWords(INTERVIEW + detail.value, { ...contextOf(item, day, options), isDone: false });
      const promise = said?.interviews[0]?.promised_by;
      const start = detail.place.start - INTERVIEW.length;
      if (promise && promise.start >= INTERVIEW.length)
        found.promised_by ??= placeOf(promise.value, { start: start + promise.start, end: start + promise.end });
    }
  }
  const given = Object.fromEntries(Object.entries(interview).filter(([, value]) => value !== undefined));
  return { ...found, ...given, place: interview.place };
}
