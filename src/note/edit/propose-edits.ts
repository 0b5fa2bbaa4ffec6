import type { Application, Status } from "../../facts/index.js";
import { upperFirst, type TextEdit } from "../../text/index.js";
import type { JournalItem } from "../journal/index.js";
import { addEntry } from "./add-entry.js";
import { addInterview } from "./add-interview.js";
import { addSkip, removeSkip } from "./add-skip.js";
import { closeReminder } from "./close-reminder.js";
import { cancelInterview, moveInterview, setPromise, type InterviewPlace } from "./change-interview.js";
import { addContact, extendContact, findSameContact } from "./contacts/index.js";
import { joinInterview } from "./join-interview.js";
import { addToJournal, languageOf, listJournals, samplesOf, type Journal } from "./journal/index.js";
import type { NoteChange, ReminderChange } from "./note-change.js";
import type { NoteFields } from "./note-fields.js";
import { replaceInline, setDate } from "./set-date.js";
import { setField } from "./set-field.js";
import { setWent } from "./set-went.js";

/** What is known of a note that is to be changed. */
export interface NoteToChange {
  readonly text: string;
  /** As it was read, with its body. */
  readonly application: Application;
  /** Missing of a note without a front matter. */
  readonly fields?: NoteFields;
  /** What is dated in its body. */
  readonly items: readonly JournalItem[];
  /** The workspace's own words for statuses. */
  readonly statuses: Readonly<Record<string, Status>>;
}

/**
 * Ways to write a fact into a note, the one that is most like the note first. None is sure to be read as that fact: the caller
 * reads each of them before it takes one.
 */
export function* proposeEdits(change: NoteChange, note: NoteToChange): Generator<readonly TextEdit[]> {
  const { application, fields, text } = note;
  if ("round" in change) {
    const place = placeInterview(change.round, note);
    if (!place) return;
    if ("promised_by" in change) yield* setPromise(place, change.promised_by);
    else if ("with" in change) yield* joinInterview(place, change.with);
    else if ("went" in change) yield* setWent(place, change.went);
    else if (change.moved === "cancelled") yield* cancelInterview(place);
    else yield* moveInterview(place, change.moved);
    return;
  }
  if ("contact" in change) {
    const there = findSameContact(application.contacts, change.contact);
    if (there) yield* extendContact(fields, there, change.contact);
    else if (fields) yield* addContact(fields, change.contact, application);
    return;
  }
  if ("field" in change) yield* orNone(replaceInline(text, application, change));
  if ("entry" in change && !isKeptAbove(note)) yield* addInBody(note, change);
  if ("interview" in change && !fields?.fields.value("interviews")) yield* addInBody(note, change);
  if (!fields) return;
  if ("reminder" in change) yield* orNone(endReminder(fields, change, application));
  else if ("entry" in change) yield* orNone(addEntry(fields, application.log.filter(isInFrontMatter), change.entry));
  else if ("status" in change) yield* orNone(setStatus(fields, change.status, note));
  else if ("interview" in change) yield* addInterview(fields, change.interview);
  else if ("field" in change) yield* orNone(setDate(fields, change.field, change.date));
  else if ("unskip" in change) yield* orNone(removeSkip(fields, change.unskip));
  else yield* orNone(addSkip(fields, change.skip, change.reason));
}

function* orNone(edits: readonly TextEdit[] | undefined): Generator<readonly TextEdit[]> {
  if (edits) yield edits;
}

function isInFrontMatter({ origins }: Application["log"][number]): boolean {
  return origins.self?.isInBody !== true;
}

/** The log of the front matter is the note's log: but where it holds the odd entry only that the body's journal has no room for. */
function isKeptAbove({ application: { log }, fields }: NoteToChange): boolean {
  if (!fields?.fields.value("log")) return false;
  return log.filter(isInFrontMatter).length * 2 >= log.filter((entry) => !isInFrontMatter(entry)).length;
}

/** Into the journal that holds most facts of the kind. Where none holds an interview, they are kept in the front matter. */
function* addInBody(
  { text, application, items }: NoteToChange,
  fact: Extract<NoteChange, { readonly entry: unknown } | { readonly interview: unknown }>,
): Generator<readonly TextEdit[]> {
  const count = (journal: Journal): number => ("entry" in fact ? journal.entries : journal.interviews);
  const journals = listJournals(items, application).filter((one) => count(one) > 0);
  let tries = 0;
  for (const journal of journals.toSorted((a, b) => count(b) - count(a)))
    for (const edits of addToJournal(text, journal, fact)) {
      if (++tries > MOST_TRIES) return;
      yield edits;
    }
}

/** Each is read. The likely ones come first: what they cannot say, the others hardly can. */
const MOST_TRIES = 40;

function placeInterview(round: number, { text, fields, application, items }: NoteToChange): InterviewPlace | undefined {
  const interview = application.interviews.find((one) => one.round === round);
  if (!interview) return undefined;
  const journal = listJournals(items, application).find(({ lines }) =>
    lines.some((line) => line.interviews.includes(interview)),
  );
  const line = journal?.lines.find((one) => one.interviews.includes(interview));
  const samples = journal && line ? samplesOf(text, journal, line) : [];
  const written = (journal?.lines ?? []).map(
    ({ item: { heading, self } }) => `${heading} ${text.slice(self.start, self.end)}`,
  );
  return { text, note: fields, interview, samples, language: languageOf(written.join("\n")) };
}

function endReminder(
  fields: NoteFields,
  { reminder: { key, isTask }, doneOn }: ReminderChange,
  { reminders }: Application,
): readonly TextEdit[] | undefined {
  const reminder = reminders.find((one) => one.key === key && one.isTask === isTask);
  return reminder && closeReminder(fields, reminder, doneOn);
}

/** In the workspace's own word for it, where it has one, and with a capital where the one before has. */
function setStatus(
  fields: NoteFields,
  status: Status,
  { text, statuses }: NoteToChange,
): readonly TextEdit[] | undefined {
  const word = Object.entries(statuses).find(([, meant]) => meant === status)?.[0] ?? status;
  const { start = 0, end = 0 } = fields.fields.value("status")?.origin ?? {};
  const isCapital = /^["']?\p{Lu}/u.test(text.slice(start, end));
  return setField(fields, "status", { scalar: isCapital ? upperFirst(word) : word });
}
