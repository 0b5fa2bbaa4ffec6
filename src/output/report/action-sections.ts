import type { Action, AdvisedStatement, NoteEvaluation } from "../../engine/index.js";
import type { Application, Contact } from "../../facts/index.js";
import { compareMoments, dayOfMoment } from "../../time/index.js";
import {
  applicationPhrase,
  channelPhrase,
  cleanLine,
  closingOf,
  dayPhrase,
  isDue,
  listPhrase,
  LONG_OPEN,
  overdueSincePhrase,
  personPhrase,
  summaryPhrase,
  waitPhrase,
  WHEN_DONE,
  windowPhrase,
} from "../words/index.js";
import { linkToAdvice } from "./advice-section.js";
import {
  joinContents,
  listOf,
  quote,
  type Content,
  type Inline,
  type Item,
  type NoteLink,
  type ReportSection,
} from "./blocks.js";
import type { ReportContext } from "./context.js";
import { interviewPhrase, plannedInterviews, startPhrase } from "./list-ahead.js";

/** What to do, by urgency, and whom to leave alone for now. */
export function listActionSections(context: ReportContext): ReportSection[] {
  const { plan } = context;
  const { now } = context.evaluation;
  const list = (actions: readonly Action[]) => listOf(actions, (action) => describeAction(action, context));
  const isLettingGo = (action: Action) => action.isLast === true;
  const isGoingOn = (action: Action) => !isLettingGo(action);
  const today = list([...plan.overdue, ...plan.open]);
  return [
    {
      title: "Today",
      isToday: true,
      blocks: today.length > 0 ? today : [{ kind: "paragraph", content: ["Nothing is due today."] }],
    },
    { title: "Interviews", blocks: listInterviews(context) },
    { title: "This week", blocks: list(plan.thisWeek) },
    { title: "Next week", blocks: list(plan.nextWeek) },
    { title: "Later", blocks: list(plan.later.filter(isGoingOn)) },
    { title: "If nobody answers", blocks: list(plan.ifNobodyAnswers.filter(isGoingOn)) },
    { title: "Waiting", blocks: listOf(plan.waiting, (note) => describeWait(note, now)) },
    { title: "When to let go", blocks: list([...plan.later, ...plan.ifNobodyAnswers].filter(isLettingGo)) },
    { title: "Snoozed", blocks: listOf(plan.snoozed, (note) => describeSnoozed(note, now)) },
    { title: LONG_OPEN, blocks: listOf(plan.longOpen, (action) => describeBriefly(action, context)) },
  ];
}

function listInterviews({ evaluation: { now, notes } }: ReportContext): ReportSection["blocks"] {
  const all = notes.flatMap((note) =>
    plannedInterviews(note, now).map((interview) => ({ interview, application: note.situation.application })),
  );
  const sorted = all.toSorted((a, b) => compareMoments(a.interview.end, b.interview.end));
  return listOf(sorted, ({ interview, application }) => {
    const people = listPhrase(interview.with.map(personPhrase));
    const parts = [startPhrase(interview, now), interviewPhrase(interview), people && `with ${people}`];
    return { name: nameOf(application), content: [quote(parts.filter(Boolean).join(", "))] };
  });
}

function describeAction(action: Action, context: ReportContext): Item {
  const subject = cleanLine(context.draftFor?.(action)?.subject ?? "");
  const deed = [quote(summaryPhrase(action)), ", ", ...describeWindow(action, context)];
  const people = joinContents(action.to.map(describePerson), ", ");
  const content = joinContents(
    [deed, people.length > 0 ? ["to ", ...people] : [], subject ? ["subject: ", quote(subject)] : []],
    "; ",
  );
  const below = [describeReason(action, context), describeClosing(action, context)].filter((one) => one.length > 0);
  return { name: nameOf(action.application), content, items: below.map((one) => ({ content: one })) };
}

/** Of what can be done today: what to type when it is done, and what that writes into the note. */
function describeClosing(action: Action, { evaluation: { now } }: ReportContext): Content {
  const closing = isDue(action) ? closingOf(action, dayOfMoment(now)) : undefined;
  if (!closing) return [];
  const { command, log, status } = closing;
  const code = (label: string, text: string | undefined): Content =>
    text === undefined ? [] : [`${label}: `, { kind: "code", text }];
  return [...code(WHEN_DONE, command), " (", ...joinContents([code("log", log), code("status", status)], "; "), ")"];
}

/** Without whom, how and why: there may be many, and none of them is of today. */
function describeBriefly(action: Action, context: ReportContext): Item {
  return {
    name: nameOf(action.application),
    content: [quote(summaryPhrase(action)), ", ", ...describeWindow({ ...action, via: undefined }, context)],
  };
}

function describeWindow(action: Action, { evaluation: { now } }: ReportContext): Content {
  if (action.state !== "overdue") return [quote(windowPhrase(action, now))];
  const via = action.via ? [quote(channelPhrase(action.via)), ", "] : [];
  return [...via, { kind: "overdue" }, " ", quote(overdueSincePhrase(action, now))];
}

/** Behind every date its reason, with links to the advice at the end of the report. */
function describeReason(action: Action, { reasonFor }: ReportContext): Content {
  const { text = "", advice = [], otherwise = [] } = reasonFor?.(action) ?? {};
  const linkAll = (statements: readonly AdvisedStatement[]): Content =>
    joinContents(
      statements.map(({ id }) => [linkToAdvice(id)]),
      ", ",
    );
  const own: Content = otherwise.length > 0 ? ["your own choice, other than ", ...linkAll(otherwise)] : [];
  const links = joinContents(
    [linkAll(advice), own].filter((one) => one.length > 0),
    "; ",
  );
  if (links.length === 0) return text === "" ? [] : [quote(text)];
  return text === "" ? links : [quote(text), " (", ...links, ")"];
}

function describePerson({ name, email, phone }: Contact): Content {
  const addresses = [email, phone].map((address) => cleanLine(address ?? "")).filter(Boolean);
  const who = cleanLine(name) === "" ? [] : [quote(name)];
  return joinContents([who, ...addresses.map((text): Content => [{ kind: "address", text }])], " ");
}

function describeWait({ situation }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const { promised_by, since } = situation.wait;
  const promise = promised_by ? `; ${waitPhrase(situation.wait, now)}` : "";
  return { name: nameOf(situation.application), content: [`since ${dayPhrase(since, now)}${promise}`] };
}

function describeSnoozed({ situation, snoozed_until }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const until: readonly Inline[] = snoozed_until ? [`until ${dayPhrase(snoozed_until, now)}`] : [];
  return { name: nameOf(situation.application), content: until };
}

function nameOf(application: Application): NoteLink {
  return { kind: "note-link", path: application.path, text: applicationPhrase(application) };
}
