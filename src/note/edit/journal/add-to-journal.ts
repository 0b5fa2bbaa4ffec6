import { normalizeChannel, type EntryFacts } from "../../../facts/index.js";
import type { TextEdit } from "../../../text/index.js";
import { writeDateLike, type PlainDate } from "../../../time/index.js";
import type { ColumnRole } from "../../journal/index.js";
import type { NewInterview } from "../note-change.js";
import { findPlace, samplesOf, type Journal, type JournalLine } from "./journals.js";
import { languageOf } from "./language-of.js";
import type { Language } from "./phrases.js";
import { nameEntry, sayEntry, sayInterview, type Telling } from "./say.js";
import { endOfLine, lineBreakOf, startOfLine } from "./text-lines.js";
import { learnLine } from "./write-line.js";
import { learnTable, type TableForm } from "./write-row.js";

/** What a journal is to tell besides. */
export type JournalFact = { readonly entry: EntryFacts } | { readonly interview: NewInterview };

/** Ways to write a fact into a journal, as its other lines are: in their order, with their marks, days and columns, in their language. */
export function* addToJournal(text: string, journal: Journal, fact: JournalFact): Generator<readonly TextEdit[]> {
  const date = "entry" in fact ? fact.entry.date : fact.interview.date;
  const place = findPlace(journal.lines, date);
  const language = languageOf(textOf(text, journal));
  const context: Context = { text, journal, fact, date, place, language };
  for (const like of likes(context)) {
    const { form, self, written } = like.item;
    if (form === "row") yield* addRow(context, like);
    else if (written.start >= self.start && written.end <= self.end) yield* addLine(context, like);
    else yield* addBelowDay(context, like);
  }
}

interface Context {
  readonly text: string;
  readonly journal: Journal;
  readonly fact: JournalFact;
  readonly date: PlainDate;
  /** How many lines come before it. */
  readonly place: number;
  readonly language: Language;
}

function textOf(text: string, { lines }: Journal): string {
  return lines.map(({ item: { heading, self } }) => `${heading} ${text.slice(self.start, self.end)}`).join("\n");
}

const MOST_LIKES = 3;

/** The lines whose form the new one may have: the nearest of those that tell the same kind of fact. */
function likes({ journal: { lines }, fact, place }: Context): readonly JournalLine[] {
  const tells = (line: JournalLine): boolean => ("entry" in fact ? line.entries : line.interviews).length > 0;
  const distance = (line: JournalLine): number => {
    const at = lines.indexOf(line);
    return at < place ? place - 1 - at : at - place + 0.5;
  };
  const near = lines.filter(({ date }) => date !== undefined).toSorted((a, b) => distance(a) - distance(b));
  const first = near.filter(tells);
  return [...first, ...near.filter((line) => !tells(line))].slice(0, MOST_LIKES);
}

/** A line of a list or of a text, or a heading, that begins with its day. */
function* addLine(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
  const { text, journal, date, language, fact } = context;
  const form = learnLine(text, journal, like, language);
  if (!form) return;
  const time = timeOf(fact);
  for (const head of form.heads({ date, time }))
    for (const tail of form.tails({ date, time }))
      for (const words of sayFact(context, like, WHOLE)) {
        const line = `${head}${form.isCapital ? capitalize(words) : words}${tail}`;
        const edits = insertLine(context, like, line);
        if (edits) yield edits;
      }
}

/** Its end stands beside it where it is known how long it takes. */
function timeOf(fact: JournalFact): string | undefined {
  if (!("interview" in fact) || fact.interview.time === undefined) return undefined;
  const { date, time, minutes } = fact.interview;
  if (minutes === undefined) return time;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = date.toPlainDateTime({ hour, minute }).add({ minutes });
  return `${time}-${end.toPlainTime().toString({ smallestUnit: "minute" })}`;
}

const WHOLE = { hasName: true, hasChannel: true, hasPromise: true, hasRemark: true };

