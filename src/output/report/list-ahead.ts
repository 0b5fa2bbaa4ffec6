import type { Action, Evaluation, NoteEvaluation } from "../../engine/index.js";
import { ENDED, isAhead, type Application, type Interview } from "../../facts/index.js";
import { compareDates, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { compareTexts } from "../../text/index.js";
import { capitalize, cleanLine, dayOfBound, dayPhrase, summaryPhrase } from "../words/index.js";

/** How sure it is, and how urgent. */
export type AheadKind = "overdue" | "open" | "planned" | "promised" | "ifNobodyAnswers";

/** One thing that lies ahead of an application, with the days that it takes. */
export interface Ahead {
  readonly application: Application;
  readonly kind: AheadKind;
  readonly what: string;
  /** What must be said of it besides, however little room there is. */
  readonly remark?: string;
  /** Civil dates in the person's zone; what has begun begins today. */
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * What lies ahead, by day, then by note: interviews, actions with their windows, promised dates that are awaited. What is overdue is to
 * be done today. Of a snoozed note there are only its interviews.
 */
export function listAhead({ now, notes }: Evaluation): Ahead[] {
  const clock = { now, today: now.toPlainDate() };
  return notes
    .flatMap((note) => [
      ...listInterviews(note, clock),
      ...listPromise(note, clock),
      ...note.actions.filter(({ state }) => state !== "lapsed").map((action) => describeAction(action, clock)),
    ])
    .toSorted((a, b) => compareDates(a.first, b.first) || compareTexts(a.application.path, b.application.path));
}

/** The interviews that will be held, as things stand, in the order of the note. */
export function plannedInterviews({ situation }: NoteEvaluation, now: ZonedDateTime): readonly Interview[] {
  const { application, status } = situation;
  return ENDED.includes(status) ? [] : application.interviews.filter((one) => isAhead(one, now));
}

/** `video interview`; kinds are the person's own words. */
export function interviewPhrase({ kind }: Interview): string {
  const clean = cleanLine(kind ?? "");
  return clean === "" ? "interview" : `${clean} interview`.replace(/\binterview interview$/iu, "interview");
}

/** `Wed 25 Nov 15:30`, as the person's clock shows it. */
export function startPhrase(interview: Interview, now: ZonedDateTime): string {
  const start = interview.start?.withTimeZone(now.timeZoneId);
  return [dayPhrase(startDay(interview, now), now), start ? formatTime(start) : ""].filter(Boolean).join(" ");
}

/** The civil date on which it starts for the person. */
export function startDay({ start, date }: Interview, now: ZonedDateTime): PlainDate {
  return start ? start.withTimeZone(now.timeZoneId).toPlainDate() : date;
}

/** Today is found once for all: it takes longer than all else that is done for an action. */
interface Clock {
  readonly now: ZonedDateTime;
  readonly today: PlainDate;
}

function listInterviews(note: NoteEvaluation, { now, today }: Clock): Ahead[] {
  const { application } = note.situation;
  return plannedInterviews(note, now).map((interview) => {
    const first = notBefore(startDay(interview, now), today);
    const what = capitalize(`${interviewPhrase(interview)}, ${startPhrase(interview, now)}`);
    return { application, kind: "planned", what, first, last: first };
  });
}

function listPromise({ situation, snoozed_until }: NoteEvaluation, { now, today }: Clock): Ahead[] {
  const { application, wait } = situation;
  const day = wait.promised_by;
  if (!wait.active || snoozed_until || !day || compareDates(day, today) < 0) return [];
  return [{ application, kind: "promised", what: `Answer promised by ${dayPhrase(day, now)}`, first: day, last: day }];
}

function describeAction(action: Action, { now, today }: Clock): Ahead {
  const { application, opens, closes, state, projected } = action;
  const zone = now.timeZoneId;
  const first = notBefore(dayOfBound(opens, zone), today);
  const end = closes ? notBefore(dayOfBound(closes, zone), today) : first;
  const what = summaryPhrase(action);
  const span = { application, first, last: end };
  if (state === "overdue") return { ...span, kind: "overdue", what, remark: "overdue" };
  if (projected) return { ...span, kind: "ifNobodyAnswers", what, remark: "if no answer" };
  return { ...span, kind: state === "open" ? "open" : "planned", what };
}

function notBefore(day: PlainDate, today: PlainDate): PlainDate {
  return compareDates(day, today) < 0 ? today : day;
}
