import type { Action, Circumstances, NoteEvaluation } from "../engine/index.js";
import type { NoteChange } from "../note/index.js";
import { applicationPhrase, channelPhrase, dayPhrase, summaryPhrase } from "../output/index.js";
import { compareDates, type ZonedDateTime } from "../time/index.js";
import { describeNext } from "./describe-next.js";
import type { Doing } from "./read-doing.js";

/** `Northwind · Analyst: Follow up, first time. Done today, by e-mail.` */
export function describeDone(
  action: Action,
  { asked, doing }: { readonly asked: readonly NoteChange[]; readonly doing: Doing },
  now: ZonedDateTime,
): string {
  const isToday = compareDates(doing.date, doing.today) === 0;
  const entry = asked.flatMap((change) => ("entry" in change ? [change.entry] : []))[0];
  const how = [isToday ? "today" : dayPhrase(doing.date, now), entry?.by && channelPhrase(entry.by)];
  return `${applicationPhrase(action.application)}: ${summaryPhrase(action)}. Done ${how.filter(Boolean).join(", ")}.`;
}

/** Of a note in which nothing is open. */
export function describeNothingOpen(note: NoteEvaluation, circumstances: Circumstances): string {
  return `Nothing is open for ${applicationPhrase(note.situation.application)}. ${describeNext(note, circumstances)}`;
}
