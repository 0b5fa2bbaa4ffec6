import type { Application, Origin, Skip, Status } from "../facts/index.js";
import { REQUIRED_FIELDS } from "./fields.js";
import { openMapping, type Fields, type Reading } from "./open-mapping.js";
import { People } from "./people.js";
import { readContacts } from "./read-contacts.js";
import { readInterviews } from "./read-interviews.js";
import { readLog } from "./read-log.js";
import { readBoolean, readDate, readText, readZone, tellWrongType } from "./read-scalar.js";
import { readStatus } from "./read-status.js";
import type { Member, Value } from "../yaml/index.js";

export interface NoteOptions {
  /** The person's time zone, an IANA name: the employer's where the note names none. */
  readonly zone: string;
  /** The workspace's own keys for known fields: `{firma: company}`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The workspace's own words for statuses: `{beworben: applied}`. */
  readonly statuses?: Readonly<Record<string, Status>>;
  /** The body's sections are wanted, drafts or not: `needs.sections` of the policy says so. */
  readonly readsBody?: boolean;
}

/** The front matter's mapping, and where to point when something is missing from it. */
export interface FrontMatterMapping {
  readonly members: () => readonly Member[];
  readonly origin: Origin;
  /** The opening `---`. */
  readonly fence: Origin;
}

/** Reads all fields of a note. What is missing or wrong is told; the application has what could be read. */
export function readApplication(
  mapping: FrontMatterMapping,
  body: Pick<Application, "body" | "hasNotes" | "ignores">,
  reading: Reading,
  options: NoteOptions,
): Application {
  const fields = openMapping("note", mapping, reading, options.fields);
  const status = fields.read("status", (value) => readStatus(value, reading, options.statuses));
  const zone = fields.read("timezone", readZone) ?? options.zone;
  const contacts = fields.read("contacts", readContacts) ?? [];
  const people = new People(contacts, reading);
  const company = fields.read("company", readText);
  const role = fields.read("role", readText);
  tellMissing(fields, mapping.fence, reading);
  return {
    id: fields.read("id", readText) ?? reading.path,
    path: reading.path,
    company: company ?? baseName(reading.path),
    role: role ?? "",
    status: status === "unknown" ? undefined : status,
    hasUnknownStatus: status === "unknown",
    applied: fields.read("applied", readDate),
    timezone: zone,
    country: fields.read("country", readText),
    industry: fields.read("industry", readText),
    link: fields.read("link", readText),
    phone_heavy: fields.read("phone_heavy", readBoolean) ?? false,
    deadline: fields.read("deadline", readDate),
    contacts,
    interviews: fields.read("interviews", (value) => readInterviews(value, { zone, people, reading })) ?? [],
    log: fields.read("log", (value) => readLog(value, people, reading)) ?? [],
    snooze_until: fields.read("snooze_until", readDate),
    skip: fields.read("skip", readSkip) ?? [],
    ...body,
    origins: fields.origins,
  };
}

const MISSING = {
  company: "every note needs the employer's name; add company: NAME",
  role: "every note needs the job applied for; add role: NAME",
} as const;

function tellMissing(fields: Fields<"note">, fence: Origin, { problems }: Reading): void {
  for (const name of REQUIRED_FIELDS)
    if (!fields.value(name))
      problems.report("missing-field", `${name}: missing; ${MISSING[name]}`, fields.keyRange(name) ?? fence);
}

function readSkip(value: Value, reading: Reading): readonly Skip[] | undefined {
  const expected = "the id of a rule or check, or a list of them";
  if (value.kind === "mapping") {
    tellWrongType(value, expected, reading);
    return undefined;
  }
  const items = value.kind === "list" ? value.items() : [value];
  return items.flatMap((item): Skip[] => {
    if (item.kind === "text") return [{ id: item.text.trim(), origin: item.origin }];
    if (item.kind !== "nothing") tellWrongType(item, expected, reading);
    return [];
  });
}

/** A note without a company goes by its file's name. */
function baseName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]*$/u, "");
}
