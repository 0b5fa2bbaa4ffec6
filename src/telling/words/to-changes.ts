import { dayIn, isHeld, writeEntryLine, type Application, type EntryFacts, type Status } from "../../facts/index.js";
import { compareDates, formatTime, type PlainDate } from "../../time/index.js";
import type { NewInterview, NoteChange } from "../../note/index.js";
import { sayDay } from "./say-day.js";
import type { World } from "./told.js";

/** Changes, and how each was understood. */
export interface SaidChanges {
  readonly changes: NoteChange[];
  readonly said: string[];
}

export function sayEntry(entry: EntryFacts, { today }: World): string {
  const { date, promised } = entry;
  const line = writeEntryLine({ ...entry, date: undefined, promised: undefined, remark: undefined });
  const promise = promised ? `; they answer by ${sayDay(promised, today)}` : "";
  return `${line} (${sayDay(date, today)})${promise}`;
}

export function sayInterview(
  { date, time, minutes, kind, with: people, promised_by }: NewInterview,
  { today, now, application }: World,
): string {
  const what = kind === undefined ? "interview" : `${kind} interview`;
  const day = sayDay(date, today);
  const clock = application.timezone === now.timeZoneId ? "" : ` (${application.timezone})`;
  const when = `${day.includes(",") ? day : `on ${day}`}${time === undefined ? "" : ` ${time}${clock}`}`;
  const length = minutes === undefined ? "" : `, ${minutes} minutes`;
  const company = people.length > 0 ? ` with ${people.join(", ")}` : "";
  const promise = promised_by ? `; they answer by ${sayDay(promised_by, today)}` : "";
  return `${what}${company} ${when}${length}${promise}`;
}

/** What an entry makes of the application's status. */
const STATUS_OF: Readonly<Record<string, Status>> = {
  offer: "offer",
  rejection: "rejected",
  withdrawal: "withdrawn",
  acceptance: "accepted",
};

const EARLY: ReadonlySet<Status> = new Set<Status>(["lead", "applied"]);

/** The status that a note declares is kept true: one that declares none leaves it to its log. */
export function statusAfter(
  application: Application,
  entries: readonly EntryFacts[],
  hasInterview: boolean,
): Status | undefined {
  const { status } = application;
  if (status === undefined) return undefined;
  const ending = entries.map(({ kind }) => STATUS_OF[kind]).find((one) => one !== undefined);
  if (ending !== undefined) return ending === status ? undefined : ending;
  const isInvited = hasInterview || entries.some(({ kind }) => kind === "invitation");
  if (isInvited && EARLY.has(status)) return "interviewing";
  return status === "lead" && entries.some(({ kind }) => kind === "application") ? "applied" : undefined;
}

/** The interview that was held on that day and of which no promise is known: what was promised then was promised in it. */
export function findHeldOn(date: PlainDate, { application, now }: World) {
  const held = application.interviews.filter(
    (one) => isHeld(one, now) && compareDates(dayIn(one, now.timeZoneId), date) === 0 && !one.promised_by,
  );
  return held.length === 1 ? held[0] : undefined;
}

/** One that the note has already: on that day, and at that time where both are known. */
export function findSameInterview({ date, time }: NewInterview, { interviews }: Application) {
  return interviews.find(
    (one) =>
      !one.cancelled &&
      compareDates(one.date, date) === 0 &&
      (one.start === undefined || time === undefined || formatTime(one.start) === time),
  );
}
