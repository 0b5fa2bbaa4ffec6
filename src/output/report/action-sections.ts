import type { Action, NoteEvaluation } from "../../engine/index.js";
import type { Application, Contact } from "../../facts/index.js";
import { compareMoments } from "../../time/index.js";
import {
  applicationPhrase,
  cleanLine,
  codeSpan,
  dayPhrase,
  escapeMarkdown,
  listPhrase,
  personPhrase,
  summaryPhrase,
  waitPhrase,
  windowPhrase,
} from "../words/index.js";
import { linkToAdvice } from "./advice-section.js";
import type { ReportContext, ReportSection } from "./context.js";
import { interviewPhrase, plannedInterviews, startPhrase } from "./list-ahead.js";
import { linkTo } from "./markdown.js";
import { wrapMarkdown } from "./wrap-markdown.js";

/** What to do, by urgency, and whom to leave alone for now. */
export function listActionSections(context: ReportContext): ReportSection[] {
  const { plan } = context;
  const write = (actions: readonly Action[]) =>
    actions.flatMap((action) => [...writeAction(action, context), ...writeReason(action, context)]);
  const isLettingGo = (action: Action) => action.isLast === true;
  const isGoingOn = (action: Action) => !isLettingGo(action);
  const today = write([...plan.overdue, ...plan.open]);
  return [
    { title: "Today", lines: today.length > 0 ? today : ["Nothing is due today."] },
    { title: "Interviews", lines: listInterviews(context) },
    { title: "This week", lines: write(plan.thisWeek) },
    { title: "Next week", lines: write(plan.nextWeek) },
    { title: "Later", lines: write(plan.later.filter(isGoingOn)) },
    { title: "If nobody answers", lines: write(plan.ifNobodyAnswers.filter(isGoingOn)) },
    { title: "Waiting", lines: plan.waiting.flatMap((note) => writeWait(note, context)) },
    { title: "When to let go", lines: write([...plan.later, ...plan.ifNobodyAnswers].filter(isLettingGo)) },
    { title: "Snoozed", lines: plan.snoozed.flatMap((note) => writeSnoozed(note, context)) },
  ];
}

function listInterviews(context: ReportContext): string[] {
  const { now, notes } = context.evaluation;
  const all = notes.flatMap((note) =>
    plannedInterviews(note, now).map((interview) => ({ interview, application: note.situation.application })),
  );
  return all
    .toSorted((a, b) => compareMoments(a.interview.end, b.interview.end))
    .flatMap(({ interview, application }) => {
      const people = listPhrase(interview.with.map(personPhrase));
      const parts = [startPhrase(interview, now), interviewPhrase(interview), people && `with ${people}`];
      const what = escapeMarkdown(parts.filter(Boolean).join(", "));
      return wrapMarkdown(`- ${writeName(application, context)}: ${what}`);
    });
}

function writeAction(action: Action, context: ReportContext): string[] {
  const people = action.to.map(writePerson).filter(Boolean).join(", ");
  const deed = `${writeName(action.application, context)}: ${escapeMarkdown(summaryPhrase(action))}`;
  const how = escapeMarkdown(windowPhrase(action, context.evaluation.now));
  const subject = cleanLine(context.draftFor?.(action)?.subject ?? "");
  const parts = [`${deed}, ${how}`, people && `to ${people}`, subject && `subject: ${escapeMarkdown(subject)}`];
  return wrapMarkdown(`- ${parts.filter(Boolean).join("; ")}`);
}

/** Behind every date its reason, with links to the advice at the end of the report. */
function writeReason(action: Action, { reasons }: ReportContext): string[] {
  const { text = "", advice = [] } = reasons.get(action) ?? {};
  const links = advice.map(({ id }) => linkToAdvice(id)).join(", ");
  const line = [escapeMarkdown(text), links && (text === "" ? links : `(${links})`)].filter(Boolean).join(" ");
  return line === "" ? [] : wrapMarkdown(`  - ${line}`);
}

function writePerson({ name, email, phone }: Contact): string {
  const addresses = [email, phone]
    .map((address) => cleanLine(address ?? ""))
    .filter(Boolean)
    .map(codeSpan);
  return [escapeMarkdown(name), ...addresses].filter(Boolean).join(" ");
}

function writeWait({ situation }: NoteEvaluation, context: ReportContext): string[] {
  const { now } = context.evaluation;
  const { promised_by, since } = situation.wait;
  const promise = promised_by ? `; ${waitPhrase(situation.wait, now)}` : "";
  return wrapMarkdown(`- ${writeName(situation.application, context)}: since ${dayPhrase(since, now)}${promise}`);
}

function writeSnoozed({ situation, snoozed_until }: NoteEvaluation, context: ReportContext): string[] {
  const until = snoozed_until ? `: until ${dayPhrase(snoozed_until, context.evaluation.now)}` : "";
  return wrapMarkdown(`- ${writeName(situation.application, context)}${until}`);
}

function writeName(application: Application, context: ReportContext): string {
  return linkTo(application.path, applicationPhrase(application), context);
}
