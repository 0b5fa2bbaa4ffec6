import type { Application, Entry, Interview } from "../../../facts/index.js";
import { compareDates, type DateSample, type PlainDate } from "../../../time/index.js";
import type { JournalItem } from "../../journal/index.js";

/** A dated line, row or heading of a body, with the facts that were read of it. */
export interface JournalLine {
  readonly item: JournalItem;
  /** Missing where nobody knows it. */
  readonly date?: PlainDate;
  readonly entries: readonly Entry[];
  readonly interviews: readonly Interview[];
}

/** Lines of a body that stand together: one list, one table, the dated headings below one heading. */
export interface Journal {
  /** In the order of the text. */
  readonly lines: readonly JournalLine[];
  readonly entries: number;
  readonly interviews: number;
}

/** The journals of a body of which facts were read; tasks are none. */
export function listJournals(items: readonly JournalItem[], application: Application): readonly Journal[] {
  const days = findDays(application);
  const groups = new Map<number, JournalLine[]>();
  for (const item of items.toSorted((a, b) => a.self.start - b.self.start)) {
    if (item.form === "task") continue;
    const isOf = ({ origins: { self } }: Entry | Interview): boolean =>
      self?.isInBody === true && self.start === item.self.start;
    const line: JournalLine = {
      item,
      date: item.written.date ?? days.get(item.self.start),
      entries: application.log.filter(isOf),
      interviews: application.interviews.filter(isOf),
    };
    const group = groups.get(item.journal);
    if (group) group.push(line);
    else groups.set(item.journal, [line]);
  }
  return [...groups.values()]
    .map((lines) => ({ lines, entries: countOf(lines, "entries"), interviews: countOf(lines, "interviews") }))
    .filter(({ entries, interviews }) => entries + interviews > 0);
}

function countOf(lines: readonly JournalLine[], facts: "entries" | "interviews"): number {
  return lines.reduce((count, line) => count + line[facts].length, 0);
}

/** Of lines without a year, the days that they were read as. */
function findDays({ log, interviews, unread }: Application): ReadonlyMap<number, PlainDate> {
  const days = new Map<number, PlainDate>();
  for (const { date, origin } of unread) if (date) days.set(origin.start, date);
  for (const { date, origins } of [...interviews, ...log])
    if (origins.self?.isInBody) days.set(origins.self.start, date);
  return days;
}

/** How the journal writes days: each with what is to be learnt from it, the nearest to a line first. */
export function samplesOf(text: string, { lines }: Journal, near: JournalLine): readonly DateSample[] {
  const at = lines.indexOf(near);
  const byDistance = lines
    .map((line, index) => ({ line, far: Math.abs(index - at) }))
    .toSorted((a, b) => a.far - b.far);
  return byDistance
    .slice(0, MOST_SAMPLES)
    .flatMap(({ line: { item, date } }) =>
      date ? [{ text: text.slice(item.written.start, item.written.end), date }] : [],
    );
}

const MOST_SAMPLES = 30;

/**
 * Where a line of that day belongs: behind so many of the others. Where they run from newest to oldest it does so, too; where they are
 * in no order, behind them all.
 */
export function findPlace(lines: readonly JournalLine[], date: PlainDate): number {
  const dated = lines.flatMap((line, at) => (line.date ? [{ at, date: line.date }] : []));
  const steps = dated.slice(1).map((one, at) => compareDates(one.date, dated[at]?.date ?? one.date));
  const isOldestFirst = steps.every((step) => step >= 0);
  if (!isOldestFirst && steps.every((step) => step <= 0))
    return dated.find((one) => compareDates(one.date, date) <= 0)?.at ?? lines.length;
  const later = isOldestFirst ? dated.findIndex((one) => compareDates(one.date, date) > 0) : -1;
  if (later < 0) return lines.length;
  const before = dated[later - 1];
  return before === undefined ? (dated[0]?.at ?? 0) : before.at + 1;
}
