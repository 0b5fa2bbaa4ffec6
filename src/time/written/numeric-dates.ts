import type { Found } from "./found.js";
import { isAfterVersion, isAtDatePlace } from "./date-place.js";
import { matchAt } from "./match-at.js";
import type { Reading } from "./resolve.js";

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/uy;
const SHORT_YEAR = /(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d.])/uy;
const NO_YEAR = /(\d{1,2})\.(\d{1,2})\.(?![\d.])/uy;

/** Two digits are a year of these: what people plan and look back on. Others are scores, versions and fractions. */
export const FIRST_SHORT_YEAR = 15;
export const LAST_SHORT_YEAR = 49;

const MARKS: ReadonlySet<string> = new Set(["-", "/", "."]);

/**
 * A date of numbers alone that starts at a place: `2026-11-05`, `30.11.2026`, `11/25/2026`, `5.11.26`, `05.11.`
 *
 * @param digits how many stand there
 */
export function findNumericDate(text: string, start: number, digits: number): Found | undefined {
  if (!MARKS.has(text.charAt(start + digits))) return undefined;
  if (digits === 4) return findYearFirst(text, start);
  return findYearLast(text, start) ?? findShortYear(text, start) ?? findYearless(text, start);
}

function findYearFirst(text: string, start: number): Found | undefined {
  const match = matchAt(YEAR_FIRST, text, start);
  if (!match) return undefined;
  const [written, year = "", separator, month = "", day = ""] = match;
  const isIso = separator === "-" && month.length === 2 && day.length === 2;
  // A year that nobody means (1234/5/6) is told only of what can be nothing else.
  if (!isIso && !/^(?:19|2[01])/u.test(year)) return undefined;
  return {
    start,
    end: start + written.length,
    year: Number(year),
    readings: [{ day: Number(day), month: Number(month) }],
    isIso,
  };
}

function findYearLast(text: string, start: number): Found | undefined {
  const match = matchAt(YEAR_LAST, text, start);
  if (!match) return undefined;
  const [written, first = "", separator = "", second = "", year = ""] = match;
  const readings = readPair(Number(first), Number(second), separator);
  if (!readings || (separator === "." && isAfterVersion(text, start))) return undefined;
  return { start, end: start + written.length, year: Number(year), readings };
}

/** With two digits for the year. Without zeros it looks like a version: it needs a word that makes a date of it. */
function findShortYear(text: string, start: number): Found | undefined {
  const match = matchAt(SHORT_YEAR, text, start);
  if (!match) return undefined;
  const [written, first = "", separator = "", second = "", year = ""] = match;
  const readings = readPair(Number(first), Number(second), separator);
  if (!readings || Number(year) < FIRST_SHORT_YEAR || Number(year) > LAST_SHORT_YEAR) return undefined;
  const isFull = first.length === 2 && second.length === 2;
  const isClear = separator !== "." || (isFull ? !isAfterVersion(text, start) : isAtDatePlace(text, start));
  return isClear ? { start, end: start + written.length, year: 2000 + Number(year), readings } : undefined;
}

/** `05.11.`, as German has it. `5.11.` needs a word that makes a date of it. */
function findYearless(text: string, start: number): Found | undefined {
  const match = matchAt(NO_YEAR, text, start);
  if (!match) return undefined;
  const [written, first = "", second = ""] = match;
  const day = Number(first);
  const month = Number(second);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const isPadded = first.length === 2 && second.length === 2 && (first.startsWith("0") || second.startsWith("0"));
  const isClear = isPadded ? !isAfterVersion(text, start) : isAtDatePlace(text, start);
  return isClear ? { start, end: start + written.length, readings: [{ day, month, order: "day-first" }] } : undefined;
}

/** No country writes the month first before dots. */
function readPair(first: number, second: number, separator: string): Found["readings"] | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  const dayFirst: Reading = { day: first, month: second, order: "day-first" };
  const monthFirst: Reading = { day: second, month: first, order: "month-first" };
  if (separator === "." || (first > 12 && second <= 12)) return [dayFirst];
  return second > 12 ? [monthFirst] : [dayFirst, monthFirst];
}
