import type { Outcome, Sample } from "./sample.js";

/** Something of CEL, or of what people expect, that policies do without. */
export interface LeftOut {
  readonly what: string;
  readonly expression: string;
  /** Why it is refused. */
  readonly outcome: Outcome;
  /** What to write. */
  readonly instead: string;
  readonly insteadOutcome: Outcome;
}

/** What, as it would be written, and what is written here. */
const LEFT_OUT: readonly (readonly [what: string, expression: string, instead: string])[] = [
  ["`has()`", "has(wait.promised_by)", "wait.promised_by.hasValue()"],
  [
    "a value that nobody has asked for",
    "wait.promised_by.value() + days(2)",
    "wait.promised_by.orValue(wait.since) + days(2)",
  ],
  [
    "a field of what may be missing",
    "wait.interview.date",
    "wait.interview.hasValue() ? wait.interview.value().date : today",
  ],
  ["`null`", "wait.promised_by == null", "!wait.promised_by.hasValue()"],
  ["regular expressions", "application.role.matches('^Senior')", "application.role.startsWith('Senior')"],
  ["`dyn()` and `type()`, which switch the type checker off", "type(today) == Date", "today == today"],
  ["`timestamp()`", "timestamp('2026-11-16T09:00:00Z')", "now"],
  ["`duration()`", "now + duration('24h')", "now + hours(24)"],
  ["dates in quotes", "wait.since > '2026-11-01'", "wait.since.days_until(today) < 20"],
  ["numbers for days", "wait.since + 7", "wait.since + days(7)"],
  ["spans below zero", "today + days(-2)", "today - days(2)"],
  ["months and years", "wait.since + months(1)", "wait.since + weeks(4)"],
  ["one date minus another", "today - wait.since", "wait.since.days_until(today)"],
  ["whole and broken numbers mixed", "wait.follow_ups.size() * 1.5", "double(wait.follow_ups.size()) * 1.5"],
  [
    "loops in loops in loops",
    "application.log.exists(a, application.log.exists(b, application.log.exists(c, a == c && b == c)))",
    "application.log.exists(a, application.contacts.exists(b, a.name.orValue('') == b.name))",
  ],
];

export function describeLeftOut({ evaluate }: Sample): readonly LeftOut[] {
  return LEFT_OUT.map(([what, expression, instead]) => ({
    what,
    expression,
    outcome: evaluate(expression),
    instead,
    insteadOutcome: evaluate(instead),
  }));
}
