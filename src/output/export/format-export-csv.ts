import type { NoteEvaluation } from "../../engine/index.js";
import { placeOfNote, writeEntryLine, type Contact, type Interview } from "../../facts/index.js";
import { formatTime } from "../../time/index.js";
import { toCsv } from "../words/index.js";

/** Names that `import` knows: a table that is exported can be imported. More may come behind them. */
const HEADER = [
  ...["company", "role", "status", "applied", "deadline", "follow_up_on", "snooze_until", "link", "source"],
  ...["country", "industry", "timezone", "contacts", "interviews", "log", "file"],
];

/**
 * All applications for a spreadsheet (RFC 4180), one a row. Days are YYYY-MM-DD; people, interviews and what was sent and received stand in
 * one cell each, parted by semicolons, as a note has them on a line.
 */
export function formatExportCsv(notes: readonly NoteEvaluation[]): string {
  return toCsv(HEADER, notes.map(writeNote));
}

function writeNote({ situation: { application, status } }: NoteEvaluation): string[] {
  const { applied, deadline, reminders, snooze_until, log, interviews, contacts } = application;
  const { link, source, country, industry, timezone } = application;
  const days = [applied, deadline, reminders[0]?.date, snooze_until].map((day) => day?.toString() ?? "");
  return [
    // What nobody has explained is no status.
    ...[application.company, application.role, application.hasUnknownStatus ? "" : status, ...days],
    ...[link, source, country, industry, timezone].map((text) => text ?? ""),
    contacts.map(writeContact).join("; "),
    interviews.map(writeInterview).join("; "),
    log.map(writeEntryLine).join("; "),
    placeOfNote(application),
  ];
}

/** `Ada Lovelace (Engineering Manager) <ada@acme.example> +1 212 555 0100` */
function writeContact({ name, title, email, phone }: Contact): string {
  const [titled, address] = [title === undefined ? "" : `(${title})`, email === undefined ? "" : `<${email}>`];
  return [name, titled, address, phone ?? ""].filter(Boolean).join(" ");
}

/** `2026-11-12 14:00 video, 45 min, with Ada Lovelace and Grace Hopper` */
function writeInterview({ date, start, minutes, kind, with: people, cancelled }: Interview): string {
  const names = people.map(({ name, email }) => name || (email ?? "")).filter(Boolean);
  const when = start ? `${date.toString()} ${formatTime(start)}` : date.toString();
  const what = [when, kind ?? ""].filter(Boolean).join(" ");
  const more = [
    cancelled ? "cancelled" : "",
    minutes === undefined ? "" : `${minutes} min`,
    names.length === 0 ? "" : `with ${names.join(" and ")}`,
  ];
  return [what, ...more.filter(Boolean)].join(", ");
}