function* sayFact(
  { text, journal, fact, language }: Context,
  like: JournalLine,
  parts: Omit<Telling, "language" | "writeDate">,
  isCell = false,
): Generator<string> {
  const samples = samplesOf(text, journal, like);
  const writeDate = (day: PlainDate): readonly string[] => [
    ...new Set([...writeDateLike(day, samples, language), day.toString()]),
  ];
  const telling = { ...parts, language, writeDate };
  if ("interview" in fact) yield* sayInterview(fact.interview, telling);
  else if (isCell) yield* nameEntry(fact.entry, telling);
  else yield* sayEntry(fact.entry, telling);
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Behind the line that it follows, and all that belongs to that; with an empty line where the others have one between them. */
function insertLine(context: Context, like: JournalLine, line: string): readonly TextEdit[] | undefined {
  const {
    text,
    journal: { lines },
    place,
  } = context;
  const numbered = numberLine(context, like, line);
  if (numbered === undefined) return undefined;
  const [previous, next] = [lines[place - 1], lines[place]];
  const lineBreak = lineBreakOf(text);
  if (previous) {
    const gap = gapBetween(text, lines, previous) ?? (like.item.form === "heading" ? lineBreak + lineBreak : lineBreak);
    return [insertion(endOfItem(text, previous), `${gap}${numbered}`)];
  }
  if (!next) return undefined;
  const start = startOfLine(text, next.item.self.start);
  const gap = gapBetween(text, lines, next) ?? (like.item.form === "heading" ? lineBreak + lineBreak : lineBreak);
  return [insertion(start, `${numbered}${gap}`)];
}

/** What stands between a line and the next one, or the one before: line breaks and blanks. */
function gapBetween(text: string, lines: readonly JournalLine[], line: JournalLine): string | undefined {
  const at = lines.indexOf(line);
  for (const [one, other] of [
    [lines[at], lines[at + 1]],
    [lines[at - 1], lines[at]],
  ]) {
    if (!one || !other) continue;
    const gap = text.slice(endOfItem(text, one), startOfLine(text, other.item.self.start));
    if (/^\s*$/u.test(gap) && gap !== "") return gap;
  }
  return undefined;
}

/** Where the last line ends that belongs to it. */
function endOfItem(text: string, { item: { self, details, after } }: JournalLine): number {
  const last = [...details, ...after].reduce((most, { end }) => Math.max(most, end), self.end);
  return endOfLine(text, last);
}

const NUMBER = /^(?<indent>[ \t]*)(?<number>\d{1,9})(?<mark>[.)])(?=[ \t])/u;

/** Of a numbered list, the next number where the line comes last; within it, others would have to change. */
function numberLine({ text, journal: { lines }, place }: Context, like: JournalLine, line: string): string | undefined {
  const numberOf = ({ item }: JournalLine): string | undefined => {
    const start = startOfLine(text, item.self.start);
    return item.self.start === start ? undefined : NUMBER.exec(text.slice(start, item.self.start))?.groups?.number;
  };
  if (numberOf(like) === undefined) return line;
  const numbers = lines.map(numberOf);
  const isSame = lines.length > 1 && numbers.every((one) => one === numbers[0]);
  if (isSame) return line;
  if (place < lines.length) return undefined;
  const next = Number(numbers.at(-1) ?? lines.length) + 1;
  return line.replace(NUMBER, `$<indent>${next}$<mark>`);
}

/** A line below one that has the day alone: below the one of the same day, or below a new one. */
function* addBelowDay(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
  const { text, journal, date, language, place } = context;
  const { lines } = journal;
  const day = lineOfDay(text, like);
  if (!like.date || !day) return;
  const prefix = text.slice(startOfLine(text, like.item.self.start), like.item.self.start);
  const isCapital = /^\p{Lu}/u.test(like.item.words.trimStart());
  const samples = samplesOf(text, journal, like);
  const same = lines.findLast((line) => line.date?.equals(date) === true && lineOfDay(text, line) !== undefined);
  const isBelow = ({ item: { written, self } }: JournalLine): boolean =>
    written.start === like.item.written.start && self.start > written.start;
  const first = lines.find(isBelow) ?? like;
  const gap = text.slice(day.end, startOfLine(text, first.item.self.start));
  if (!/^\s*$/u.test(gap)) return;
  const lineBreak = lineBreakOf(text);
  for (const words of sayFact(context, like, WHOLE)) {
    const own = `${prefix}${isCapital ? capitalize(words) : words}`;
    if (same) {
      yield [insertion(endOfItem(text, same), `${lineBreak}${own}`)];
      continue;
    }
    const { written } = like.item;
    for (const other of writeDateLike(date, samples, language)) {
      const head = text.slice(day.start, written.start) + other + text.slice(written.end, day.end);
      const block = `${head}${gap}${own}`;
      const between = gapOfBlocks(text, lines) ?? (head.startsWith("#") ? lineBreak + lineBreak : lineBreak);
      const [previous, next] = [lines[place - 1], lines[place]];
      if (previous) yield [insertion(endOfItem(text, previous), `${between}${block}`)];
      else if (next) yield [insertion(startOfLine(text, next.item.written.start), `${block}${between}`)];
    }
  }
}

/** The line above that has the day. */
function lineOfDay(
  text: string,
  { item: { written, self } }: JournalLine,
): { readonly start: number; readonly end: number } | undefined {
  if (written.start >= self.start) return undefined;
  return { start: startOfLine(text, written.start), end: endOfLine(text, written.end) };
}

/** Between the last line of one day and the line of the next day. */
function gapOfBlocks(text: string, lines: readonly JournalLine[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.item.written.start <= line.item.self.start) continue;
    const gap = text.slice(endOfItem(text, line), startOfLine(text, next.item.written.start));
    if (/^\s+$/u.test(gap)) return gap;
  }
  return undefined;
}

