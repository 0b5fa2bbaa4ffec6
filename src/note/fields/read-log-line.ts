import { normalizeKind, type Origin, type Origins, writeEntryLine } from "../../facts/index.js";
import { echo, type Range } from "../../text/index.js";
import { findWrittenDates, type DateHints, type PlainDate } from "../../time/index.js";
import type { OpenNote } from "../front-matter/index.js";
import { type LogLine, parseLogLine } from "../log/index.js";
import type { LineMend } from "../mend/index.js";
import { isDenied, readWords, type WordsContext, type WordsReading } from "../words/index.js";
import { factsFromWords, type LineFacts } from "./from-words.js";
import type { LineText } from "./line-text.js";
import type { People } from "./people/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

export interface LogOptions {
  /** The employer's. */
  readonly zone: string;
  readonly people: People;
  readonly note: OpenNote;
  /** The line is typed now, as news: see `WordsContext`. */
  readonly isTold?: boolean;
}

/**
 * Reads a line of the log by its grammar; else by its words, where they have one reading, which is told. What has none is
 * told with its place, and keeps the parts that are clear.
 */
export function readLogLine(line: LineText, options: LogOptions): LineFacts {
  const strict = parseLogLine(line.text);
  const isStrict = strict.line && strict.findings.length === 0;
  const slipped = isStrict ? readSlippedColon(line.text) : undefined;
  if (strict.line && isStrict && !slipped && hasKind(strict.line)) return factsOf(entryOf(strict.line, line));
  if (slipped) return tellSlippedColon(slipped, line, options);
  const begun = openSpoken(line.text, options);
  if (begun && strict.findings.every(({ mend }) => !mend) && isDenied(begun.words, begun.context))
    return tellDenied(line, options);
  const spoken = begun && readSpoken(begun);
  if (strict.line && isStrict && NOTHING.has(firstWord(strict.line)) && !spoken?.reading)
    return tellDenied(line, options);
  if (strict.line && isStrict)
    return spoken?.reading && isComplete(spoken)
      ? tellSpoken(spoken, line, options)
      : factsOf(entryOf(strict.line, line));
  // Where the grammar knows what was meant, it says so itself; else only a reading that leaves nothing out says as much.
  const isMended = strict.findings.every(({ mend }) => mend);
  if (spoken && (!strict.line || (!isMended && isComplete(spoken)))) return tellSpoken(spoken, line, options);
  // Of a line that says nothing, the marks beside its date are not what is wrong with it.
  const unmended = strict.findings.filter(({ mend }) => !mend);
  const told = strict.line || unmended.length === 0 ? strict.findings : unmended;
  for (const { check, message, place, mend } of told)
    options.note.findings.report(check, line.label + message, line.locate(place), line.toFix(mend));
  return strict.line ? factsOf(entryOf(strict.line, line)) : NONE;
}

/** A kind that begins with one of these is none: `received no reply`. */
const NOTHING: ReadonlySet<string> = new Set(
  "no nothing none kein keine keinen keinerlei nichts aucun aucune rien ningún ninguna nada".split(" "),
);
/** With one of these it is words: `received an offer`. */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "my", "their"]);

function hasKind(line: LogLine): boolean {
  return !NOTHING.has(firstWord(line)) && !ARTICLES.has(firstWord(line));
}

function firstWord({ kind }: LogLine): string {
  return kind.value.split(/[\s-]/u, 1)[0] ?? "";
}

/** `no reply yet`, `pending: follow-up by email`. */
function tellDenied(line: LineText, { note }: LogOptions): LineFacts {
  const message = `${line.label}this line tells of nothing that has happened, and is left out; remove it, or write what was sent or received once it was`;
  note.findings.report("log-words", message, line.origin);
  return NONE;
}

const NONE: LineFacts = { entries: [], interviews: [] };

function factsOf(entry: UnlinkedEntry): LineFacts {
  return { entries: [entry], interviews: [] };
}

