import { compareDates } from "../../time/index.js";
import type { Interview } from "../../facts/index.js";

/** An interview before its round is known, which depends on all the others. */
export type FoundInterview = Omit<Interview, "round"> & { readonly round?: number };

/**
 * The interviews of the front matter's list, and those that the note tells of elsewhere. One of the same day is the same:
 * the list wins. The others get the rounds that follow, by date, so that a later one leaves the earlier ones their round.
 */
export function addInterviews(listed: readonly Interview[], found: readonly FoundInterview[]): readonly Interview[] {
  const isNew = found.filter(({ date }) => !listed.some((one) => compareDates(one.date, date) === 0));
  const highest = listed.reduce((most, { round }) => Math.max(most, round), 0);
  const inOrder = isNew.toSorted((a, b) => compareDates(a.date, b.date));
  return [...listed, ...inOrder.map((one, index) => ({ ...one, round: highest + 1 + index }))];
}
