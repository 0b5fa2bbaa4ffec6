import type { Action, NoteEvaluation } from "../../engine/index.js";
import type { Application, Contact } from "../../facts/index.js";
import { compareMoments } from "../../time/index.js";
import {
  applicationPhrase,
  channelPhrase,
  cleanLine,
  dayPhrase,
  listPhrase,
  LONG_OPEN,
  overdueSincePhrase,
  personPhrase,
  summaryPhrase,
  unreachedPhrase,
  waitPhrase,
  WHERE_TO_LOOK,
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
  const { unreached = [], needsAddress = false } = action;
  const people = joinContents(action.to.filter((person) => !unreached.includes(person)).map(describePerson), ", ");
  const left = needsAddress ? `where to look for an address: ${WHERE_TO_LOOK}` : unreachedPhrase(action);
  const content = joinContents(
    [
      deed,
      people.length > 0 ? ["to ", ...people] : [],
      left ? [quote(left)] : [],
      subject && !needsAddress ? ["subject: ", quote(subject)] : [],
    ],
    "; ",
  );
  const reason = describeReason(action, context);
  return { name: nameOf(action.application), content, items: reason.length > 0 ? [{ content: reason }] : [] };
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
  const { text = "", advice = [] } = reasonFor?.(action) ?? {};
  const links = joinContents(
    advice.map(({ id }) => [linkToAdvice(id)]),
    ", ",
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
