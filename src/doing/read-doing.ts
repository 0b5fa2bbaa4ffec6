import { UsageError } from "../diagnostics/index.js";
import { outcomeOf, type Action, type Outcome } from "../engine/index.js";
import { KNOWN_CHANNELS, normalizeChannel, type EntryFacts, type Reminder } from "../facts/index.js";
import type { NoteChange } from "../note/index.js";
import { closingOf, summaryPhrase } from "../output/index.js";
import { echo, nearest, quoteWord } from "../text/index.js";
import { compareDates, dayOfMoment, readSpokenDate, type PlainDate, type ZonedDateTime } from "../time/index.js";

/** How an action was done, as it was typed. */
export interface TypedDoing {
  readonly on?: string | undefined;
  readonly by?: string | undefined;
  readonly message?: boolean;
}

/** How an action was done. */
export interface Doing {
  /** The day, in the person's zone. */
  readonly date: PlainDate;
  readonly today: PlainDate;
  /** The channel, where it was another than the action's. */
  readonly by?: string;
  /** Nobody was reached, and a message was left. */
  readonly left_message: boolean;
}

/** @param now in the person's zone @throws UsageError */
export function readDoing({ on, by: channel, message: left_message = false }: TypedDoing, now: ZonedDateTime): Doing {
  const today = dayOfMoment(now);
  const by = readChannel(channel);
  if (left_message && by !== undefined && by !== "phone")
    throw new UsageError(`--message is left by phone, not by ${echo(by)}; leave out --by`);
  return { date: readDay(on, today), today, by: left_message ? "phone" : by, left_message };
}

function readDay(typed: string | undefined, today: PlainDate): PlainDate {
  if (typed === undefined) return today;
  const reading = readSpokenDate(typed, "past", { today });
  const { date } = reading;
  if (!date) {
    const { reason, choices } = reading;
    const days = choices.filter((day) => compareDates(day, today) <= 0).map((day) => `--on ${day.toString()}`);
    throw new UsageError(`${reason}${days.length > 0 ? `; write ${days.join(" or ")}` : ""}`, { flag: "on" });
  }
  if (compareDates(date, today) > 0)
    throw new UsageError(`${date.toString()} lies ahead, and the log holds what has happened`, { flag: "on" });
  return date;
}

/** Channels of a person's own are welcome; what is nearly a known one is most likely that. */
function readChannel(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const by = normalizeChannel(typed);
  if (by === "") throw new UsageError(`--by takes a channel, such as ${KNOWN_CHANNELS.join(", ")}`);
  const meant = KNOWN_CHANNELS.some((one) => one === by) ? undefined : nearest(by, KNOWN_CHANNELS, { mayBeOwn: true });
  if (meant !== undefined) throw new UsageError(`no channel ${echo(typed)}; did you mean ${meant}?`, { flag: "by" });
  return by;
}

/** What the note is to say then, as the action's rule has it. @throws UsageError where it has nothing of the kind */
export function listChanges(action: Action, doing: Doing, path: string): readonly NoteChange[] {
  const { entry, status } = outcomeOf(action);
  const { reminder } = action;
  if (!entry && status === undefined && reminder) return [endReminder(reminder, action, doing)];
  if (!entry && status === undefined) throw new UsageError(describeNoOutcome(action, path));
  if (entry && action.needsAddress && doing.by === undefined) throw new UsageError(describeSearch(action, path));
  if (!entry) rejectDetails(action, doing, "sets the status and sends nothing");
  return [...(status === undefined ? [] : [{ status }]), ...(entry ? [{ entry: describeSending(entry, doing) }] : [])];
}

function describeSending(entry: NonNullable<Outcome["entry"]>, { date, by, left_message }: Doing): EntryFacts {
  const { direction, kind, name } = entry;
  return { date, direction, kind, name, by: by ?? entry.by, left_message };
}

/** A task keeps the day on which it was done; a date that is taken out has none. */
function endReminder(reminder: Reminder, action: Action, doing: Doing): NoteChange {
  const { key, isTask } = reminder;
  if (isTask) rejectDetails(action, { ...doing, date: doing.today }, "is a task of your own, which is checked");
  else rejectDetails(action, doing, "is a date of your own, which is taken out");
  return { reminder: { key, isTask }, doneOn: doing.date };
}

/** @param what the action is, that has neither a channel nor, for most, a day */
function rejectDetails(action: Action, { date, today, by, left_message }: Doing, what: string): void {
  const flag = left_message ? "message" : by === undefined ? "on" : "by";
  if (!left_message && by === undefined && compareDates(date, today) === 0) return;
  throw new UsageError(`"${summaryPhrase(action)}" ${what}; leave out --${flag}`);
}

/** An address was to be found: that sends nothing yet. */
function describeSearch(action: Action, path: string): string {
  const name = quoteWord(path);
  const found = closingOf(action)?.command ?? `followthrough log ${name} 'contact NAME ADDRESS'`;
  return `"${summaryPhrase(action)}" sends nothing; note whom you found: ${found}; if you wrote already, say how: followthrough done ${name} ${quoteWord(action.key)} --by email`;
}

function describeNoOutcome({ rule, application }: Action, path: string): string {
  const example =
    application.status === "offer" ? "status: accepted, or status: withdrawn" : "a line of its log, or its status";
  return `${echo(rule)} does not say what doing it adds to the note; write what came of it into ${path} yourself: ${example}`;
}
