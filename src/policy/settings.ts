import { nearest } from "../text/index.js";
import { parseDate, parseSpan, type Parsed } from "../time/index.js";

/** A setting's value in the expression language, and its type there. */
export interface TypedValue {
  readonly type: string;
  readonly value: unknown;
}

/** The settings that the engine itself reads, with the defaults that hold where no policy declares them. */
export const ENGINE_SETTINGS = {
  workdays: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  holidays: "none",
  phone_hours: ["09:30-11:30", "14:30-16:00"],
  my_hours: "07:00-22:00",
} as const;

/** A default's type is its setting's type: a span, a date, a whole number, true or false, a text, a list of texts. */
export function typeOfDefault(raw: unknown): TypedValue {
  if (typeof raw === "boolean") return { type: "bool", value: raw };
  if (typeof raw === "number")
    return Number.isInteger(raw) ? { type: "int", value: BigInt(raw) } : { type: "double", value: raw };
  if (Array.isArray(raw)) return { type: "list<string>", value: raw.map(String) };
  const text = String(raw);
  const span = parseSpan(text);
  if (span.ok) return { type: "Span", value: span.value };
  const date = parseDate(text);
  return date.ok ? { type: "Date", value: date.value } : { type: "string", value: text };
}

/** Why something is no default, and a value of the type that was meant, so that whatever reads it is told nothing more. */
export interface RefusedDefault {
  readonly reason: string;
  readonly standIn?: TypedValue;
}

/** The same for what a person has written, or why it is no value: a text that is nearly a span or a date is told. */
export function readDefault(raw: unknown): TypedValue | RefusedDefault {
  const shape = describeShape(raw);
  if (shape !== undefined)
    return { reason: `expected a value such as 2 days, 3, true or [email, phone], found ${shape}` };
  if (typeof raw === "string" && looksLikeSpan(raw.trim())) return fromParsed(parseSpan(raw), "1 day");
  if (typeof raw === "string" && LOOKS_LIKE_DATE.test(raw.trim())) return fromParsed(parseDate(raw), "2026-11-16");
  return typeOfDefault(raw);
}

const UNITS = [
  ...["hour", "hours", "day", "days", "week", "weeks", "workday", "workdays", "business days", "working days"],
  ...["minute", "minutes", "month", "months", "year", "years"],
];

/** A number and a unit of time, be it misspelled or none that spans have, or an ISO 8601 duration. */
function looksLikeSpan(text: string): boolean {
  if (/^[-+]?PT?\d/iu.test(text)) return true;
  const unit = /^[-+]?\d+(?:[.,]\d+)?[ \t]*(?<unit>[a-z]+(?:[ -]days?)?)$/iu.exec(text)?.groups?.unit;
  return unit !== undefined && (/^[dhwmy]$/iu.test(unit) || nearest(unit, UNITS) !== undefined);
}

const LOOKS_LIKE_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/u;

/** @param likely a default of the type that was meant */
function fromParsed(parsed: Parsed<unknown>, likely: string): TypedValue | RefusedDefault {
  const standIn = typeOfDefault(likely);
  return parsed.ok ? { type: standIn.type, value: parsed.value } : { reason: parsed.reason, standIn };
}

/** The value as one of the type, or why it is none. */
export function convertSetting(raw: unknown, type: string): TypedValue | { readonly reason: string } {
  const shape = describeShape(raw);
  if (shape !== undefined) return { reason: `expected ${DESCRIPTIONS[type] ?? type}, found ${shape}` };
  const converted = typeOfDefault(raw);
  if (converted.type === type) return converted;
  if (type === "double" && converted.type === "int") return { type, value: Number(raw) };
  if (type === "string" && typeof raw === "string") return { type, value: raw };
  if (type === "Span" && typeof raw === "string") return { reason: reasonOf(parseSpan(raw)) };
  if (type === "Date" && typeof raw === "string") return { reason: reasonOf(parseDate(raw)) };
  return { reason: `expected ${DESCRIPTIONS[type] ?? type}, found ${DESCRIPTIONS[converted.type] ?? converted.type}` };
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  bool: "true or false",
  int: "a whole number",
  double: "a number",
  string: "a text",
  Span: "a span such as 2 days",
  Date: "a date such as 2026-11-16",
  "list<string>": "a list of texts",
};

/** What no setting can be. */
function describeShape(raw: unknown): string | undefined {
  if (raw === null || raw === undefined) return "nothing";
  if (Array.isArray(raw)) return raw.some((item) => item instanceof Object) ? "a list of lists or mappings" : undefined;
  return raw instanceof Object ? "a mapping; write the value alone, without a key of its own" : undefined;
}

function reasonOf(parsed: { readonly ok: boolean; readonly reason?: string }): string {
  return parsed.reason ?? "expected another value";
}
