import type { NoteEvaluation } from "../../engine/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";

/** Both days are within it. */
export interface ExportPeriod {
  readonly since?: PlainDate;
  readonly until?: PlainDate;
}

/** Applications that began within a period: on the day of applying, else on the first day that the note has of anything. */
export function inPeriod(
  notes: readonly NoteEvaluation[],
  { since, until }: ExportPeriod,
): { readonly within: readonly NoteEvaluation[]; readonly undated: number } {
  if (!since && !until) return { within: notes, undated: 0 };
  const dated = notes.map((note) => ({ note, day: findBeginning(note) }));
  const isWithin = (day: PlainDate): boolean =>
    (!since || compareDates(day, since) >= 0) && (!until || compareDates(day, until) <= 0);
  return {
    within: dated.filter(({ day }) => day && isWithin(day)).map(({ note }) => note),
    undated: dated.filter(({ day }) => !day).length,
  };
}

function findBeginning({ situation: { application } }: NoteEvaluation): PlainDate | undefined {
  if (application.applied) return application.applied;
  return [...application.log, ...application.interviews].map(({ date }) => date).toSorted(compareDates)[0];
}
