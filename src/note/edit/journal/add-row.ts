import { normalizeChannel, type EntryFacts } from "../../../facts/index.js";
import { upperFirst, type TextEdit } from "../../../text/index.js";
import { writeDateLike, type DateSample, type PlainDate } from "../../../time/index.js";
import type { ColumnRole } from "../../journal/index.js";
import { sayFact, timeOf, type Context, type JournalFact } from "./context.js";
import { samplesOf, type Journal, type JournalLine } from "./journals.js";
import type { Language } from "./phrases.js";
import { insertion } from "./place-line.js";
import { endOfLine, lineBreakOf, startOfLine } from "./text-lines.js";
import { learnTable, type TableForm } from "./write-row.js";

/** A row of a table: each column has what it holds, in the words of a row that says the same, else in words of its own. */
export function* addRow(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
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
    for (const words of sayFact(context, like, parts, true)) yield isCapital ? upperFirst(words) : words;
  };
  const rows = journal.lines.slice(0, place);
  for (const day of days)
    for (const words of says()) {
      const values = valuesOf(fact, { words, time, samples, language });
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
  }: {
    readonly words: string;
    readonly time?: string;
    readonly samples: readonly DateSample[];
    readonly language: Language;
  },
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
