import type { Action, Evaluation, NoteEvaluation } from "../../src/engine/index.js";
import { NO_IGNORES, type Finding } from "../../src/diagnostics/index.js";
import { asOf, type Application, type Contact, type Entry, type Interview } from "../../src/facts/index.js";
import { parseNow, PlainDate, ZonedDateTime } from "../../src/time/index.js";

export function day(text: string): PlainDate {
  return PlainDate.from(text);
}

/** `2026-11-21T09:00 Europe/Berlin`. */
export function moment(text: string): ZonedDateTime {
  const [wall = "", zone = "UTC"] = text.split(" ");
  const parsed = parseNow(wall, zone);
  if (!parsed.ok) throw new Error(`no moment: ${text}`);
  return parsed.value;
}

export function contact(name: string, rest: Partial<Contact> = {}): Contact {
  return { key: name.toLowerCase().replaceAll(" ", "-"), name, hiring_manager: false, origins: {}, ...rest };
}

export function interview(start: ZonedDateTime, rest: Partial<Interview> = {}): Interview {
  const end = start.add({ minutes: 60 });
  return { round: 1, date: start.toPlainDate(), start, end, with: [], cancelled: false, origins: {}, ...rest };
}

export function received(date: string, kind: string, rest: Partial<Entry> = {}): Entry {
  return { date: day(date), direction: "received", kind, left_message: false, origins: {}, ...rest };
}

export function application(company: string, role: string, rest: Partial<Application> = {}): Application {
  const path = `applications/${company.toLowerCase()}.md`;
  return {
    id: path,
    path,
    company,
    role,
    hasUnknownStatus: false,
    timezone: "Europe/Berlin",
    phone_heavy: false,
    contacts: [],
    interviews: [],
    log: [],
    reminders: [],
    unread: [],
    skip: [],
    body: { drafts: [] },
    hasNotes: false,
    ignores: NO_IGNORES,
    origins: {},
    ...rest,
  };
}

export function action(about: Application, rest: Partial<Action> = {}): Action {
  const rule = rest.rule ?? "first-follow-up";
  return {
    application: about,
    rule,
    key: rule,
    uid: `uid-of-${about.company}-${rest.key ?? rule}`,
    title: `Follow up with ${about.company} about the ${about.role} role`,
    summary: "Follow up, first time",
    advice: [],
    opens: day("2026-11-16"),
    state: "open",
    to: [],
    projected: false,
    ...rest,
  };
}

export function note(
  now: ZonedDateTime,
  about: Application,
  actions: readonly Action[] = [],
  rest: Partial<NoteEvaluation> = {},
): NoteEvaluation {
  const validUntil = rest.validUntil ?? now.add({ days: 1 });
  return { situation: asOf(about, now), actions, findings: [], suppressed: [], ...rest, validUntil };
}

export function evaluation(
  now: ZonedDateTime,
  notes: readonly NoteEvaluation[],
  rest: Partial<Evaluation> = {},
): Evaluation {
  return { now, policies: ["default"], notes, copies: [], findings: [], suppressed: [], otherFiles: 0, ...rest };
}

export function finding(file: string, message: string, rest: Partial<Finding> = {}): Finding {
  return { check: "invalid-date", severity: "error", message, file, ...rest };
}
