import type { Evaluation } from "../../engine/index.js";
import { cutToWidth } from "../../text/index.js";
import { compareDates, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import {
  cleanLine,
  countPhrase,
  dayOfAppointment,
  dayOfBound,
  dayPhrase,
  isMoment,
  type Item,
  listItems,
  type Plan,
  planFor,
  styleFor,
} from "../words/index.js";
import { narrowPlan } from "./horizon.js";

export interface LineOptions {
  readonly color: boolean;
  /** What begins later is not told as the next. */
  readonly lastDay?: PlainDate;
}

/** So that a prompt stays one. */
const WIDEST_NAME = 24;

/**
 * One line for a prompt or a status bar, with a newline: `1 overdue · 2 due · next Mon 16 Nov Northwind · 1 problem`. What
 * is overdue is not counted as due once more; problems are errors and warnings. The next thing is an interview, an offer's
 * deadline or what may be done then.
 */
export function formatLine(evaluation: Evaluation, { color, lastDay }: LineOptions): string {
  const { now, findings } = evaluation;
  const whole = planFor(evaluation);
  const plan = lastDay ? narrowPlan(whole, { lastDay, zone: now.timeZoneId }).plan : whole;
  const style = styleFor(color);
  const { overdue, open } = plan;
  const due = [
    ...(overdue.length > 0 ? [style.yellow(`${overdue.length} overdue`)] : []),
    ...(open.length > 0 ? [`${open.length} due`] : []),
  ];
  const next = describeNext(plan, now);
  const problems = findings.filter(({ severity }) => severity !== "info").length;
  const parts = [
    ...(due.length > 0 ? due : ["nothing due"]),
    ...(next === undefined ? describeRest(plan) : [next]),
    ...(problems > 0 ? [countPhrase(problems, "problem")] : []),
  ];
  return `${parts.join(" · ")}\n`;
}

function describeNext(plan: Plan, now: ZonedDateTime): string | undefined {
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const [first] = [...today.filter((item) => "appointment" in item), ...thisWeek, ...nextWeek, ...later];
  return first && `next ${describeItem(first, now)}`;
}

/** Where nothing lies ahead, what is there all the same. */
function describeRest({ longOpen, waiting, snoozed }: Plan): readonly string[] {
  return [
    ...(longOpen.length > 0 ? [`${longOpen.length} open for weeks`] : []),
    ...(waiting.length > 0 ? [`waiting for ${waiting.length}`] : []),
    ...(snoozed.length > 0 ? [`${snoozed.length} snoozed`] : []),
  ];
}

function describeItem(item: Item, now: ZonedDateTime): string {
  const { application } = "action" in item ? item.action : item.appointment;
  const company = cutToWidth(cleanLine(application.company), WIDEST_NAME);
  if ("action" in item) return [nearDay(dayOfBound(item.action.opens, now.timeZoneId), now), company].join(" ");
  const { appointment } = item;
  const day = nearDay(dayOfAppointment(appointment, now.timeZoneId), now);
  if (appointment.kind === "deadline") return ["offer deadline", day, company].join(" ");
  const { start } = appointment;
  const time = isMoment(start) ? [formatTime(start.withTimeZone(now.timeZoneId))] : [];
  return ["interview", day, ...time, company].join(" ");
}

function nearDay(day: PlainDate, now: ZonedDateTime): string {
  return compareDates(day, now.toPlainDate()) === 0 ? "today" : dayPhrase(day, now);
}
