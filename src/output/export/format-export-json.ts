import type { NoteEvaluation } from "../../engine/index.js";
import { isHeld, type Contact, type Entry, type Interview } from "../../facts/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { toJson } from "../words/index.js";
import type { ExportJson } from "./export-schema.js";
import type { ExportPeriod } from "./in-period.js";

type ApplicationJson = ExportJson["applications"][number];

/** All applications with their facts, for programs. What there is not is null, so that every object has the same keys. */
export function formatExportJson(
  notes: readonly NoteEvaluation[],
  now: ZonedDateTime,
  { since, until }: ExportPeriod = {},
): string {
  const json: ExportJson = {
    version: 1,
    now: now.toString(),
    zone: now.timeZoneId,
    since: textOf(since),
    until: textOf(until),
    applications: notes.map((note) => describe(note, now)),
  };
  return toJson(json);
}

function describe({ situation: { application, status } }: NoteEvaluation, now: ZonedDateTime): ApplicationJson {
  const { link = null, source = null, country = null, industry = null } = application;
  return {
    id: application.id,
    path: application.path,
    line: application.row?.line ?? null,
    company: application.company,
    role: application.role,
    status,
    status_unclear: application.hasUnknownStatus,
    applied: textOf(application.applied),
    deadline: textOf(application.deadline),
    follow_up_on: application.reminders.map(({ date }) => date.toString()),
    snooze_until: textOf(application.snooze_until),
    ...{ link, source, country, industry },
    timezone: application.timezone,
    contacts: application.contacts.map(describeContact),
    interviews: application.interviews.map((one) => describeInterview(one, now)),
    log: application.log.map(describeEntry),
  };
}

function describeContact(contact: Contact): ApplicationJson["contacts"][number] {
  const { name, title = null, email = null, phone = null, hiring_manager } = contact;
  return { name, title, email, phone, hiring_manager };
}

function describeInterview(interview: Interview, now: ZonedDateTime): ApplicationJson["interviews"][number] {
  const { round, minutes = null, kind = null, place = null, link = null, went = null, cancelled } = interview;
  return {
    round,
    date: interview.date.toString(),
    start: textOf(interview.start),
    ...{ minutes, kind },
    with: interview.with.map(({ name, email }) => name || (email ?? "")),
    ...{ place, link },
    promised_by: textOf(interview.promised_by),
    ...{ went, cancelled },
    held: isHeld(interview, now),
  };
}

function describeEntry(entry: Entry): ApplicationJson["log"][number] {
  const { direction, kind, name = null, by = null, left_message, remark = null } = entry;
  const [date, promised] = [entry.date.toString(), textOf(entry.promised)];
  return { date, direction, kind, name, by, left_message, promised, remark };
}

function textOf(value: { toString: () => string } | undefined): string | null {
  return value?.toString() ?? null;
}
