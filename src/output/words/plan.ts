import {
  listNothingDue,
  type Action,
  type Evaluation,
  type NoteEvaluation,
  type NothingDue,
} from "../../engine/index.js";
import { keyOfNote, type Application } from "../../facts/index.js";
import { compareTexts } from "../../text/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import { planAppointments, type PlannedAppointments } from "./appointments.js";
import { dayOfBound, startOfBound } from "./bounds.js";
import { isLongOpen } from "./long-open.js";
import { applicationPhrase } from "./phrases.js";

/** An evaluation in the order in which a person wants to hear it. What has lapsed is not in it. */
export interface Plan {
  /** The most urgent first. */
  readonly overdue: readonly Action[];
  /** The one that closes first, first; those that never close last, by opening. */
  readonly open: readonly Action[];
  /** Opening later in the week of today, which ends with its Sunday (ISO 8601), by opening. */
  readonly thisWeek: readonly Action[];
  /** Opening in the seven days after that. */
  readonly nextWeek: readonly Action[];
  readonly later: readonly Action[];
  /** What has been open for weeks and is none of today's: in none of the lists above, by opening. */
  readonly longOpen: readonly Action[];
  /** What follows only if nobody answers, by opening. */
  readonly ifNobodyAnswers: readonly Action[];
  /** Waited for, with nothing to do of oneself, now or later. */
  readonly waiting: readonly NoteEvaluation[];
  readonly snoozed: readonly NoteEvaluation[];
  /** Interviews that lie ahead and offers' deadlines, those of snoozed notes, too; not a deadline that an action tells. */
  readonly appointments: PlannedAppointments;
  /** All of which nothing is due or lies ahead, by why; those that are waited for or snoozed are among them. */
  readonly nothingDue: readonly NothingDue[];
}

const DAYS_OF_A_WEEK = 7;

export function planFor(evaluation: Evaluation): Plan {
  const { now, notes } = evaluation;
  const zone = now.timeZoneId;
  const today = now.toPlainDate();
  const sunday = today.add({ days: DAYS_OF_A_WEEK - today.dayOfWeek });
  const nextSunday = sunday.add({ days: DAYS_OF_A_WEEK });
  const opensBy = (action: Action, day: PlainDate) => compareDates(dayOfBound(action.opens, zone), day) <= 0;
  const actions = notes.flatMap((note) => note.actions);
  const certain = actions.filter((action) => !action.projected);
  const byOpening = sortBy((action) => startOfBound(action.opens, zone));
  const byClosing = sortBy(
    (action) => (action.closes ? startOfBound(action.closes, zone) : Infinity),
    (action) => (action.closes ? 0 : startOfBound(action.opens, zone)),
  );
  const upcoming = byOpening(certain.filter((action) => action.state === "upcoming"));
  const longOpen = byOpening(certain.filter((action) => isLongOpen(action, now)));
  const known = new Set(longOpen);
  const ofToday = certain.filter((action) => !known.has(action));
  const plan = {
    overdue: byClosing(ofToday.filter((action) => action.state === "overdue")),
    open: byClosing(ofToday.filter((action) => action.state === "open")),
    thisWeek: upcoming.filter((action) => opensBy(action, sunday)),
    nextWeek: upcoming.filter((action) => !opensBy(action, sunday) && opensBy(action, nextSunday)),
    later: upcoming.filter((action) => !opensBy(action, nextSunday)),
    longOpen,
    ifNobodyAnswers: byOpening(actions.filter((action) => action.projected && action.state !== "lapsed")),
    snoozed: sortNotes(notes.filter((note) => note.snoozed_until)),
    appointments: planAppointments(evaluation, { today, sunday, nextSunday }),
  };
  const busy = new Set([...plan.overdue, ...plan.open, ...longOpen, ...upcoming].map((action) => action.application));
  const waiting = listWaits(notes).filter((note) => !busy.has(note.situation.application));
  return { ...plan, waiting, nothingDue: listNothingDue(evaluation) };
}

/** All actions of a plan; what follows if nobody answers only with `forecast`. */
export function listActions(
  { overdue, open, thisWeek, nextWeek, later, longOpen, ifNobodyAnswers }: Plan,
  { forecast }: { readonly forecast: boolean },
): readonly Action[] {
  return [overdue, open, thisWeek, nextWeek, later, longOpen, forecast ? ifNobodyAnswers : []].flat();
}

/** Those that an answer is expected from, the longest wait first. Snoozed notes are left alone. */
export function listWaits(notes: readonly NoteEvaluation[]): NoteEvaluation[] {
  const waits = notes.filter((note) => note.situation.wait.active && !note.snoozed_until);
  return sortNotes(waits).toSorted((a, b) => compareDates(a.situation.wait.since, b.situation.wait.since));
}

function sortNotes(notes: readonly NoteEvaluation[]): NoteEvaluation[] {
  return notes
    .map((note) => ({ note, name: nameOf(note.situation.application) }))
    .toSorted((a, b) => compareTexts(a.name, b.name))
    .map(({ note }) => note);
}

/** Equal ones by application, then by key, so that the order never depends on where they came from. */
function sortBy(
  rank: (action: Action) => number,
  rankOfEqual: (action: Action) => number = () => 0,
): (actions: readonly Action[]) => Action[] {
  return (actions) =>
    actions
      .map((action) => ({ action, ranks: [rank(action), rankOfEqual(action)], tieBreaker: tieBreaker(action) }))
      .toSorted((a, b) => compareRanks(a.ranks, b.ranks) || compareTexts(a.tieBreaker, b.tieBreaker))
      .map(({ action }) => action);
}

function tieBreaker({ application, key }: Action): string {
  return [nameOf(application), key].join("\n");
}

/** As people see it; the path tells two of one name apart. */
function nameOf(application: Application): string {
  return [applicationPhrase(application), keyOfNote(application)].join("\n");
}

function compareRanks([a = 0, ownOfA = 0]: readonly number[], [b = 0, ownOfB = 0]: readonly number[]): number {
  if (a !== b) return a < b ? -1 : 1;
  return ownOfA < ownOfB ? -1 : Number(ownOfA > ownOfB);
}
