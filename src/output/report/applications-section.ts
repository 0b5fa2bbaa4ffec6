import { compareTexts, cutToWidth } from "../../text/index.js";
import type { Action, NoteEvaluation } from "../../engine/index.js";
import { dayOf, isHeld, type Situation } from "../../facts/index.js";
import { compareDates, formatDay, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import {
  applicationPhrase,
  capitalize,
  cleanLine,
  dayOfBound,
  dayPhrase,
  escapeMarkdown,
  startOfBound,
  summaryPhrase,
} from "../words/index.js";
import type { ReportContext, ReportSection } from "./context.js";
import { interviewPhrase, plannedInterviews, startPhrase } from "./list-ahead.js";
import { linkTo } from "./markdown.js";
import { writeTable } from "./table.js";

const HEADER = ["Company", "Role", "Status", "Last heard", "Next"];

/** So that one long name does not widen the table for all. */
const WIDEST_CELL = 60;

/** All applications in one table, by company. */
export function listApplications(context: ReportContext): ReportSection[] {
  const notes = context.evaluation.notes.toSorted(
    (a, b) =>
      compareTexts(sortKey(a), sortKey(b)) || compareTexts(a.situation.application.path, b.situation.application.path),
  );
  if (notes.length === 0) return [];
  return [
    {
      title: "Applications",
      lines: writeTable(
        HEADER,
        notes.map((note) => writeRow(note, context)),
      ),
    },
  ];
}

function sortKey({ situation }: NoteEvaluation): string {
  return applicationPhrase(situation.application).toLowerCase();
}

function writeRow(note: NoteEvaluation, context: ReportContext): string[] {
  const { situation } = note;
  const { company, role, path } = situation.application;
  const heard = findLastHeard(situation);
  return [
    linkTo(path, cutToWidth(cleanLine(company), WIDEST_CELL), context),
    escapeMarkdown(cutToWidth(cleanLine(role), WIDEST_CELL)),
    situation.status,
    heard ? formatDay(heard) : "",
    escapeMarkdown(cutToWidth(nextPhrase(note, context.evaluation.now), WIDEST_CELL)),
  ];
}

/** When they were last heard: the latest of what was received and of the interviews held, in the person's zone. */
function findLastHeard({ application, log, now }: Situation): PlainDate | undefined {
  const received = log.filter((entry) => entry.direction === "received").map((entry) => entry.date);
  const held = application.interviews.filter((one) => isHeld(one, now)).map((one) => dayOf(one, now.timeZoneId));
  return [...received, ...held].toSorted(compareDates).at(-1);
}

/** What comes first: something to do, or an interview. */
function nextPhrase(note: NoteEvaluation, now: ZonedDateTime): string {
  if (note.snoozed_until) return `snoozed until ${dayPhrase(note.snoozed_until, now)}`;
  const zone = now.timeZoneId;
  const actions = note.actions
    .filter((action) => action.state !== "lapsed" && !action.projected)
    .map((action) => ({
      start: startOfBound(action.opens, zone),
      phrase: `${summaryPhrase(action)}, ${statePhrase(action, now)}`,
    }));
  const interviews = plannedInterviews(note, now).map((interview) => ({
    start: startOfBound(interview.start ?? interview.date, zone),
    phrase: capitalize(`${interviewPhrase(interview)}, ${startPhrase(interview, now)}`),
  }));
  return [...actions, ...interviews].toSorted((a, b) => a.start - b.start).at(0)?.phrase ?? "";
}

function statePhrase(action: Action, now: ZonedDateTime): string {
  if (action.state === "overdue") return "overdue";
  return action.state === "open" ? "now" : `from ${dayPhrase(dayOfBound(action.opens, now.timeZoneId), now)}`;
}
