import type { Action, Appointment, Evaluation, NoteEvaluation } from "../../engine/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import {
  applicationPhrase,
  appointmentPhrase,
  appointmentTimePhrase,
  closingOf,
  dayPhrase,
  type Item,
  listActions,
  listDoubts,
  listItems,
  LONG_OPEN,
  type Plan,
  planFor,
  styleFor,
  summaryPhrase,
  waitPhrase,
  WHEN_DONE,
  WRITE_INTO_ROW,
  WHERE_TO_LOOK,
  windowPhrase,
} from "../words/index.js";
import { rowWriterFor, type Row } from "./rows.js";
import { listWaiting, writeSilences } from "./silences.js";

export interface AgendaOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** What follows if nobody answers is listed; else it is counted. */
  readonly forecast: boolean;
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * What is due and what lies ahead, as a person wants to read it: today (the overdue first), this week, later, who is being
 * waited for. Dates
 * are in the person's zone. Ends with a newline.
 */
export function formatAgenda(evaluation: Evaluation, { color, width, forecast }: AgendaOptions): string {
  const style = styleFor(color);
  const plan = planFor(evaluation);
  const sections = listSections(plan, evaluation.now, forecast);
  const writeRow = rowWriterFor(
    sections.flatMap((section) => section.rows),
    width,
    style,
  );
  const hidden = forecast ? 0 : plan.ifNobodyAnswers.length;
  const hints = [
    ...listDoubts(listActions(plan, { forecast })).map(({ title, meaning }) => `${title}: ${meaning}`),
    ...(needsAddresses(plan, forecast) ? [`Where to look for an address: ${WHERE_TO_LOOK}`] : []),
    ...sayHowToClose([...plan.overdue, ...plan.open, ...plan.longOpen]),
    ...(hidden > 0 ? [`If nobody answers: ${hidden} more, followthrough agenda --forecast`] : []),
  ];
  const rest = hints.length > 0 ? ["", ...hints.map(style.dim)] : [];
  const lines = sections.flatMap(({ title, rows }) => [style.bold(title), ...rows.flatMap(writeRow)]);
  const silences = writeSilences(plan, evaluation, width);
  const answer = sayNothingDue(plan);
  const [above, below] = answer === undefined ? [[], silences] : [[answer, ...silences], []];
  const end = below.length > 0 ? [style.bold("Nothing due or ahead"), ...below] : [];
  return [...above, ...lines, ...end, ...rest]
    .map(
      (line) => `${line}
`,
    )
    .join("");
}

/** Rows of tables are not written to. */
function sayHowToClose(actions: readonly Action[]): readonly string[] {
  const closings = actions.flatMap((action) => closingOf(action) ?? []);
  if (closings.some(({ command }) => command !== undefined)) return [`${WHEN_DONE}: followthrough done NOTE`];
  return closings.length > 0 ? [`${WHEN_DONE}: ${WRITE_INTO_ROW}; followthrough explain NOTE says what`] : [];
}

function listSections(plan: Plan, now: ZonedDateTime, forecast: boolean): Section[] {
  const rows = (items: readonly Item[]) =>
    items.map((item) => ("action" in item ? rowOfAction(item.action, now) : rowOfAppointment(item.appointment, now)));
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const projected = forecast ? plan.ifNobodyAnswers : [];
  return [
    { title: "Today", rows: rows(today) },
    { title: "This week", rows: rows(thisWeek) },
    { title: "Next week", rows: rows(nextWeek) },
    { title: "Later", rows: rows(later) },
    { title: "If nobody answers", rows: projected.map((action) => rowOfAction(action, now)) },
    { title: "Waiting", rows: listWaiting(plan).map((note) => rowOfWait(note, now)) },
    { title: "Snoozed", rows: plan.snoozed.map((note) => rowOfSnoozed(note, now)) },
    { title: LONG_OPEN, rows: plan.longOpen.map((action) => rowOfAction(action, now)) },
  ].filter((section) => section.rows.length > 0);
}

/** Told once, however many addresses are to be found. */
function needsAddresses(plan: Plan, forecast: boolean): boolean {
  return listActions(plan, { forecast }).some((action) => action.needsAddress === true);
}

/** What stands above all else on a day without anything to do; undefined on others. */
function sayNothingDue(plan: Plan): string | undefined {
  const { overdue, open, thisWeek, nextWeek, later, longOpen, ifNobodyAnswers, appointments, snoozed } = plan;
  if (overdue.length + open.length + appointments.today.length > 0) return undefined;
  const ahead = [appointments.thisWeek, appointments.nextWeek, appointments.later];
  const actions = [thisWeek, nextWeek, later, longOpen, ifNobodyAnswers];
  const hasMore = [...actions, ...ahead, snoozed].some((some) => some.length > 0);
  return hasMore ? "Nothing is due today." : "Nothing is due, and nothing lies ahead.";
}

function rowOfAction(action: Action, now: ZonedDateTime): Row {
  return {
    name: applicationPhrase(action.application),
    what: summaryPhrase(action),
    when: windowPhrase(action, now),
    isLate: action.state === "overdue",
  };
}

function rowOfAppointment(appointment: Appointment, now: ZonedDateTime): Row {
  return {
    name: applicationPhrase(appointment.application),
    what: appointmentPhrase(appointment),
    when: appointmentTimePhrase(appointment, now),
  };
}

function rowOfWait({ situation }: NoteEvaluation, now: ZonedDateTime): Row {
  return { name: applicationPhrase(situation.application), when: waitPhrase(situation.wait, now) };
}

function rowOfSnoozed({ situation, snoozed_until }: NoteEvaluation, now: ZonedDateTime): Row {
  const when = snoozed_until ? `until ${dayPhrase(snoozed_until, now)}` : "";
  return { name: applicationPhrase(situation.application), when };
}
