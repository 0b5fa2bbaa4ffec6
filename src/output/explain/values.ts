import type { FactUse, SettingUse } from "../../engine/index.js";
import { compareDates, formatTime, PlainDate, Span, ZonedDateTime } from "../../time/index.js";
import { cleanLine, dayPhrase, isStartOfDay } from "../words/index.js";

/**
 * A fact's value as people say it; lists by what tells their items apart. A moment is told by the clock where it happens,
 * and by the person's, that of `now`, where it shows another time.
 */
export function valuePhrase(value: unknown, now: ZonedDateTime): string {
  if (value === undefined) return "not in the note";
  if (value instanceof PlainDate) return dayPhrase(value, now);
  if (value instanceof ZonedDateTime) {
    const here = value.withTimeZone(now.timeZoneId);
    if (here.offsetNanoseconds === value.offsetNanoseconds) return momentPhrase(value, now);
    const isSameDay = compareDates(value.toPlainDate(), here.toPlainDate()) === 0;
    return `${momentPhrase(value, now)} there, ${isSameDay ? formatTime(here) : momentPhrase(here, now)} your time`;
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((one) => valuePhrase(one, now)).join(", ");
  if (value instanceof Span) return cleanLine(value.toString());
  if (value instanceof Object) return valuePhrase(nameOf(value), now);
  return cleanLine(String(plainValue(value)));
}

function momentPhrase(moment: ZonedDateTime, now: ZonedDateTime): string {
  if (isStartOfDay(moment)) return `at the end of ${dayPhrase(moment.toPlainDate().subtract({ days: 1 }), now)}`;
  return `${dayPhrase(moment.toPlainDate(), now)} ${formatTime(moment)}`;
}

/** What to say before the value: what lies ahead of `now` is not said to have happened. */
export function factPhrase({ phrase, phraseAhead = phrase, value, origins }: FactUse, now: ZonedDateTime): string {
  // What is of today and stands in no note belongs to a forecast.
  const isSure = origins.length > 0;
  return cleanLine(isAhead(value, now, isSure) ? phraseAhead : phrase);
}

function isAhead(value: unknown, now: ZonedDateTime, isSure: boolean): boolean {
  if (value instanceof PlainDate) return compareDates(value, now.toPlainDate()) > (isSure ? 0 : -1);
  return value instanceof ZonedDateTime && value.epochMilliseconds > now.epochMilliseconds;
}

/** A value for programs: ISO 8601 dates, numbers, texts, lists of them; null where the note does not say. */
export function plainValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  const isValue = value instanceof PlainDate || value instanceof ZonedDateTime || value instanceof Span;
  if (isValue) return value.toString();
  return value instanceof Object ? plainValue(nameOf(value)) : null;
}

/** What is added to a date is told with a plus, what is taken away from it with a minus (U+2212). */
export function settingPhrase({ setting: { value }, isSubtracted }: SettingUse, now: ZonedDateTime): string {
  return value instanceof Span ? `${isSubtracted ? "−" : "+"} ${valuePhrase(value, now)}` : valuePhrase(value, now);
}

/** What tells one object of facts from others: an interview's or entry's date, a person's name, a draft's kind. */
function nameOf(fact: object): unknown {
  const names = ["date", "name", "title", "kind", "company"].map((field): unknown => Reflect.get(fact, field));
  return names.find((name) => name !== undefined && name !== "") ?? "somebody";
}
