import { compareDates, compareMoments } from "../../time/index.js";
import type { Interview, Origins } from "../../facts/index.js";

/** An interview before its round is known, which depends on all the others. */
export type FoundInterview = Omit<Interview, "round"> & { readonly round?: number };

/**
 * The interviews of the front matter's list, and those that the note tells of elsewhere. What is told twice counts once, with
 * the parts of both; where they differ, the list's. The others get the rounds that follow, by date, so that a later one leaves
 * the earlier ones their round.
 */
export function addInterviews(listed: readonly Interview[], found: readonly FoundInterview[]): readonly Interview[] {
  if (found.length === 0) return listed;
  const all: FoundInterview[] = [...listed];
  for (const one of found) {
    const at = all.findIndex((other) => isSame(other, one));
    const same = all[at];
    if (same) all[at] = fillIn(same, one);
    else all.push(one);
  }
  const known = all.slice(0, listed.length).map((one, at) => ({ ...one, round: listed[at]?.round ?? at + 1 }));
  const highest = listed.reduce((most, { round }) => Math.max(most, round), 0);
  const inOrder = all.slice(listed.length).sort((a, b) => compareMoments(a.end, b.end));
  return [...known, ...inOrder.map((one, index) => ({ ...one, round: highest + 1 + index }))];
}

/** How people meet, and what for: of one of these, an interview has one. */
const MEDIA: ReadonlySet<string> = new Set(["phone", "video", "onsite", "in person", "call"]);

/** Two on one day are two where their times, their people or their kinds say so. */
function isSame(a: FoundInterview, b: FoundInterview): boolean {
  if (compareDates(a.date, b.date) !== 0) return false;
  if (a.start && b.start) return compareMoments(a.start, b.start) === 0;
  const isMet =
    a.with.length === 0 || b.with.length === 0 || a.with.some(({ key }) => b.with.some((one) => one.key === key));
  const areAlike = a.kind === undefined || b.kind === undefined || MEDIA.has(a.kind) !== MEDIA.has(b.kind);
  return isMet && (areAlike || a.kind === b.kind);
}

/** Each part that one of them lacks is the other's. */
function fillIn(one: FoundInterview, other: FoundInterview): FoundInterview {
  const given = withoutNothing(one);
  const isTimed = one.start === undefined && other.start !== undefined;
  const minutes = one.minutes ?? other.minutes;
  const end = isTimed && one.minutes !== undefined ? other.start.add({ minutes: one.minutes }) : undefined;
  return {
    ...other,
    ...given,
    ...(isTimed && { start: other.start, end: end ?? other.end }),
    ...(minutes !== undefined && { minutes }),
    with: one.with.length > 0 ? one.with : other.with,
    cancelled: one.cancelled || other.cancelled,
    written: one.written,
    origins: { ...other.origins, ...(withoutNothing(one.origins) as Origins) }, // as: only parts without a value are gone
  };
}

function withoutNothing<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>; // as: the same
}