function entryOf(line: LogLine, { origin, locate }: Pick<LineText, "origin" | "locate">): UnlinkedEntry {
  return {
    date: line.date.value,
    direction: line.direction.value,
    kind: line.kind.value,
    name: line.name?.value,
    by: line.by?.value,
    left_message: line.left_message !== undefined,
    promised: line.promised?.value,
    remark: line.remark?.value,
    origins: originsOf(line, origin, locate),
  };
}

function originsOf(line: LogLine, self: Origin, locate: (part: Range) => Range): Origins {
  const parts = Object.entries<Range | undefined>({ ...line }).flatMap(([field, part]): [string, Origin][] =>
    part ? [[field, { path: `${self.path}.${field}`, ...locate(part) }]] : [],
  );
  return { self, ...Object.fromEntries(parts) };
}

/** `sent thank-you: to Ada`: the colon stands where the line goes on. */
interface SlippedColon {
  readonly line: LogLine;
  readonly text: string;
  readonly colon: number;
}

function readSlippedColon(text: string): SlippedColon | undefined {
  const colon = text.search(/:\s+(?:to|from|by|promised|left)\s/iu);
  if (colon < 0) return undefined;
  // Of the same length, so that places stay.
  const { line, findings } = parseLogLine(`${text.slice(0, colon)} ${text.slice(colon + 1)}`);
  const written = `${text.slice(0, colon)}${text.slice(colon + 1)}`;
  return line && findings.length === 0 ? { line, text: written, colon } : undefined;
}

function tellSlippedColon({ line, text, colon }: SlippedColon, place: LineText, { note }: LogOptions): LineFacts {
  const mend = { title: "remove the colon", edits: [{ start: colon, end: colon + 1, text: "" }] };
  const message = `${place.label}the colon parts this line in two; it is read as ${echo(text)}`;
  note.findings.report("log-words", message, place.locate({ start: 0, end: colon }), place.toFix(mend));
  return factsOf(entryOf(line, place));
}

/** A line that begins with a day and goes on in words. */
interface OpenLine {
  readonly date: PlainDate;
  readonly datePlace: Range;
  readonly words: string;
  /** Where the words begin. */
  readonly base: number;
  readonly context: WordsContext;
}

interface SpokenLine extends OpenLine {
  /** Follows the grammar but for its date. */
  readonly line?: LogLine;
  readonly reading?: WordsReading;
}

const AFTER_DATE = /^(?:[:;.,|*\])]|\s|[-–—](?=\s))*/u;

/** The day, and the words behind it. */
function openSpoken(text: string, { people, note, isTold }: LogOptions): OpenLine | undefined {
  // The note's order of days and months is looked for only where a line needs it.
  const hints: DateHints = /\d[./-]\d{1,2}[./-]/u.test(text) ? { order: note.dateOrder() } : {};
  const [first] = findWrittenDates(text, hints);
  if (!first?.date || /[\p{L}\p{N}]/u.test(text.slice(0, first.start))) return undefined;
  const base = first.end + (AFTER_DATE.exec(text.slice(first.end))?.[0].length ?? 0);
  const isKnown = (name: string): boolean => people.knows(name);
  const context: WordsContext = { date: first.date, theme: "log", hints, isKnown, isTold };
  return {
    date: first.date,
    datePlace: { start: first.start, end: first.end },
    words: text.slice(base),
    base,
    context,
  };
}

function readSpoken(begun: OpenLine): SpokenLine | undefined {
  const { date, words, context } = begun;
  const strict = parseLogLine(`${date.toString()} ${words}`);
  if (strict.line && strict.findings.length === 0 && hasKind(strict.line)) return { ...begun, line: strict.line };
  const reading = readWords(words, context);
  return reading && { ...begun, reading };
}

/**
 * Nothing is left out. What was not understood may be another person or half a clause: it is a remark only where it has
 * words of its own, behind no comma, and nobody is named before it.
 */
function isComplete({ line, reading, words }: SpokenLine): boolean {
  if (line) return true;
  if (!reading?.isWhole) return false;
  const { remark, entries } = reading;
  if (!remark) return true;
  const isNamed = entries.some(({ name }) => name);
  return !isNamed && remark.value.includes(" ") && !words.slice(0, remark.start).trimEnd().endsWith(",");
}

