import { compareDates, type PlainDate } from "../time/index.js";
import type { Origin } from "./origin.js";

/** A day on which the person means to do something, whatever a policy says: `follow_up_on`, or an open task with a day. */
export interface Reminder {
  /** Tells it from the note's other reminders, whatever its day; missing for the only one of `follow_up_on`. */
  readonly key?: string;
  /** In the person's zone. */
  readonly date: PlainDate;
  /** What is to be done, in the person's words. */
  readonly text?: string;
  /** It is a task of the body: it stays open until it is checked, whatever the log says. */
  readonly isTask?: boolean;
  readonly origin: Origin;
}

/** How many of the reminders ask for the same on the same day as this one, itself included: only their keys tell them apart. */
export function countAlike(reminder: Reminder, reminders: readonly Reminder[]): number {
  return reminders.filter(({ text, date }) => text === reminder.text && compareDates(date, reminder.date) === 0).length;
}
