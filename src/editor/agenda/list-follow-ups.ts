import type { Action, NoteEvaluation } from "../../engine/index.js";
import type { Application } from "../../facts/index.js";
import {
  applicationPhrase,
  appointmentPhrase,
  appointmentTimePhrase,
  cleanLine,
  type Item,
  listItems,
  planFor,
  summaryPhrase,
  waitPhrase,
  windowPhrase,
} from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { type ChosenDeed, listDeeds, placeOfAction } from "../note/index.js";

/** Something that the person may look at or do, in its note. */
export interface FollowUp {
  /** Whom or what it is about. */
  readonly name: string;
  /** The same for a narrow list: the company alone where no other row is about another application to it. */
  readonly shortName: string;
  /** What to do, if anything. */
  readonly what?: string;
  readonly when: string;
  readonly isLate: boolean;
  /** Of the note, relative to the workspace. */
  readonly path: string;
  /** Where it stands in the note: an offset. */
  readonly offset: number;
  /** Of the action, where it is one. */
  readonly key?: string;
  /** What can be done about it. */
  readonly deeds: readonly ChosenDeed[];
}

export interface FollowUpSection {
  readonly id: "today" | "week" | "later" | "waiting" | "problems";
  readonly title: string;
  readonly rows: readonly FollowUp[];
}

export interface FollowUps {
  /** How many actions are to be done today. */
  readonly due: number;
  /** Those without rows left out. */
  readonly sections: readonly FollowUpSection[];
}

/** More rows than that are no list any more that somebody reads. */
const MOST_ROWS = 200;

/** What is due, what comes, who is waited for and what is wrong, for a list in an editor. */
export function listFollowUps(snapshot: Snapshot, now: ZonedDateTime): FollowUps {
  const plan = planFor(snapshot.evaluation);
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  // Wording a row costs far more than leaving it out.
  const listRows = (items: readonly Item[]): readonly FollowUp[] =>
    items.slice(0, MOST_ROWS).map((item) => toRow(item, snapshot, now));
  const sections: readonly FollowUpSection[] = [
    { id: "today", title: "Today", rows: listRows(today) },
    { id: "week", title: "This week", rows: listRows(thisWeek) },
    { id: "later", title: "Later", rows: listRows([...nextWeek, ...later]) },
    { id: "waiting", title: "Waiting", rows: plan.waiting.slice(0, MOST_ROWS).map((note) => waitOf(note, now)) },
    { id: "problems", title: "Problems", rows: listProblems(snapshot) },
  ];
  return {
    due: plan.overdue.length + plan.open.length,
    sections: tellApart(sections.filter(({ rows }) => rows.length > 0)),
  };
}

/** Names in full where two applications would go by one short name. */
function tellApart(sections: readonly FollowUpSection[]): readonly FollowUpSection[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, shortName } of sections.filter(isAboutNotes).flatMap(({ rows }) => rows))
    namesOf.set(shortName, (namesOf.get(shortName) ?? new Set()).add(name));
  const isShared = (shortName: string): boolean => (namesOf.get(shortName)?.size ?? 0) > 1;
  return sections.map((section) => {
    if (!isAboutNotes(section)) return section;
    const rows = section.rows.map((row) => (isShared(row.shortName) ? { ...row, shortName: row.name } : row));
    return { ...section, rows };
  });
}

/** Of a problem the name is what is wrong, which two may share. */
function isAboutNotes({ id }: FollowUpSection): boolean {
  return id !== "problems";
}

function toRow(item: Item, { policy, textOf }: Snapshot, now: ZonedDateTime): FollowUp {
  if ("action" in item) return rowOfAction(item.action, { policy, text: textOf(item.action.application.path), now });
  const { appointment } = item;
  const { application } = appointment;
  const origin = appointment.kind === "interview" ? appointment.interview.origins.date : application.origins.deadline;
  return {
    ...aboutNote(application),
    what: appointmentPhrase(appointment),
    when: appointmentTimePhrase(appointment, now),
    offset: origin?.start ?? 0,
  };
}

interface RowContext {
  readonly policy: Snapshot["policy"];
  readonly text: string | undefined;
  readonly now: ZonedDateTime;
}

function rowOfAction(action: Action, { policy, text = "", now }: RowContext): FollowUp {
  const { application, key, state } = action;
  return {
    ...aboutNote(application),
    what: summaryPhrase(action),
    when: windowPhrase(action, now),
    isLate: state === "overdue",
    offset: placeOfAction(action, text).start,
    key,
    // A row of a table is no note of its own that something could be written into.
    deeds: application.row ? [] : listDeeds(action, application.path, { policy, today: now.toPlainDate() }),
  };
}

function waitOf({ situation: { application, wait } }: NoteEvaluation, now: ZonedDateTime): FollowUp {
  return { ...aboutNote(application), when: waitPhrase(wait, now), offset: wait.origins.since?.start ?? 0 };
}

function aboutNote(application: Application): Pick<FollowUp, "name" | "shortName" | "path" | "isLate" | "deeds"> {
  const name = applicationPhrase(application);
  const shortName = cleanLine(application.company) || name;
  return { name, shortName, path: application.path, isLate: false, deeds: [] };
}

function listProblems({ evaluation }: Snapshot): readonly FollowUp[] {
  return evaluation.findings
    .filter(({ severity }) => severity !== "info")
    .slice(0, MOST_ROWS)
    .map(({ message, check, file, range }) => ({
      ...{ name: message, shortName: fileNameOf(file), when: check, path: file, isLate: false },
      ...{ offset: range?.start ?? 0, deeds: [] },
    }));
}

function fileNameOf(path: string): string {
  return path.split("/").at(-1)?.replace(/\.md$/iu, "") ?? path;
}
