import type { Finding } from "../diagnostics/index.js";
import { normalizeKind, type Application, type Entry, type EntryFacts, type Origin } from "../facts/index.js";
import { applyEdits, LineIndex, shiftOffset, type Range, type TextEdit } from "../text/index.js";
import type { Parsed } from "../time/index.js";
import { loadMarkdown, MarkdownNotLoaded } from "./body/index.js";
import { findSameContact, openFields, proposeEdits, type NoteChange, type NoteFields } from "./edit/index.js";
import { describeRefusal, describeRemark, describeSaid } from "./describe-refusal.js";
import { hasJust, saysSo } from "./has-just.js";
import type { NoteOptions } from "./read-application.js";
import { locateJournals, readNote, type NoteReading, type NoteSource } from "./read-note.js";

/** A note with a fact written into it. */
export interface ChangedNote {
  readonly text: string;
  /** The lines that say it now, or the part of a line, without the blanks around them; of what was taken away, the lines that did. */
  readonly written: string;
  readonly isRemoved?: true;
  /** From 1: where that begins, or began. */
  readonly line: number;
  /** The heading of the body's journal that it stands in; missing in the front matter. */
  readonly heading?: string;
}

/**
 * The note with one fact more, in the note's own place and style; every byte outside of what is written stays. What is written
 * is read again before anybody sees it: it must be exactly that fact, and all else must be as it was. A note whose front matter
 * has an error is left alone, and the reason says which.
 *
 * @throws MarkdownNotLoaded if markdown has to be parsed for it, be it of a text that is only tried, and `loadMarkdown` was not awaited before
 */
export function changeNote(source: NoteSource, change: NoteChange, options: NoteOptions): Parsed<ChangedNote> {
  const { path, text } = source;
  const before = readNote(source, options);
  if (before.rows)
    return { ok: false, reason: "its applications are rows of a table, which is read and never written" };
  const fields = openFields(text, options.fields);
  const error = before.findings.find((finding) => isInFrontMatter(finding, fields));
  if (error) return { ok: false, reason: describeError(error, text) };
  const { application } = before;
  if (!application) return { ok: false, reason: "it has no front matter to write into" };
  if (saysSo(change, application)) return { ok: false, reason: describeSaid(change, application, text) };
  const items = locateJournals(source, options);
  const note = { text, application, fields, items, statuses: options.statuses ?? {} };
  const loose: ChangedNote[] = [];
  for (const edits of proposeEdits(change, note)) {
    const changed = applyEdits(text, edits);
    if (changed === text) return { ok: false, reason: describeSaid(change, application, text) };
    const after = readNote({ path, text: changed }, options);
    if (!after.application || tellsMore(before, after)) continue;
    const made = { text: changed, ...describeWritten(change, edits, { text, changed, after: after.application }) };
    if (hasJust(change, application, after.application)) return { ok: true, value: made };
    if (hasJust(change, application, after.application, true)) loose.push(made);
  }
  const [value] = loose;
  if (value) return { ok: true, value };
  const { remark, bare } = withoutRemark(change);
  const isRemark = bare && (saysSo(bare, application) || changeNote(source, bare, options).ok);
  return { ok: false, reason: isRemark ? describeRemark(remark) : describeRefusal(change, note) };
}

/** The fact alone, where something is said of it besides. */
function withoutRemark(change: NoteChange): { readonly remark: string; readonly bare?: NoteChange } {
  const remark = "entry" in change ? change.entry.remark : "interview" in change ? change.interview.notes : undefined;
  if (remark === undefined) return { remark: "" };
  if ("entry" in change) return { remark, bare: { entry: { ...change.entry, remark: undefined } } };
  return "interview" in change
    ? { remark, bare: { interview: { ...change.interview, notes: undefined } } }
    : { remark };
}

/** The same, and loads the markdown parser where that takes it. */
export async function changeNoteLoading(
  source: NoteSource,
  change: NoteChange,
  options: NoteOptions,
): Promise<Parsed<ChangedNote>> {
  try {
    return changeNote(source, change, options);
  } catch (error) {
    if (!(error instanceof MarkdownNotLoaded)) throw error;
    await loadMarkdown();
    return changeNote(source, change, options);
  }
}

