import { ENDED, type Origin, type Status } from "../../facts/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/** What a note says besides its last contact. */
export interface Told {
  readonly status?: Status;
  readonly applied?: PlainDate;
  readonly interviews: readonly { readonly date: PlainDate }[];
  readonly log: readonly UnlinkedEntry[];
}

/**
 * `last_contact` as something received. It adds nothing where the note says what happened on that day: the application,
 * an interview, anything in the log; nor to what has ended, which it would open again.
 */
export function readLastContact(date: PlainDate, origin: Origin, told: Told): readonly UnlinkedEntry[] {
  const { status, applied, interviews, log } = told;
  const days = [...(applied ? [applied] : []), ...interviews.map((one) => one.date), ...log.map((one) => one.date)];
  const isTold = days.some((day) => compareDates(day, date) === 0);
  const isRejected = log.findLast(({ direction }) => direction === "received")?.kind === "rejection";
  if (isTold || isRejected || (status !== undefined && ENDED.includes(status))) return [];
  const origins = { self: origin, date: origin, direction: origin, kind: origin };
  return [{ date, direction: "received", kind: "contact", left_message: false, origins }];
}