function tellSpoken(spoken: SpokenLine, line: LineText, options: LogOptions): LineFacts {
  const { date, datePlace, base } = spoken;
  const locate = (part: Range): Range => line.locate({ start: base + part.start, end: base + part.end });
  const dateOrigin = { path: `${line.origin.path}.date`, ...line.locate(datePlace) };
  const facts = spoken.line
    ? factsOf(dated(entryOf(spoken.line, { origin: line.origin, locate: shiftBack(locate, date) }), dateOrigin))
    : factsFromWords(
        spoken.reading ?? { entries: [], interviews: [], isWhole: false },
        { date: { value: date, origin: dateOrigin }, self: line.origin, locate },
        options,
      );
  const written = describe(facts, date);
  const message = `${line.label}this line is read by its words: ${echo(written)}`;
  options.note.findings.report("log-words", message, line.origin, line.toFix(mendLine(spoken, facts, line.text)));
  const { remark, leavesWords } = spoken.reading ?? {};
  return { ...facts, remark: remark?.value, leavesWords };
}

/** The grammar's places count from a date of ten letters and a blank. */
function shiftBack(locate: (part: Range) => Range, date: PlainDate): (part: Range) => Range {
  const lead = date.toString().length + 1;
  return ({ start, end }) => locate({ start: start - lead, end: end - lead });
}

function dated(entry: UnlinkedEntry, date: Origin): UnlinkedEntry {
  return { ...entry, origins: { ...entry.origins, date } };
}

/** The line in the grammar, where it holds all that the line says. */
function mendLine({ line, reading }: SpokenLine, facts: LineFacts, text: string): LineMend | undefined {
  const [entry, ...others] = facts.entries;
  if (!entry || others.length > 0 || facts.interviews.length > 0 || facts.deadline) return undefined;
  if (!line && !reading?.isWhole) return undefined;
  const { remark, ...rest } = entry;
  const written = writeEntryLine(rest);
  // A dash, as YAML takes a colon for its own.
  const mended = remark === undefined ? written : `${written} — ${remark}`;
  const again = parseLogLine(mended);
  if (!again.line || again.findings.length > 0 || !isSame(again.line, entry)) return undefined;
  return { title: `write ${echo(mended)}`, edits: [{ start: 0, end: text.length, text: mended }] };
}

function isSame(line: LogLine, entry: UnlinkedEntry): boolean {
  return (
    line.direction.value === entry.direction &&
    line.kind.value === normalizeKind(entry.kind) &&
    line.name?.value === entry.name &&
    line.by?.value === entry.by &&
    line.remark?.value === entry.remark &&
    line.promised?.value.toString() === entry.promised?.toString()
  );
}

/** `sent application by in person`: the grammar writes every channel behind a `by`. */
const BY_IN = /(?<= )by (?=in person\b)/u;

/** What was read, for people. */
function describe({ entries, interviews, deadline }: LineFacts, date: PlainDate): string {
  const said = entries.map(({ remark: _, ...entry }) =>
    writeEntryLine({ ...entry, date: undefined }).replace(BY_IN, ""),
  );
  const held = interviews.map((one) => describeInterview(one, date));
  const due = deadline ? [`to be answered by ${deadline.date.toString()}`] : [];
  return [...said, ...held, ...due].join(" · ");
}

function describeInterview(interview: LineFacts["interviews"][number], date: PlainDate): string {
  const { kind, with: people, promised_by, cancelled } = interview;
  const what = kind === undefined ? "interview" : `${kind} interview`;
  const names = people.map(({ name }) => name).join(", ");
  const day = interview.date.equals(date) ? "" : ` on ${interview.date.toString()}`;
  const ends = [cancelled ? ", cancelled" : "", promised_by ? `, promised ${promised_by.toString()}` : ""].join("");
  return `${what}${names === "" ? "" : ` with ${names}`}${day}${ends}`;
}
