import { forecastNote, type Action, type Circumstances, type NoteEvaluation } from "../engine/index.js";
import { channelPhrase, dayPhrase, summaryPhrase } from "../output/index.js";
import { compareDates, dayOfMoment } from "../time/index.js";

/** The next step of the forecast: `Next, if nobody answers: Follow up, second time, Mon 23 Nov, by phone.` */
export function describeNext({ situation, snoozed_until }: NoteEvaluation, circumstances: Circumstances): string {
  const { now } = circumstances;
  if (snoozed_until) return `The note is snoozed until ${dayPhrase(snoozed_until, now)}.\n`;
  const [next] = forecastNote(situation.application, circumstances);
  if (!next) return "Nothing more is due.\n";
  const { action, date } = next;
  const isToday = compareDates(date, dayOfMoment(now)) === 0;
  const isSure = isToday || action.interview !== undefined || !situation.wait.active || !restsOnSilence(action);
  const when = isToday ? "today" : dayPhrase(date, now);
  const what = [summaryPhrase(action), when, action.via && channelPhrase(action.via)].filter(Boolean).join(", ");
  return `Next${isSure ? "" : ", if nobody answers"}: ${what}.\n`;
}

/** It is due only if they do not answer before. */
function restsOnSilence({ projected, then, isLast }: Action): boolean {
  return projected || isLast === true || then?.sent === "follow-up";
}
