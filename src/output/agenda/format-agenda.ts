import type { Action, Evaluation } from "../../engine/index.js";
import {
  closingOf,
  listActions,
  listDoubts,
  type Plan,
  planFor,
  styleFor,
  WHEN_DONE,
  WRITE_INTO_ROW,
  WHERE_TO_LOOK,
} from "../words/index.js";
import { narrowPlan } from "./horizon.js";
import { leftOutPhrase } from "./left-out.js";
import type { AgendaOptions } from "./options.js";
import { wrapText } from "../../text/index.js";
import { rowWriterFor } from "./rows.js";
import { listSections } from "./sections.js";
import { writeSilences } from "./silences.js";

/**
 * What is due and what lies ahead, as a person wants to read it: today (the overdue first), this week, later, who is being
 * waited for. Dates
 * are in the person's zone. Ends with a newline.
 */
export function formatAgenda(evaluation: Evaluation, options: AgendaOptions): string {
  const { color, width, forecast, lastDay, otherApplications = 0 } = options;
  const { now } = evaluation;
  const style = styleFor(color);
  const whole = planFor(evaluation);
  const { plan, later } = lastDay ? narrowPlan(whole, { lastDay, zone: now.timeZoneId }) : { plan: whole, later: 0 };
  const sections = listSections(plan, now, options);
  const writeRow = rowWriterFor(
    sections.flatMap((section) => section.rows),
    width,
    style,
  );
  const hidden = forecast ? 0 : plan.ifNobodyAnswers.length;
  const leftOut = leftOutPhrase({ applications: otherApplications, later }, lastDay, now);
  const hints = [
    ...listDoubts(listActions(plan, { forecast })).map(({ title, meaning }) => `${title}: ${meaning}`),
    ...(needsAddresses(plan, forecast) ? [`Where to look for an address: ${WHERE_TO_LOOK}`] : []),
    ...sayHowToClose([...plan.overdue, ...plan.open, ...plan.longOpen]),
    ...(hidden > 0 ? [`If nobody answers: ${hidden} more, followthrough agenda --forecast`] : []),
    ...(leftOut === undefined ? [] : [leftOut]),
  ];
  const rest = hints.length > 0 ? ["", ...hints.flatMap((hint) => wrapText(hint, width)).map(style.dim)] : [];
  const lines = sections.flatMap(({ title, rows }) => [style.bold(title), ...rows.flatMap(writeRow)]);
  const silences = writeSilences(plan, evaluation, width);
  const answer = sayNothingDue(plan, later);
  const [above, below] = answer === undefined ? [[], silences] : [[answer, ...silences], []];
  const end = below.length > 0 ? [style.bold("Nothing due or ahead"), ...below] : [];
  return [...above, ...lines, ...end, ...rest]
    .map(
      (line) => `${line}
`,
    )
    .join("");
}

/** Rows of tables are not written to; where all that is due is to find addresses, it is noting them that is done. */
function sayHowToClose(actions: readonly Action[]): readonly string[] {
  const closings = actions.flatMap((action) => {
    const closing = closingOf(action);
    return closing ? [{ ...closing, isSearch: action.needsAddress === true }] : [];
  });
  const typed = closings.filter(({ command }) => command !== undefined);
  if (typed.length > 0) {
    const isSearch = typed.every((one) => one.isSearch);
    return [`${WHEN_DONE}: followthrough ${isSearch ? "log NOTE 'contact NAME ADDRESS'" : "done NOTE"}`];
  }
  return closings.length > 0 ? [`${WHEN_DONE}: ${WRITE_INTO_ROW}; followthrough explain NOTE says what`] : [];
}

/** Told once, however many addresses are to be found. */
function needsAddresses(plan: Plan, forecast: boolean): boolean {
  return listActions(plan, { forecast }).some((action) => action.needsAddress === true);
}

/** What stands above all else on a day without anything to do; undefined on others. */
function sayNothingDue(plan: Plan, leftOut: number): string | undefined {
  const { overdue, open, thisWeek, nextWeek, later, longOpen, ifNobodyAnswers, appointments, snoozed } = plan;
  if (overdue.length + open.length + appointments.today.length > 0) return undefined;
  const ahead = [appointments.thisWeek, appointments.nextWeek, appointments.later];
  const actions = [thisWeek, nextWeek, later, longOpen, ifNobodyAnswers];
  const hasMore = leftOut > 0 || [...actions, ...ahead, snoozed].some((some) => some.length > 0);
  return hasMore ? "Nothing is due today." : "Nothing is due, and nothing lies ahead.";
}
