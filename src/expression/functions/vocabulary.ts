import {
  chooseChannel,
  findReach,
  isAfter,
  isThanked,
  thanksFor,
  type Contact,
  type Interview,
  type Wait,
} from "../../facts/index.js";
import {
  addSpans,
  addToDate,
  addToMoment,
  compareDates,
  compareMoments,
  dayOfMoment,
  daysBetween,
  formatDay,
  formatMoment,
  PlainDate,
  Span,
  subtractFromDate,
  subtractFromMoment,
  ZonedDateTime,
  type WorkCalendar,
} from "../../time/index.js";
import { distinct, FACT_TYPES, type View } from "../fact-types/index.js";
import { READING } from "./reading.js";
import type { Word } from "./word.js";
import { WORDING } from "./wording.js";

/** The classes behind the language's own types. */
export const VALUE_TYPES = { Date: PlainDate, DateTime: ZonedDateTime, Span } as const;

/** The functions and methods that policies may call besides CEL's own. Working days are those of `calendar`. */
export function functionsOver(calendar: WorkCalendar): readonly Word[] {
  const count = (unit: "hours" | "days" | "workdays", factor = 1) => ({
    handler: (n: bigint) => new Span({ [unit]: Number(n) * factor }),
  });
  return [
    { signature: "hours(int): Span", about: "so many hours", ...count("hours") },
    { signature: "days(int): Span", about: "so many days", ...count("days") },
    { signature: "weeks(int): Span", about: "so many weeks", ...count("days", 7) },
    { signature: "workdays(int): Span", about: "so many working days", ...count("workdays") },
    {
      signature: "Date.workday(): Date",
      about: "this day or, where it is none, the next working day",
      handler: (date: PlainDate) => calendar.nextWorkday(date),
    },
    {
      signature: "Date.is_workday(): bool",
      about: "whether it is a working day",
      handler: (date: PlainDate) => calendar.isWorkday(date),
    },
    {
      signature: "Date.days_until(Date): int",
      about: "how many days lie between; negative when the other is earlier",
      handler: (from: PlainDate, to: PlainDate) => BigInt(daysBetween(from, to)),
    },
    {
      signature: "DateTime.date(): Date",
      about: "its day, in its own zone",
      handler: (moment: ZonedDateTime) => moment.toPlainDate(),
    },
    {
      signature: "Interview.is_after(Interview): bool",
      about: "it takes place and ends after the other, or at once and stands behind it in the note",
      handler: ({ views, fact }: View, other: View) => {
        // The signature admits only views of interviews.
        const [one, another] = [fact as Interview, other.fact as Interview];
        return !one.cancelled && isAfter(one, another, views.situation.application.interviews);
      },
    },
    {
      signature: "Interview.thanked(Contact): bool",
      about: "a thank-you went to this person since the interview",
      handler: (interview: View, person: View) => hasThanked(interview, person),
    },
    {
      signature: "Interview.thanked(Contact, string): bool",
      about: "the same by one channel: letter, email, phone",
      takes: [undefined, "channel"],
      handler: hasThanked,
    },
    {
      signature: "Wait.channel(list<string>): string",
      about:
        "the first of these channels by which somebody can be reached who is waited for, a call within both people's hours; empty for none at all",
      takes: ["channel"],
      gives: "channel",
      handler: (wait: View, channels: readonly string[]) => findChannel(wait, channels),
    },
    {
      signature: "Wait.channel(list<string>, Date): string",
      about: "the same of what is done from that day on",
      takes: ["channel"],
      gives: "channel",
      handler: (wait: View, channels: readonly string[], day: PlainDate) => findChannel(wait, channels, day),
    },
    {
      signature: "Wait.channel(list<string>, Date, list<Contact>): string",
      about: "the same of what goes to these people",
      takes: ["channel"],
      gives: "channel",
      handler: (wait: View, channels: readonly string[], day: PlainDate, people: readonly View[]) =>
        findChannel(
          wait,
          channels,
          day,
          people.map(({ fact }) => fact as Contact),
        ),
    },
    ...extremes("Date", compareDates),
    ...extremes("DateTime", compareMoments),
    ...extremes("int", (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b))),
    { signature: "string(Date): string", about: "as people write it", handler: (date: PlainDate) => formatDay(date) },
    {
      signature: "string(DateTime): string",
      about: "as people write it",
      handler: (moment: ZonedDateTime) => formatMoment(moment),
    },
    { signature: "string(Span): string", about: "as people write it", handler: (span: Span) => span.toString() },
    ...WORDING,
    ...READING,
  ];
}

