/** What a span is made of: whole numbers, never negative. */
export interface SpanParts {
  /** Elapsed hours: 24 of them are 24, whatever the clocks do. */
  readonly hours: number;
  /** Civil days: the same time on a later date. A week is seven of them. */
  readonly days: number;
  /** Working days. */
  readonly workdays: number;
}

/** So that a date plus a span stays a date that can be worked with: a century of each. */
export const LONGEST_SPAN: SpanParts = { hours: 876_000, days: 36_500, workdays: 26_000 };

/**
 * A length of time. Its parts are kept apart, because what they come to depends on where they are counted from: 24 hours
 * are no day where the clocks change, and five workdays may be a week or more.
 */
export class Span implements SpanParts {
  readonly hours: number;
  readonly days: number;
  readonly workdays: number;
  readonly #written: string | undefined;

  /** @throws RangeError for a part that is negative, no whole number or longer than `LONGEST_SPAN`. */
  constructor(parts: Partial<SpanParts>, written?: string) {
    this.hours = checkPart("hours", parts.hours);
    this.days = checkPart("days", parts.days);
    this.workdays = checkPart("workdays", parts.workdays);
    this.#written = written;
  }

  /** The same in every part; how it was written does not matter, and 24 hours are not one day. */
  equals(other: SpanParts): boolean {
    return this.hours === other.hours && this.days === other.days && this.workdays === other.workdays;
  }

  /** As it was written; else as `formatSpan` writes it. */
  toString(): string {
    return this.#written ?? formatSpan(this);
  }

  toJSON(): string {
    return this.toString();
  }
}

export function hours(count: number): Span {
  return new Span({ hours: count });
}

export function days(count: number): Span {
  return new Span({ days: count });
}

export function weeks(count: number): Span {
  return new Span({ days: 7 * count });
}

export function workdays(count: number): Span {
  return new Span({ workdays: count });
}

/** Part by part. @throws RangeError where the sum is longer than `LONGEST_SPAN`. */
export function addSpans(a: SpanParts, b: SpanParts): Span {
  return new Span({ hours: a.hours + b.hours, days: a.days + b.days, workdays: a.workdays + b.workdays });
}

/** A span in its shortest words, which `parseSpan` reads back: `1 week`, `24 hours`, `3 workdays and 2 days`, `0 days`. */
export function formatSpan(span: SpanParts): string {
  const parts: string[] = [];
  if (span.days > 0) parts.push(span.days % 7 === 0 ? count(span.days / 7, "week") : count(span.days, "day"));
  if (span.workdays > 0) parts.push(count(span.workdays, "workday"));
  if (span.hours > 0) parts.push(count(span.hours, "hour"));
  return parts.length === 0 ? "0 days" : parts.join(" and ");
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function checkPart(unit: keyof SpanParts, count = 0): number {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`${count} ${unit} is no span; expected a whole number from 0`);
  if (count > LONGEST_SPAN[unit])
    throw new RangeError(`${count} ${unit} is too long a span; expected at most ${LONGEST_SPAN[unit]} ${unit}`);
  return count;
}
