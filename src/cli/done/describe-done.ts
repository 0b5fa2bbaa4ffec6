import { forecastNote, type Action, type Circumstances, type NoteEvaluation } from "../../engine/index.js";
import type { NoteChange } from "../../note/index.js";
import { applicationPhrase, channelPhrase, dayPhrase, summaryPhrase } from "../../output/index.js";
import type { PlannedChange } from "../../session/index.js";
import { oneLine, padToWidth, quoteWord, displayWidth } from "../../text/index.js";
import { compareDates, dayOfMoment, type ZonedDateTime } from "../../time/index.js";
import type { Doing } from "./read-doing.js";

/** `Northwind · Analyst: Follow up, first time. Done today, by e-mail.` and what the note says now, with its place. */
export function describeDone(
  action: Action,
  { planned, asked, doing, path }: { planned: PlannedChange; asked: readonly NoteChange[]; doing: Doing; path: string },
  now: ZonedDateTime,
): string {
  const isToday = compareDates(doing.date, doing.today) === 0;
  const entry = asked.flatMap((change) => ("entry" in change ? [change.entry] : []))[0];
  const how = [isToday ? "today" : dayPhrase(doing.date, now), entry?.by && channelPhrase(entry.by)];
  const title = `${applicationPhrase(action.application)}: ${summaryPhrase(action)}. Done ${how.filter(Boolean).join(", ")}.`;
  const lines = planned.changes.flatMap(({ written, line, isRemoved }, at) => {
    const label = asked[at] && "entry" in asked[at] ? "log: " : "";
    const sign = isRemoved ? "-" : "+";
    const [first = "", ...others] = written.split(/\r\n|\n|\r/u).map((one) => oneLine(one).trim());
    const start = `  ${sign} ${label}${first}`;
    const place = `${path}:${line}`;
    return [
      `${padToWidth(start, Math.max(displayWidth(start), NARROWEST))}  ${place}`,
      ...others.map((other) => `  + ${" ".repeat(label.length)}${other}`),
    ];
  });
  return [title, ...lines].map((line) => `${line}\n`).join("");
}

/** So that the places of short and of long entries stand below each other from one run to the next. */
const NARROWEST = 64;

/** The next step of the forecast: `Next, if nobody answers: Follow up, second time, Mon 23 Nov, by phone.` */
export function describeNext({ situation, snoozed_until }: NoteEvaluation, circumstances: Circumstances): string {
  const { now } = circumstances;
  if (snoozed_until) return `The note is snoozed until ${dayPhrase(snoozed_until, now)}.\n`;
  const [next] = forecastNote(situation.application, circumstances);
  if (!next) return "Nothing more is due.\n";
  const { action, date } = next;
  const isToday = compareDates(date, dayOfMoment(now)) === 0;
  const isSure = isToday || action.interview !== undefined;
  const when = isToday ? "today" : dayPhrase(date, now);
  const what = [summaryPhrase(action), when, action.via && channelPhrase(action.via)].filter(Boolean).join(", ");
  return `Next${isSure ? "" : ", if nobody answers"}: ${what}.\n`;
}

/** Several are open, and which of them was done is not guessed. */
export function describeChoices(actions: readonly Action[], path: string): string {
  const commands = actions.map(({ key }) => `followthrough done ${quoteWord(path)} ${quoteWord(key)}`);
  const width = commands.reduce((most, command) => Math.max(most, displayWidth(command)), 0);
  const lines = actions.map((action, at) => `  ${padToWidth(commands[at] ?? "", width)}  ${summaryPhrase(action)}\n`);
  return `Which one:\n${lines.join("")}`;
}

/** Of a note in which nothing is open. */
export function describeNothingOpen(note: NoteEvaluation, circumstances: Circumstances): string {
  return `Nothing is open for ${applicationPhrase(note.situation.application)}. ${describeNext(note, circumstances)}`;
}