function isInFrontMatter({ severity, range }: Finding, fields: NoteFields | undefined): boolean {
  return severity === "error" && (!range || !fields || range.start <= fields.range.end);
}

function describeError({ message, range }: Finding, text: string): string {
  const where = range ? `line ${new LineIndex(text).pointAt(range.start).line}: ` : "";
  return `its front matter has an error that must be mended first; ${where}${message}`;
}

/** Something is wrong with what was written, or it takes something else amiss. */
function tellsMore(before: NoteReading, after: NoteReading): boolean {
  const count = ({ findings }: NoteReading, severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return count(after, "error") > count(before, "error") || count(after, "warning") > count(before, "warning");
}

/** The fact's own place where it has one in the front matter, else the lines that the edits touch. */
function describeWritten(
  change: NoteChange,
  edits: readonly TextEdit[],
  { text, changed, after }: { readonly text: string; readonly changed: string; readonly after: Application },
): Omit<ChangedNote, "text"> {
  const origin = originOf(change, after);
  const isRemoved = edits.every((edit) => edit.text === "");
  const whole = isRemoved ? text : changed;
  const own = origin && !origin.isInBody && "entry" in change ? origin : undefined;
  const place = touched(edits, whole, isRemoved);
  const lines = linesAround(whole, place);
  const kept = whole.slice(lines.start, place.start) + whole.slice(place.end, lines.end);
  // Of several dates of one line, only that one was taken out.
  const isOne = isRemoved && "reminder" in change && /\d{4}-\d{2}-\d{2}/u.test(kept);
  const { start, end } = own ?? (isOne ? withoutCommas(whole, place) : lines);
  return {
    written: whole.slice(start, end),
    line: new LineIndex(whole).pointAt(start).line,
    ...(isRemoved && { isRemoved }),
    ...(origin?.isInBody && { heading: origin.path }),
  };
}

/** Where the edits are: in the text after them or, of what they only take away, before. */
function touched(edits: readonly TextEdit[], whole: string, isRemoved: boolean): Range {
  const places = edits.map(({ range, text }): Range => {
    if (isRemoved) return range;
    const earlier = edits.filter((edit) => edit.range.start < range.start);
    const start = shiftOffset(range.start, earlier);
    return { start, end: start + text.length };
  });
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return trim(whole, { start, end });
}

function linesAround(text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (first > 0 && !/[\r\n\uFEFF]/u.test(text.charAt(first - 1))) first--;
  while (last < text.length && !/[\r\n]/u.test(text.charAt(last))) last++;
  return trim(text, { start: first, end: last });
}

function withoutCommas(text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (first < last && /[,\s]/u.test(text.charAt(first))) first++;
  while (last > first && /[,\s]/u.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

function trim(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + written.trimEnd().length) };
}

/** Where the fact was read that was written. */
function originOf(change: NoteChange, { log, interviews, contacts, origins }: Application): Origin | undefined {
  if ("entry" in change) return findEntry(log, change.entry)?.origins.self;
  if ("interview" in change) return interviews.find(({ date }) => date.equals(change.interview.date))?.origins.self;
  if ("round" in change) return interviews.find(({ round }) => round === change.round)?.origins.self;
  if ("contact" in change) return findSameContact(contacts, change.contact)?.origins.self;
  return "status" in change ? origins.status : "field" in change ? origins[change.field] : undefined;
}

/** Of several on a day, the one that says the same, else the last. */
function findEntry(log: readonly Entry[], entry: EntryFacts): Entry | undefined {
  const alike = log.filter(
    ({ date, kind, direction }) =>
      date.equals(entry.date) && direction === entry.direction && kind === normalizeKind(entry.kind),
  );
  return alike.findLast(({ name, by }) => name === entry.name && by === entry.by) ?? alike.at(-1);
}
