import type { Application, Origin, Origins, Skip, Status } from "../facts/index.js";
import { createFieldFinder, isLogByLook, REQUIRED_FIELDS } from "./keys/index.js";
import {
  type Fields,
  openMapping,
  readBoolean,
  readDate,
  type OpenNote,
  readPlainText,
  readZone,
  tellWrongType,
} from "./front-matter/index.js";
import {
  addContacts,
  addEntries,
  addInterviews,
  addLines,
  linkEntries,
  listReminders,
  People,
  readContacts,
  readFollowUpOn,
  readInterviewDate,
  readInterviews,
  readLastContact,
  readLog,
} from "./fields/index.js";
import { tellUnread } from "./tell-unread.js";
import { readStage, readStatus, type StatusReading } from "./statuses/index.js";
import { type FoundJournals, readJournals } from "./journal/index.js";
import type { Member, Value } from "../yaml/index.js";

export interface TableOptions {
  /** The person's own titles of columns: `{Firma: company}`. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface NoteOptions {
  /** The person's time zone, an IANA name: the employer's where the note names none. */
  readonly zone: string;
  /** The workspace's own keys for known fields: `{firma: company}`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Files whose tables hold applications, a row each, by their paths in Unicode's NFC; a file's front matter can say so itself. */
  readonly tables?: Readonly<Record<string, TableOptions>>;
  /** The workspace's own words for statuses: `{beworben: applied}`. */
  readonly statuses?: Readonly<Record<string, Status>>;
  /** The body's sections are wanted, drafts or not: `needs.sections` of the policy says so. */
  readonly readsBody?: boolean;
  /** The workspace's own headings for a journal: `[Verlauf]`. */
  readonly journals?: readonly string[];
  /** False: what people date in the body is no fact. */
  readonly body?: boolean;
}

/** The front matter's mapping, and where to point when something is missing from it. */
export interface FrontMatterMapping {
  readonly members: () => readonly Member[];
  readonly origin: Origin;
  /** The opening `---`. */
  readonly fence: Origin;
  /** How a field that is missing is told and mended; by default as a note's. */
  readonly missing?: Readonly<Record<"company" | "role", string>>;
}

/** Statuses that no answer reopens. */
const OVER: ReadonlySet<Status | undefined> = new Set<Status>(["accepted", "rejected", "withdrawn"]);

/** What was read of the body before the fields. */
export interface BodyFacts extends Pick<Application, "body" | "hasNotes" | "ignores"> {
  readonly journals: FoundJournals;
}

/** Reads all fields of a note. What is missing or wrong is told; the application has what could be read. */
export function readApplication(
  mapping: FrontMatterMapping,
  { journals, ...body }: BodyFacts,
  note: OpenNote,
  options: NoteOptions,
): Application {
  const members = (): readonly Member[] => addInline(mapping.members(), journals.fields, options.fields);
  const fields = openMapping("note", { ...mapping, members }, note, options.fields);
  const status = readStanding(fields, note, options.statuses);
  const zone = fields.read("timezone", readZone) ?? options.zone;
  const contacts = addContacts(fields.read("contacts", readContacts) ?? [], fields, note);
  const people = new People(contacts, note);
  const company = fields.read("company", readPlainText);
  const role = fields.read("role", readPlainText);
  tellMissing(fields, mapping, note);
  const listed = fields.read("interviews", (value) => readInterviews(value, { zone, people, note })) ?? [];
  const log = fields.read("log", (value) => readLog(value, { zone, people, note })) ?? { entries: [], interviews: [] };
  const isOver = OVER.has(status.status);
  const told = readJournals(journals, { zone, people, note, names: { company, role }, isOver });
  const applied = fields.read("applied", readDate);
  const dated = readInterviewDate(fields, { zone, people, note });
  const interviews = addInterviews(addInterviews(listed, dated), [...log.interviews, ...told.interviews]);
  const entries = addEntries(log.entries, told.entries);
  const lastContact = fields.read("last_contact", (value) => {
    const date = readDate(value, note);
    return date && readLastContact(date, value.origin, { ...status, applied, interviews, log: entries });
  });
  tellUnread(mapping.members(), fields, note);
  return {
    // macOS spells names in another of Unicode's forms than Linux and Windows do: identities are the same everywhere.
    id: (fields.read("id", readPlainText) ?? note.path).normalize("NFC"),
    path: note.path,
    company: company ?? baseName(note.path),
    role: role ?? "",
    ...status,
    applied,
    timezone: zone,
    country: fields.read("country", readPlainText),
    industry: fields.read("industry", readPlainText),
    link: fields.read("link", readPlainText),
    source: fields.read("source", readPlainText),
    phone_heavy: fields.read("phone_heavy", readBoolean) ?? false,
    deadline: fields.read("deadline", readDate) ?? log.deadline?.date ?? told.deadline?.date,
    contacts,
    interviews,
    log: addLines(linkEntries(addEntries(entries, lastContact ?? []), people), note.text),
    reminders: listReminders(readFollowUpOn(fields, note), told.reminders, note),
    unread: told.unread,
    snooze_until: fields.read("snooze_until", readDate),
    skip: fields.read("skip", readSkip) ?? [],
    ...body,
    origins: { deadline: log.deadline?.origin ?? told.deadline?.origin, ...standingOrigins(fields.origins) },
  };
}

