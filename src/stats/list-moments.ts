import { dayIn, isFollowUp, isHeld, type Entry, type Situation } from "../facts/index.js";
import { compareDates, dayOfMoment, type PlainDate } from "../time/index.js";
import { isReceipt } from "./receipts.js";

/** What has happened of an application, as far as its silences go. */
export interface Moment {
  readonly kind: "applied" | "held" | "heard" | "follow-up" | "withdrawn";
  /** The day to count from or up to; an interview's is the one where it took place. */
  readonly day: PlainDate;
  /** Of what the log says. */
  readonly entry?: Entry;
}

/**
 * By the clock of the situation, in the order in which it happened. On one day, applying comes before an interview, and an
 * interview before what the log says of that day, as in the wait (docs/days.md). What a machine has answered is left out.
 */
export function listMoments(situation: Situation): readonly Moment[] {
  const { application, log, now } = situation;
  const applied = dayOfApplying(situation);
  const held = application.interviews
    .filter((one) => isHeld(one, now))
    .map((one) => ({ moment: { kind: "held", day: one.date } as const, day: dayIn(one, now.timeZoneId) }));
  const told = log.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ moment: { kind, day: entry.date, entry }, day: entry.date }] : [];
  });
  const begun = applied ? [{ moment: { kind: "applied", day: applied } as const, day: applied }] : [];
  return [...begun, ...held, ...told].toSorted((a, b) => compareDates(a.day, b.day)).map(({ moment }) => moment);
}

/** The first day on which it is said to have been sent, up to today. */
export function dayOfApplying({ application: { applied }, log, now }: Situation): PlainDate | undefined {
  const sent = log.filter(({ direction, kind }) => direction === "sent" && kind === "application");
  const hasApplied = applied !== undefined && compareDates(applied, dayOfMoment(now)) <= 0;
  return [...(hasApplied ? [applied] : []), ...sent.map(({ date }) => date)].toSorted(compareDates)[0];
}

function kindOf(entry: Entry): Moment["kind"] | undefined {
  if (entry.direction === "received") return isReceipt(entry.kind) ? undefined : "heard";
  if (entry.kind === "withdrawal") return "withdrawn";
  return isFollowUp(entry) ? "follow-up" : undefined;
}