/** A row of a table: each column has what it holds, in the words of a row that says the same, else in words of its own. */
function* addRow(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
  const { text, journal, fact, date, language, place } = context;
  const table = learnTable(text, like);
  if (!table) return;
  const { roles } = table;
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const samples = samplesOf(text, journal, like);
  const time = timeOf(fact);
  const days = [...new Set([...writeDateLike(date, samples, language), date.toString()])];
  const parts = {
    hasName: !has("with") && !has("who"),
    hasChannel: !has("channel"),
    hasPromise: !has("promised"),
    hasRemark: !has("notes"),
  };
  const says = function* (): Generator<string> {
    const known = sameCell(journal, table, fact);
    if (known !== undefined) yield known;
    const isCapital = /^\p{Lu}/u.test(table.cellsOf(like)[roles.indexOf("what")] ?? "");
    for (const words of sayFact(context, like, parts, true)) yield isCapital ? capitalize(words) : words;
  };
  const rows = journal.lines.slice(0, place);
  for (const day of days)
    for (const words of says()) {
      const values = valuesOf(fact, { words, day, time, samples, language });
      const cells = roles.map((role, column) => {
        if (column === table.dateColumn) return !has("time") && time !== undefined ? `${day} ${time}` : day;
        return role === undefined ? "" : cellOf(role, values, context, table, column);
      });
      const line = table.write(has("what") ? cells : putWords(cells, table, words));
      const previous = rows.at(-1);
      const lineBreak = lineBreakOf(text);
      if (previous) yield [insertion(endOfLine(text, previous.item.self.end), `${lineBreak}${line}`)];
      else yield [insertion(startOfLine(text, journal.lines[0]?.item.self.start ?? 0), `${line}${lineBreak}`)];
    }
}

/** Without a column for what happened, the notes say it, else the first column that says nothing of itself. */
function putWords(cells: readonly string[], { roles, dateColumn }: TableForm, words: string): readonly string[] {
  const at = [
    roles.indexOf("notes"),
    roles.indexOf("outcome"),
    roles.indexOf("status"),
    roles.findIndex((role, column) => role === undefined && column !== dateColumn),
  ].find((one) => one >= 0);
  return at === undefined ? cells : cells.with(at, words);
}

interface RowValues {
  readonly words: string;
  readonly names: string;
  readonly by?: string;
  readonly direction?: EntryFacts["direction"];
  readonly promised?: string;
  readonly remark?: string;
  readonly time?: string;
}

function valuesOf(
  fact: JournalFact,
  {
    words,
    time,
    samples,
    language,
  }: { words: string; day: string; time?: string; samples: ReturnType<typeof samplesOf>; language: Language },
): RowValues {
  const write = (day: PlainDate | undefined): string | undefined =>
    day && (writeDateLike(day, samples, language)[0] ?? day.toString());
  if ("interview" in fact) {
    const { with: people, promised_by } = fact.interview;
    return { words, names: people.join(", "), time, promised: write(promised_by) };
  }
  const { name = "", by, direction, promised, remark } = fact.entry;
  return { words, names: name, by, direction, promised: write(promised), remark };
}

function cellOf(
  role: ColumnRole,
  { words, names, by, direction, promised = "", remark = "", time = "" }: RowValues,
  { journal }: Context,
  table: TableForm,
  column: number,
): string {
  const known = (isOf: (line: JournalLine) => boolean): string | undefined =>
    journal.lines
      .filter(isOf)
      .map((line) => table.cellsOf(line)[column] ?? "")
      .findLast((cell) => cell !== "");
  switch (role) {
    case "what":
      return words;
    case "with":
    case "who":
      return names;
    case "channel":
      return by === undefined
        ? ""
        : (known(({ entries }) => entries.some((one) => one.by === normalizeChannel(by))) ?? by);
    case "direction":
      return direction === undefined
        ? ""
        : (known(({ entries }) => entries.some((one) => one.direction === direction)) ?? direction);
    case "promised":
      return promised;
    case "notes":
      return remark;
    case "time":
      return time;
    case "done":
    case "doer":
      return direction === undefined
        ? ""
        : (known(({ entries }) => entries.some((one) => one.direction === direction)) ?? "");
    case "company":
    case "position":
      return known(() => true) ?? "";
    case "number":
      return nextNumber(journal, table, column);
    case "after":
    case "before":
    case "date":
    case "due":
    case "outcome":
    case "plan":
    case "status":
      return "";
  }
}

function nextNumber({ lines }: Journal, { cellsOf }: TableForm, column: number): string {
  const numbers = lines.map((line) => Number(/^\d+/u.exec(cellsOf(line)[column] ?? "")?.[0] ?? 0));
  return String(Math.max(0, ...numbers) + 1);
}

/** The cell of a row that says the same of another day: in the person's own words. */
function sameCell({ lines }: Journal, { cellsOf, roles }: TableForm, fact: JournalFact): string | undefined {
  const same = lines.findLast(({ entries, interviews }) => {
    const [one, ...others] = [...entries, ...interviews];
    if (!one || others.length > 0) return false;
    if ("interview" in fact) return !("direction" in one) && one.kind === fact.interview.kind && !one.cancelled;
    return "direction" in one && one.kind === fact.entry.kind && one.direction === fact.entry.direction;
  });
  return same && cellsOf(same)[roles.indexOf("what")];
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
