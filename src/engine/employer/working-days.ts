import type { Application } from "../../facts/index.js";
import type { WorkCalendar } from "../../time/index.js";
import type { Circumstances } from "../evaluation.js";

/** The days on which something may be due at an employer. */
export interface WorkingDays {
  readonly calendar: WorkCalendar;
  /** They are those of the country that the note names. */
  readonly isByCountry: boolean;
  /** Why the country that the note names has no calendar, once one has been asked for: the policy's stands in. */
  readonly findProblem: () => string | undefined;
}

/**
 * The working days of an employer: where the note names a country, the policy's days of the week without that country's
 * holidays; else the policy's own, with the holidays of its setting. The country must be loaded.
 */
export function findWorkingDays(
  { country }: Application,
  { policy, calendars }: Pick<Circumstances, "policy" | "calendars">,
): WorkingDays {
  const known = country === undefined ? undefined : calendars?.of(country);
  if (!known) return { calendar: policy.calendar, isByCountry: false, findProblem: () => undefined };
  if (known.ok) return { calendar: known.value, isByCountry: true, findProblem: () => undefined };
  let isAsked = false;
  const calendar = tellWhenAsked(policy.calendar, () => {
    isAsked = true;
  });
  return { calendar, isByCountry: false, findProblem: () => (isAsked ? known.reason : undefined) };
}

function tellWhenAsked(calendar: WorkCalendar, tell: () => void): WorkCalendar {
  const asking =
    <A extends readonly unknown[], T>(answer: (...args: A) => T) =>
    (...args: A): T => {
      tell();
      return answer(...args);
    };
  return {
    isWorkday: asking(calendar.isWorkday),
    nextWorkday: asking(calendar.nextWorkday),
    addWorkdays: asking(calendar.addWorkdays),
    whyNot: asking(calendar.whyNot),
  };
}
