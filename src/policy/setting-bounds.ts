import { compareDates, PlainDate, Span } from "../time/index.js";
import { convertSetting, type TypedValue } from "./settings.js";

const COUNTED: Readonly<Record<string, string>> = { string: "letter", "list<string>": "item" };

/** The least or the most that a setting of this type may be, as a policy writes it; of a text or a list it is a length. */
export function readBound(written: string | number, type: string): TypedValue | { readonly reason: string } {
  return convertSetting(written, COUNTED[type] ? "int" : type);
}

/** Why a value is less than it may be; undefined where it is not. */
export function describeTooLittle({ type, value }: TypedValue, min: TypedValue | undefined): string | undefined {
  if (!min || compare(value, min.value) >= 0) return undefined;
  const counted = COUNTED[type];
  if (counted === undefined) return `expected at least ${String(min.value)}, found ${String(value)}`;
  const most = Number(min.value);
  return `expected at least ${most} ${counted}${most === 1 ? "" : "s"}, found ${lengthOf(value) || "none"}`;
}

/** One value of a setting is less than another; of a text or a list, it is the length that counts. */
export function isLess(one: TypedValue, other: TypedValue): boolean {
  const [a, b] = [one.value, other.value];
  return (typeof a === "bigint" ? -compare(b, a) : compare(a, b)) < 0;
}

function compare(value: unknown, least: unknown): number {
  if (value instanceof Span && least instanceof Span) return hoursOf(value) - hoursOf(least);
  if (value instanceof PlainDate && least instanceof PlainDate) return compareDates(value, least);
  return (typeof least === "bigint" ? measure(value) : Number(value)) - Number(least);
}

function measure(value: unknown): number {
  return typeof value === "bigint" ? Number(value) : lengthOf(value);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

/** As near as spans of different units compare: a working day is a day here. */
function hoursOf({ hours, days, workdays }: Span): number {
  return hours + 24 * (days + workdays);
}
