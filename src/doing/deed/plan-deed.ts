import { UsageError } from "../../diagnostics/index.js";
import type { Action, NoteEvaluation } from "../../engine/index.js";
import { countAlike } from "../../facts/index.js";
import { applicationPhrase, dayPhrase, summaryPhrase } from "../../output/index.js";
import { readTold, type ToldChoice } from "../../telling/index.js";
import { echo } from "../../text/index.js";
import { CannotWrite } from "../../workspace/index.js";
import { isOpen } from "../choose-action.js";
import { chooseDraft, type ChosenDraft } from "../choose-draft.js";
import { describeNext } from "../describe-next.js";
import { findSkippable, listSkippable, wishToSkip } from "../find-skippable.js";
import { planDone } from "../plan-done.js";
import { planTold } from "../plan-told.js";
import { readDoing } from "../read-doing.js";
import { readUntil, wishToSnooze } from "../read-until.js";
import { refuseRow } from "../refuse-row.js";
import { tellingOf, wishToLog } from "../telling-of.js";
import type { Hunt, WantedChange } from "../wanted-change.js";
import type { NoteDeed } from "./read-deed.js";

/** What is to come of a deed. */
export type PlannedDeed =
  | { readonly change: WantedChange }
  | { readonly draft: ChosenDraft }
  /** What was seen when it was asked for holds no more: the note is gone, the action is not open any more. */
  | { readonly outdated: string }
  /** What was asked for is not understood, may mean several things, or cannot be written into that note. */
  | { readonly unclear: string; readonly choices: readonly ToldChoice[] };

/** Plans a deed from what holds now. Writes nothing. */
export async function planDeed(deed: NoteDeed, hunt: Hunt): Promise<PlannedDeed> {
  const [note] = hunt.snapshot.evaluation.notes.filter(({ situation }) => situation.application.path === deed.note);
  if (!note) return { outdated: `there is no note ${echo(deed.note)} any more` };
  try {
    if (deed.deed !== "draft") refuseRow(note.situation.application, hunt.snapshot.workspace);
    return await planFor(deed, note, hunt);
  } catch (error) {
    if (error instanceof UsageError) return { unclear: error.reason, choices: [] };
    if (error instanceof CannotWrite) return { unclear: error.message, choices: [] };
    throw error;
  }
}

function planFor(deed: NoteDeed, note: NoteEvaluation, hunt: Hunt): PlannedDeed | Promise<PlannedDeed> {
  switch (deed.deed) {
    case "done":
      return planAction(deed, note, hunt);
    case "snooze":
      return planSnooze(deed, note, hunt);
    case "log":
      return planLog(deed, note, hunt);
    case "skip": {
      const ids = listSkippable(note, hunt.snapshot.policy, false);
      return write(wishToSkip(findSkippable(deed.rule, ids, note, false), { reason: deed.reason }), note, hunt);
    }
    case "draft": {
      const isThere = note.actions.some(({ key, projected }) => key === deed.action && !projected);
      if (!isThere) return { outdated: describeClosed(deed.action, note, hunt) };
      return { draft: chooseDraft(note, deed.action, hunt.snapshot.circumstances) };
    }
  }
}

type DeedCalled<Name extends NoteDeed["deed"]> = Extract<NoteDeed, { readonly deed: Name }>;

async function planAction(deed: DeedCalled<"done">, note: NoteEvaluation, hunt: Hunt): Promise<PlannedDeed> {
  const action = note.actions.find((one) => one.key === deed.action && !one.projected && isOpen(one));
  if (!action) return { outdated: describeClosed(deed.action, note, hunt) };
  if (deed.day !== undefined && !isMeant(action, { ...deed, day: deed.day }))
    return { outdated: describeOther(deed.day, note, hunt) };
  const doing = readDoing(deed, hunt.snapshot.circumstances.now);
  return { change: await planDone(action, doing, hunt) };
}

/** Once a reminder is done, the next one has its key: asked for twice, that one would be done as well. */
function isMeant(
  { reminder, application }: Action,
  { day, alike }: { readonly day: string; readonly alike?: number | undefined },
): boolean {
  if (day !== reminder?.date.toString()) return false;
  // One of two that ask for the same on the same day: it is told from the other by both being there.
  return alike === undefined || alike === countAlike(reminder, application.reminders);
}

function planSnooze(deed: DeedCalled<"snooze">, note: NoteEvaluation, hunt: Hunt): PlannedDeed | Promise<PlannedDeed> {
  const { now } = hunt.snapshot.circumstances;
  const until = readUntil(deed.until, now);
  if (until.reason !== undefined) {
    const choices = until.choices.map((day) => ({ words: day.toString(), flags: {}, meaning: dayPhrase(day, now) }));
    return { unclear: until.reason, choices };
  }
  return write(wishToSnooze(note.situation.application, until.date, now), note, hunt);
}

function planLog(deed: DeedCalled<"log">, note: NoteEvaluation, hunt: Hunt): PlannedDeed | Promise<PlannedDeed> {
  const told = readTold(deed.words, tellingOf(hunt.snapshot, note, deed.flags ?? {}));
  if (!told.ok) return { unclear: told.reason, choices: told.choices };
  const wish = wishToLog(told, note, deed.note);
  const { later = [] } = told;
  const news = later.map(({ words, meaning }) => `Not noted yet: ${meaning}; once it is settled, log: ${words}.`);
  return write({ ...wish, news: [...(wish.news ?? []), ...news] }, note, hunt);
}

async function write(wish: Parameters<typeof planTold>[0], note: NoteEvaluation, hunt: Hunt): Promise<PlannedDeed> {
  return { change: await planTold(wish, note, hunt) };
}

function describeOther(day: string, note: NoteEvaluation, { snapshot }: Hunt): string {
  const next = describeNext(note, snapshot.circumstances).trimEnd();
  return `what was noted for ${echo(day)} is not open any more for ${applicationPhrase(note.situation.application)}. ${next}`;
}

/** Of an action that is not open: what it was, and what is next. */
function describeClosed(key: string, note: NoteEvaluation, { snapshot }: Hunt): string {
  const known = note.actions.find((one) => one.key === key && !one.projected);
  const name = known ? `"${summaryPhrase(known)}"` : echo(key);
  const when = known?.state === "upcoming" ? "is not open yet" : "is not open any more";
  const next = describeNext(note, snapshot.circumstances).trimEnd();
  return `${name} ${when} for ${applicationPhrase(note.situation.application)}. ${next}`;
}
