import { compareDates, dayOfMoment } from "../time/index.js";
import { dayIn, type Interview } from "./interview.js";
import type { Situation } from "./situation.js";
import type { UnreadLine } from "./unread-line.js";

/**
 * Those that may say that something is done or answered: dated between what it counts from, the interview or else the
 * wait's beginning, and today; and all whose year is not known.
 */
export function listUnreadSince(situation: Situation, interview?: Interview): readonly UnreadLine[] {
  const { application, wait, now } = situation;
  if (application.unread.length === 0) return [];
  const [first, last] = [interview ? dayIn(interview, now.timeZoneId) : wait.since, dayOfMoment(now)];
  return application.unread.filter(
    ({ date }) => !date || (compareDates(first, date) <= 0 && compareDates(date, last) <= 0),
  );
}
