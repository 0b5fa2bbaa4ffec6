import type { Application, Contact, Entry, Interview, Origin } from "../../src/facts/index.js";
import type { Detail, DetailName, FoundEvent } from "./event.js";

/** All that an application says, as events. */
export function eventsOf(application: Application): readonly FoundEvent[] {
  const { company, role, applied, deadline, origins, contacts, interviews, log, reminders } = application;
  const status = application.status ?? (application.hasUnknownStatus ? "unknown" : undefined);
  return [
    ...field("company", company, origins.company),
    ...field("role", role === "" ? undefined : role, origins.role),
    ...field("status", status, origins.status),
    ...(applied
      ? [{ what: "applied", date: applied.toString(), details: [], at: origins.applied?.start } as const]
      : []),
    ...(deadline
      ? [{ what: "deadline", date: deadline.toString(), details: [], at: origins.deadline?.start } as const]
      : []),
    ...contacts.map(fromContact),
    ...interviews.map(fromInterview),
    ...log.flatMap(fromEntry),
    ...reminders.map(({ date, origin }): FoundEvent => {
      return { what: "reminder", date: date.toString(), details: [], at: origin.start };
    }),
  ];
}

function field(
  what: "company" | "role" | "status",
  value: string | undefined,
  origin: Origin | undefined,
): readonly FoundEvent[] {
  return value === undefined ? [] : [{ what, value, details: [], at: origin?.start }];
}

function fromContact({ name, email, origins }: Contact): FoundEvent {
  const at = (origins.self ?? origins.name ?? origins.email)?.start;
  return { what: "contact", value: name, details: [...detail("email", email)], at };
}

function fromInterview(interview: Interview): FoundEvent {
  const { date, start, kind, promised_by, cancelled, origins } = interview;
  return {
    what: "interview",
    date: date.toString(),
    details: [
      ...detail("time", start?.toPlainTime().toString({ smallestUnit: "minute" })),
      ...detail("kind", kind),
      ...interview.with.map(({ name }): Detail => ({ name: "with", value: name })),
      ...detail("promised", promised_by?.toString()),
      ...detail("cancelled", cancelled ? "true" : undefined),
    ],
    at: (origins.date ?? origins.self)?.start,
  };
}

/** One for each of those that it names. */
function fromEntry(entry: Entry): readonly FoundEvent[] {
  const { date, direction, kind, by, left_message, promised, origins } = entry;
  const named = entry.contacts?.map(({ name }) => name) ?? [entry.contact?.name ?? entry.name];
  return named.map((person): FoundEvent => {
    const details = [
      ...detail("person", person),
      ...detail("by", by),
      ...detail("left_message", left_message ? "true" : undefined),
      ...detail("promised", promised?.toString()),
    ];
    const at = (origins.date ?? origins.self)?.start;
    if (direction === "sent" && kind === "application") return { what: "applied", date: date.toString(), details, at };
    return { what: direction, date: date.toString(), value: kind, details, at };
  });
}

function detail(name: DetailName, value: string | undefined): readonly Detail[] {
  return value === undefined || value === "" ? [] : [{ name, value }];
}
