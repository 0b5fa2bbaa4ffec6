import type { Action, NoteEvaluation } from "../../engine/index.js";
import type { Application, Contact } from "../../facts/index.js";
import { applicationPhrase, cleanLine, dayPhrase, summaryPhrase, waitPhrase, windowPhrase } from "../phrases.js";
import { linkToAdvice } from "./advice-section.js";
import type { ReportContext, ReportSection } from "./context.js";
import { codeSpan, escapeMarkdown, linkTo } from "./markdown.js";

/** What to do, by urgency, and whom to leave alone for now. */
export function listActionSections(context: ReportContext): ReportSection[] {
  const { plan } = context;
  const write = (actions: readonly Action[]) =>
    actions.flatMap((action) => [writeAction(action, context), ...writeReason(action, context)]);
  const today = write([...plan.overdue, ...plan.open]);
  return [
    { title: "Today", lines: today.length > 0 ? today : ["Nothing is due today."] },
    { title: "This week", lines: write(plan.thisWeek) },
    { title: "Later", lines: write(plan.later) },
    { title: "If nobody answers", lines: write(plan.ifNobodyAnswers) },
    { title: "Waiting", lines: plan.waiting.map((note) => writeWait(note, context)) },
    { title: "Snoozed", lines: plan.snoozed.map((note) => writeSnoozed(note, context)) },
  ];
}

function writeAction(action: Action, context: ReportContext): string {
  const people = action.to.map(writePerson).filter(Boolean).join(", ");
  const deed = `${writeName(action.application, context)}: ${escapeMarkdown(summaryPhrase(action))}`;
  const how = escapeMarkdown(windowPhrase(action, context.evaluation.now));
  const subject = cleanLine(context.draftFor?.(action)?.subject ?? "");
  const parts = [`${deed}, ${how}`, people && `to ${people}`, subject && `subject: ${escapeMarkdown(subject)}`];
  return `- ${parts.filter(Boolean).join("; ")}`;
}

/** Behind every date its reason, with links to the advice at the end of the report. */
function writeReason(action: Action, { reasons }: ReportContext): string[] {
  const { text = "", advice = [] } = reasons.get(action) ?? {};
  const links = advice.map(({ id }) => linkToAdvice(id)).join(", ");
  const line = [escapeMarkdown(text), links && (text === "" ? links : `(${links})`)].filter(Boolean).join(" ");
  return line === "" ? [] : [`  - ${line}`];
}

function writePerson({ name, email, phone }: Contact): string {
  const addresses = [email, phone]
    .map((address) => cleanLine(address ?? ""))
    .filter(Boolean)
    .map(codeSpan);
  return [escapeMarkdown(name), ...addresses].filter(Boolean).join(" ");
}

function writeWait({ situation }: NoteEvaluation, context: ReportContext): string {
  const { now } = context.evaluation;
  const since = situation.wait.promised_by ? `, waiting since ${dayPhrase(situation.wait.since, now)}` : "";
  return `- ${writeName(situation.application, context)}: ${waitPhrase(situation.wait, now)}${since}`;
}

function writeSnoozed({ situation, snoozed_until }: NoteEvaluation, context: ReportContext): string {
  const until = snoozed_until ? `: until ${dayPhrase(snoozed_until, context.evaluation.now)}` : "";
  return `- ${writeName(situation.application, context)}${until}`;
}

function writeName(application: Application, { file }: ReportContext): string {
  return linkTo(application.path, applicationPhrase(application), file);
}
