import type { NoteEvaluation } from "../../../engine/index.js";
import { keyOfNote, type Status } from "../../../facts/index.js";
import { compareTexts } from "../../../text/index.js";
import { applicationPhrase, cleanLine, dayPhrase, waitPhrase } from "../../words/index.js";
import { findNext, type Next } from "../applications-section.js";
import { mapLazily, type Card, type Column, type Content } from "../blocks.js";
import type { ReportContext } from "../context.js";
import { aboutApplication } from "../describe-item.js";

/** The board's columns, in the order in which an application goes through them. */
const COLUMNS: readonly { readonly title: string; readonly statuses: readonly Status[] }[] = [
  { title: "Lead", statuses: ["lead"] },
  { title: "Applied", statuses: ["applied"] },
  { title: "Interviewing", statuses: ["interviewing"] },
  { title: "Offer", statuses: ["offer", "accepted"] },
  { title: "Closed", statuses: ["rejected", "withdrawn", "ghosted"] },
];

/**
 * Every application in its column, if that holds any: first those that something is due of, then by what comes first.
 * @param due the keys of the notes that something is due of today
 */
export function listColumns({ evaluation: { now, notes } }: ReportContext, due: ReadonlySet<string>): Column[] {
  const entries = notes
    .map((note): Entry => {
      const { application } = note.situation;
      const [key, next] = [keyOfNote(application), findNext(note, now)];
      const name = `${applicationPhrase(application).toLowerCase()}\n${key}`;
      return { note, next, isDue: due.has(key), name, start: next?.start ?? Infinity };
    })
    .toSorted(compareEntries);
  return COLUMNS.map(({ title, statuses }) => {
    const own = entries.filter(({ note }) => statuses.includes(note.situation.status));
    return { title, count: own.length, cards: mapLazily(own, (entry) => describeCard(entry, now)) };
  }).filter(({ count }) => count > 0);
}

interface Entry {
  readonly note: NoteEvaluation;
  readonly next?: Next;
  readonly isDue: boolean;
  readonly name: string;
  readonly start: number;
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.isDue !== b.isDue) return a.isDue ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return compareTexts(a.name, b.name);
}

function describeCard({ note, next, isDue }: Entry, now: ReportContext["evaluation"]["now"]): Card {
  const { application, status, wait } = note.situation;
  const { company, role, path, row } = application;
  const rest = (): Content => {
    if (note.snoozed_until) return [`Snoozed until ${dayPhrase(note.snoozed_until, now)}`];
    return wait.active ? [`Waiting, ${waitPhrase(wait, now)}`] : [];
  };
  return {
    about: aboutApplication(application),
    ...{ status, isDue, role: cleanLine(role) },
    company: { kind: "note-link", path, line: row?.line, text: cleanLine(company) },
    next: next?.describe() ?? rest(),
  };
}