/**
 * As the engine chooses it of an action that opens on that day: a call lies within both people's hours. An expression
 * takes the empty text for a channel that there is not.
 */
function findChannel(
  { views, fact }: View,
  channels: readonly string[],
  day: PlainDate = dayOfMoment(views.situation.now),
  // The signatures admit only the view of a wait.
  people: readonly Contact[] = (fact as Wait).contacts,
): string {
  const { situation } = views;
  const value = chooseChannel(channels, people, situation, () => views.canCall(day)) ?? "";
  views.tell(() => ({
    type: "Wait",
    field: "channel",
    fact,
    value,
    origins: distinct(people.map((person) => findReach(person, value, situation)?.origin)),
    phrase: "how they can be reached",
  }));
  return value;
}

/** The signatures admit only views of an interview and a contact. */
function hasThanked({ views, fact }: View, person: View, by?: string): boolean {
  const [interview, contact] = [fact as Interview, person.fact as Contact];
  const value = isThanked(views.situation, interview, contact, by);
  views.tell(() => ({
    type: "Interview",
    field: "thanked",
    fact,
    value,
    origins: distinct(thanksFor(views.situation, interview, contact, by).map(({ origins }) => origins.date)),
    phrase: "a thank-you has been sent",
  }));
  return value;
}

export function operatorsOver(calendar: WorkCalendar): readonly Word[] {
  return [
    {
      signature: "Date + Span: Date",
      about: "later",
      handler: (date: PlainDate, span: Span) => addToDate(date, span, calendar),
    },
    {
      signature: "Date - Span: Date",
      about: "earlier",
      handler: (date: PlainDate, span: Span) => subtractFromDate(date, span, calendar),
    },
    {
      signature: "DateTime + Span: DateTime",
      about: "later: hours are hours over every change of the clock, days keep the time of day",
      handler: (moment: ZonedDateTime, span: Span) => addToMoment(moment, span, calendar),
    },
    {
      signature: "DateTime - Span: DateTime",
      about: "earlier, likewise",
      handler: (moment: ZonedDateTime, span: Span) => subtractFromMoment(moment, span, calendar),
    },
    { signature: "Span + Span: Span", about: "both", handler: addSpans },
    { signature: "Span == Span: bool", about: "the same span", handler: (a: Span, b: Span) => a.equals(b) },
    ...comparisons("Date", compareDates),
    ...comparisons("DateTime", compareMoments),
    ...FACT_TYPES.map(({ name }) => ({
      signature: `${name} == ${name}: bool`,
      about: "the same one",
      handler: (a: View, b: View) => a.fact === b.fact,
    })),
  ];
}

function extremes<T>(type: string, compare: (a: T, b: T) => number): Word[] {
  const [greater, smaller] = type === "int" ? ["the greater", "the smaller"] : ["the later", "the earlier"];
  return [
    {
      signature: `max(${type}, ${type}): ${type}`,
      about: greater,
      handler: (a: T, b: T) => (compare(a, b) < 0 ? b : a),
    },
    {
      signature: `min(${type}, ${type}): ${type}`,
      about: smaller,
      handler: (a: T, b: T) => (compare(a, b) > 0 ? b : a),
    },
  ];
}

function comparisons<T>(type: string, compare: (a: T, b: T) => number): Word[] {
  const tests: readonly (readonly [string, (order: number) => boolean])[] = [
    ["==", (order) => order === 0],
    ["<", (order) => order < 0],
    ["<=", (order) => order <= 0],
    [">", (order) => order > 0],
    [">=", (order) => order >= 0],
  ];
  return tests.map(([operator, test]) => ({
    signature: `${type} ${operator} ${type}: bool`,
    about: "in time",
    handler: (a: T, b: T) => test(compare(a, b)),
  }));
}
