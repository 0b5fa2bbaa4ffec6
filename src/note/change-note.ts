import type { Finding } from "../diagnostics/index.js";
import type { Application, Entry, EntryFacts, Reminder, Status } from "../facts/index.js";
import { applyEdits, LineIndex, type Range, type TextEdit } from "../text/index.js";
import { compareDates, type Parsed, type PlainDate } from "../time/index.js";
import { addEntry, closeReminder, openFields, setField, type NoteFields } from "./edit/index.js";
import type { NoteOptions } from "./read-application.js";
import { readNote, type NoteReading, type NoteSource } from "./read-note.js";

/** A fact that a note is to have, or to be rid of. */
export type NoteChange =
  /** One more entry in its log. */
  | { readonly entry: EntryFacts }
  | { readonly status: Status }
  /** One of its reminders, by its key, which was done that day: a task is checked, a date is taken out. */
  | { readonly reminder: Pick<Reminder, "key" | "isTask">; readonly doneOn: PlainDate };

/** A note with a fact written into its front matter. */
export interface ChangedNote {
  readonly text: string;
  /** The lines of the note that say it, or the part of a line, without the blanks around them. */
  readonly written: string;
  /** From 1: where that begins. */
  readonly line: number;
  /** It is what the note said before, and says no more. */
  readonly isRemoved?: boolean;
}

/**
 * The note with one fact more, in the note's own style; every byte outside of what is written stays. What is written is read
 * again before anybody sees it: it must be exactly that fact, and all else must be as it was. A note whose front matter has
 * an error is left alone, and the reason says which.
 *
 * @throws Error if `needsMarkdown` holds of the text and `loadMarkdown` was not awaited before
 */
export function changeNote(source: NoteSource, change: NoteChange, options: NoteOptions): Parsed<ChangedNote> {
  const { path, text } = source;
  const before = readNote(source, options);
  if (before.rows)
    return { ok: false, reason: "its applications are rows of a table, which is read and never written" };
  const fields = openFields(text, options.fields);
  const error = before.findings.find((finding) => isInFrontMatter(finding, fields));
  if (error) return { ok: false, reason: describeError(error, text) };
  if ("reminder" in change) return endReminder(source, before, change, { fields, options });
  // What the body says besides may be the very fact, and would be counted together with it.
  const how = { ...options, body: false };
  const application = before.application && readNote(source, how).application;
  if (!application || !fields) return { ok: false, reason: "it has no front matter to write into" };
  const edits = editFor(change, application, fields, options);
  const after = edits && readNote({ path, text: applyEdits(text, edits) }, how);
  const place = after?.application && placeOf(change, after.application);
  if (!after?.application || !place || !hasJust(change, application, after.application))
    return { ok: false, reason: describeRefusal(change) };
  if (after.text === text) return { ok: false, reason: "it says so already" };
  return {
    ok: true,
    value: {
      text: after.text,
      written: after.text.slice(place.start, place.end),
      line: new LineIndex(after.text).pointAt(place.start).line,
    },
  };
}

/** What a task says of the day on which it was done may be a fact: it is read as such from then on. */
function endReminder(
  { path, text }: NoteSource,
  { application }: NoteReading,
  change: ReminderChange,
  { fields, options }: { readonly fields: NoteFields | undefined; readonly options: NoteOptions },
): Parsed<ChangedNote> {
  const { isTask, key } = change.reminder;
  const reminder = application?.reminders.find((one) => one.key === key && one.isTask === isTask);
  if (!application || !fields || !reminder) return { ok: false, reason: describeRefusal(change) };
  const edits = closeReminder(fields, reminder, change.doneOn);
  const after = edits && readNote({ path, text: applyEdits(text, edits) }, options);
  const [first] = edits ?? [];
  if (!first || !after?.application || !hasNoMore(reminder, application, after.application))
    return { ok: false, reason: describeRefusal(change) };
  const said = isTask ? after.text : text;
  const lines = new LineIndex(said);
  const place = isTask ? lines.lineAt(first.range.start) : reminder.origin;
  return {
    ok: true,
    value: {
      text: after.text,
      written: said.slice(place.start, place.end).trim(),
      line: lines.pointAt(place.start).line,
      ...(!isTask && { isRemoved: true }),
    },
  };
}