/**
 * The status that the note declares. A stage beside it is one of a pipeline, such as a tracker keeps: it contradicts no
 * status. One that nobody has explained is the person's own. What is put away (`archived`) says nothing of the employer's answer: the person pursues it no longer.
 */
function readStanding(
  fields: Fields<"note">,
  note: OpenNote,
  own: NoteOptions["statuses"],
): Pick<Application, "status" | "hasUnknownStatus"> {
  const read = fields.value("status")
    ? fields.read("status", (value) => readStatus(value, note, own))
    : fields.read("stage", (value) => readStage(value, own));
  if (fields.value("status")) tellFurtherStage(read, fields, note, own);
  const status = read === "unknown" || read === "open" ? undefined : read === "closed" ? "withdrawn" : read;
  return { status, hasUnknownStatus: read === "unknown" };
}

/** What a stage beside a status says that the status has not come to; how a pipeline ended is no news of the employer's. */
const FURTHER: ReadonlySet<StatusReading | undefined> = new Set(["interviewing", "offer"]);

function tellFurtherStage(
  status: StatusReading | undefined,
  fields: Fields<"note">,
  { findings }: OpenNote,
  own: NoteOptions["statuses"],
): void {
  const stage = fields.value("stage");
  const range = fields.keyRange("stage");
  if (!stage || !range || (status !== "applied" && status !== "lead") || !FURTHER.has(readStage(stage, own))) return;
  const message = `stage: it is not read beside a status, which still says ${status}; if the stage holds, write it as the status`;
  findings.report("unread-key", message, range);
}

function standingOrigins({ stage, ...origins }: Origins): Origins {
  return stage ? { ...origins, status: stage } : origins;
}

/** What the front matter says counts, without a word on what an inline field says besides. */
function addInline(
  members: readonly Member[],
  inline: readonly Member[],
  own: NoteOptions["fields"],
): readonly Member[] {
  if (inline.length === 0) return members;
  const findField = createFieldFinder("note", own);
  const inBody = new Set(inline.map(({ key }) => findField(key)));
  const isGiven = ({ key, value }: Member): boolean => !inBody.has(findField(key)) || value("").kind !== "nothing";
  const given = members.filter((member) => findField(member.key) === undefined || isGiven(member));
  const known = new Set(given.map(({ key }) => (isLogByLook(key, own) ? undefined : findField(key))));
  return [...given, ...inline.filter(({ key }) => !known.has(findField(key)))];
}

const MISSING = {
  company: "every note needs the employer's name; add company: NAME",
  role: "every note needs the job applied for; add role: NAME",
} as const;

function tellMissing(
  fields: Fields<"note">,
  { fence, missing = MISSING }: FrontMatterMapping,
  { findings }: OpenNote,
): void {
  for (const name of REQUIRED_FIELDS)
    if (!fields.value(name))
      findings.report("missing-field", `${name}: missing; ${missing[name]}`, fields.keyRange(name) ?? fence);
}

function readSkip(value: Value, note: OpenNote): readonly Skip[] | undefined {
  const expected = "the id of a rule or check, or a list of them";
  if (value.kind === "mapping") {
    tellWrongType(value, expected, note);
    return undefined;
  }
  const items = value.kind === "list" ? value.items() : [value];
  return items.flatMap((item): Skip[] => {
    if (item.kind === "text") return [{ id: item.text.trim(), origin: item.origin }];
    if (item.kind !== "nothing") tellWrongType(item, expected, note);
    return [];
  });
}

/** The file's name without its extension, which stands in for a missing company. */
function baseName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]*$/u, "");
}
