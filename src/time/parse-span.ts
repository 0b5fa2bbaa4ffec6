import { echo, nearest } from "../text/index.js";
import { fail, succeed, type Parsed } from "./parsed.js";
import { LONGEST_SPAN, Span, type SpanParts } from "./span.js";

interface Unit {
  readonly part: keyof SpanParts;
  readonly factor: number;
}

const HOUR: Unit = { part: "hours", factor: 1 };
const DAY: Unit = { part: "days", factor: 1 };
const WEEK: Unit = { part: "days", factor: 7 };
const WORKDAY: Unit = { part: "workdays", factor: 1 };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["hours", HOUR],
  ["days", DAY],
  ["weeks", WEEK],
  ["workdays", WORKDAY],
  ["hour", HOUR],
  ["day", DAY],
  ["week", WEEK],
  ["workday", WORKDAY],
]);

const UNIT_LIST = "hours, days, weeks or workdays";
const ISO_DURATION = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/u;
const LOOKS_ISO = /^[+-]?P(?:T?\d|$)/iu;

/**
 * Reads a span: a whole number of hours, days, weeks or workdays (`2 days`, `1 week`, also several joined by ` and `), or
 * an ISO 8601 duration of weeks, days and hours (`P2D`, `PT24H`). Months and years are no spans here, for their length
 * depends on where they begin.
 */
export function parseSpan(text: string): Parsed<Span> {
  const written = text.trim();
  if (LOOKS_ISO.test(written)) return parseDuration(written);
  const total = { hours: 0, days: 0, workdays: 0 };
  for (const phrase of written.split(/[ \t]and[ \t]/iu)) {
    const amount = parseAmount(phrase.trim(), written);
    if (!amount.ok) return amount;
    total[amount.value.unit.part] += amount.value.count * amount.value.unit.factor;
  }
  return makeSpan(total, written);
}

function parseAmount(phrase: string, written: string): Parsed<{ count: number; unit: Unit }> {
  const match = /^([+-]?)([\d.,]+)([ \t]*)([\p{L}\p{M}][\p{L}\p{M} -]*)?$/u.exec(phrase);
  if (!match) return fail(`${echo(written)} is no span; write a number and a unit, such as 2 days`);
  const [, sign, digits = "", gap, word] = match;
  if (sign) return fail(`${echo(written)} is no span; write it without the ${sign}`);
  if (!/^\d+$/u.test(digits)) return fail(`${echo(written)} is no span; the number must be a whole one`);
  if (word === undefined) return fail(`${echo(written)} is no span; say of what: ${UNIT_LIST}`);
  const unit = UNITS.get(word.toLowerCase());
  if (!unit) return refuse(phrase, mendUnit(digits, word), written);
  if (gap === "") return refuse(phrase, `${digits} ${word.toLowerCase()}`, written);
  return succeed({ count: Number(digits), unit });
}

/** @param meant what to write for the phrase, if that is known */
function refuse(phrase: string, meant: string | undefined, written: string): Parsed<never> {
  if (meant === undefined) return fail(`${echo(written)} is no span; the units are ${UNIT_LIST}`);
  const mended = parseSpan(meant);
  if (!mended.ok) return mended;
  const mend = phrase === written ? `did you mean ${echo(meant)}?` : `write ${echo(meant)} for ${echo(phrase)}`;
  return fail(`${echo(written)} is no span; ${mend}`);
}

function mendUnit(digits: string, word: string): string | undefined {
  const isWorkday = /^(?:business|working|work)[ -]*days?$/iu.test(word);
  const singularOf = (unit: string): string => unit.replace(/s$/u, "");
  const unit = isWorkday ? "workdays" : nearest(word, UNITS.keys(), { meaningOf: singularOf });
  if (unit === undefined) return undefined;
  return `${digits} ${singularOf(unit)}${Number(digits) === 1 ? "" : "s"}`;
}

/** ISO 8601 durations without months, years, minutes and seconds; RFC 5545 §3.3.6 has these, too. */
function parseDuration(written: string): Parsed<Span> {
  const match = ISO_DURATION.exec(written);
  if (!match)
    return fail(`${echo(written)} is no span; a duration has whole weeks, days and hours, such as P2D, P1W or PT24H`);
  const [weeks, days, hours] = [Number(match[1] ?? 0), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  return makeSpan({ hours, days: 7 * weeks + days, workdays: 0 }, written);
}

function makeSpan(parts: SpanParts, written: string): Parsed<Span> {
  for (const unit of ["hours", "days", "workdays"] as const)
    if (parts[unit] > LONGEST_SPAN[unit])
      return fail(`${echo(written)} is too long a span; ${LONGEST_SPAN[unit]} ${unit} is the most`);
  return succeed(new Span(parts, written));
}
