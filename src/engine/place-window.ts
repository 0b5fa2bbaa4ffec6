import type { Expression, Scope } from "../expression/index.js";
import type { Rule } from "../policy/index.js";
import { compareDates, daysBetween, PlainDate, ZonedDateTime, type WorkCalendar } from "../time/index.js";
import type { Bound } from "./evaluation.js";
import { compareBounds, dayOfBound, type Window } from "./window.js";

/** What moves a window from where its rule puts it. */
export interface Moves {
  readonly calendar: WorkCalendar;
  /** The note's `snooze_until`, come or to come. */
  readonly snoozedUntil?: PlainDate;
  /** The person's zone: an IANA name. */
  readonly zone: string;
}

/** A window, and where it would have opened before it was moved. */
export interface PlacedWindow extends Window {
  /** As the rule has it. */
  readonly wanted: Bound;
  /** The working day that stands for it, or the same. */
  readonly unsnoozed: Bound;
}

/**
 * Where a rule's window lies. A Date in `opens` moves to the next working day, unless the rule says `shift: none`. What
 * would have opened before the note's snooze ends opens on that day, with a window as long as it would have had; dates
 * that a rule fixes by `shift: none`, such as a deadline, stay. `until` is asked again with the new opening: it moves
 * along where it counts from that, and what has lapsed by the end of the snooze is not put off.
 */
export function placeWindow(rule: Rule, scope: Scope, { calendar, snoozedUntil, zone }: Moves): PlacedWindow {
  const wanted = toBound(rule.opens.evaluate(scope));
  const moveToWorkday = (bound: Bound): Bound =>
    rule.isShifted && bound instanceof PlainDate ? calendar.nextWorkday(bound) : bound;
  const evaluate = (end: Expression | undefined, opens: Bound): Bound | undefined =>
    end && toBound(end.evaluate({ ...scope, opens }));
  const unsnoozed = moveToWorkday(wanted);
  const closes = evaluate(rule.closes, unsnoozed);
  const asItIs = { wanted, unsnoozed, opens: unsnoozed, closes, until: evaluate(rule.until, unsnoozed) };
  if (!snoozedUntil || compareDates(dayOfBound(unsnoozed, zone), snoozedUntil) >= 0) return asItIs;
  const opens = moveToWorkday(unsnoozed instanceof PlainDate ? snoozedUntil : snoozedUntil.toZonedDateTime(zone));
  const until = evaluate(rule.until, opens);
  if (until && compareBounds(until, opens) < 0) return asItIs;
  const closing = rule.isShifted ? moveBy(closes, unsnoozed, opens) : evaluate(rule.closes, opens);
  const lapsesFirst = closing && until && compareBounds(until, closing) < 0;
  return { wanted, unsnoozed, opens, closes: lapsesFirst ? until : closing, until };
}

/** `end` as much later as `to` lies after `from`: in days of Dates, in time elapsed between DateTimes. */
function moveBy(end: Bound | undefined, from: Bound, to: Bound): Bound | undefined {
  if (end instanceof PlainDate && from instanceof PlainDate && to instanceof PlainDate)
    return end.add({ days: daysBetween(from, to) });
  if (end instanceof ZonedDateTime && from instanceof ZonedDateTime && to instanceof ZonedDateTime)
    return end.add({ milliseconds: to.epochMilliseconds - from.epochMilliseconds });
  return end;
}

/** The checker has made sure of the type. */
function toBound(value: unknown): Bound {
  if (value instanceof PlainDate || value instanceof ZonedDateTime) return value;
  throw new TypeError("a window's end is a Date or a DateTime");
}