function hasNoMore(reminder: Reminder, before: Application, after: Application): boolean {
  const others = ({ reminders }: Application): string =>
    describe(reminders.filter((one) => one !== reminder).map(({ date, text }) => ({ date, text })));
  const rest = (application: Application): string =>
    describe({ ...application, reminders: [], ...(reminder.isTask && { log: [], interviews: [] }) });
  return others(before) === others(after) && rest(before) === rest(after);
}

function isInFrontMatter({ severity, range }: Finding, fields: NoteFields | undefined): boolean {
  return severity === "error" && (!range || !fields || range.start <= fields.range.end);
}

function describeError({ message, range }: Finding, text: string): string {
  const where = range ? `line ${new LineIndex(text).pointAt(range.start).line}: ` : "";
  return `its front matter has an error that must be mended first; ${where}${message}`;
}

function describeRefusal(change: NoteChange): string {
  if ("reminder" in change) {
    return change.reminder.isTask
      ? "the task stands there in a way that cannot be checked without changing something else; check it yourself, and it is done"
      : "the date stands there in a way that cannot be taken out without changing something else; take it out yourself, and it is done";
  }
  const what = "entry" in change ? "the log" : "the status";
  return `${what} is written there in a way that cannot be added to without changing something else`;
}

type ReminderChange = Extract<NoteChange, { reminder: unknown }>;
type FactChange = Exclude<NoteChange, ReminderChange>;

function editFor(
  change: FactChange,
  { log }: Application,
  fields: NoteFields,
  { statuses = {} }: NoteOptions,
): readonly TextEdit[] | undefined {
  if ("entry" in change) return addEntry(fields, log, change.entry);
  const word = Object.entries(statuses).find(([, status]) => status === change.status)?.[0] ?? change.status;
  const { text, fields: known } = fields;
  const { start = 0, end = 0 } = known.value("status")?.origin ?? {};
  const isCapital = /^["']?\p{Lu}/u.test(text.slice(start, end));
  const scalar = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return setField(fields, "status", { scalar });
}

function placeOf(change: FactChange, { log, origins }: Application): Range | undefined {
  return "status" in change ? origins.status : findEntry(log, change.entry)?.origins.self;
}

/** Of several that say the same, the last. */
function findEntry(log: readonly Entry[], entry: EntryFacts): Entry | undefined {
  const facts = describe(factsOf(entry));
  return log.findLast((one) => describe(factsOf(one)) === facts);
}

function factsOf({ date, direction, kind, name, by, left_message, promised }: EntryFacts): EntryFacts {
  return { date, direction, kind, name, by, left_message, promised };
}

/** The note says what it said before and this, and nothing else. */
function hasJust(change: FactChange, before: Application, after: Application): boolean {
  if (describe(withoutChanged(before, change)) !== describe(withoutChanged(after, change))) return false;
  if ("status" in change) return after.status === change.status && !after.hasUnknownStatus;
  const { entry } = change;
  const log = before.log.filter(isOfLog);
  const earlier = log.filter(({ date }) => compareDates(date, entry.date) <= 0);
  const later = log.slice(earlier.length);
  const facts = (entries: readonly EntryFacts[]): string => describe(entries.map(factsOf));
  return facts(after.log.filter(isOfLog)) === facts([...earlier, entry, ...later]);
}

/** What `last_contact` says counts until something else is known of that day. */
function isOfLog({ origins }: Entry): boolean {
  return origins.self?.path !== "last_contact";
}

function withoutChanged(application: Application, change: FactChange): Partial<Application> {
  return "entry" in change
    ? { ...application, log: [] }
    : { ...application, status: undefined, hasUnknownStatus: false };
}

/** Where in the text a fact stands is another thing; the body and its comments lie below the edit, which does not reach them. */
const PLACES: ReadonlySet<string> = new Set<keyof Application | keyof Entry | "origin">([
  "origins",
  "origin",
  "body",
  "ignores",
  "unread",
]);

/** Facts as a text: what is equal reads equal. */
function describe(facts: object): string {
  return JSON.stringify(facts, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}
