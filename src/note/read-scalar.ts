import type { Origin } from "../facts/index.js";
import { guessZone, isZone, mendDate, noZonePhrase, parseDate, type PlainDate } from "../time/index.js";
import { echo } from "../text/index.js";
import { mendValue } from "./mend.js";
import type { Reading } from "./open-mapping.js";
import type { Text, Value } from "../yaml/index.js";
import { readWikilinks } from "./wikilink.js";

const KINDS = { nothing: "nothing", text: "a single value", list: "a list", mapping: "a mapping" } as const;

/** Tells that a value is of another type, naming both. `expected` reads after "expected": `a date`. */
export function tellWrongType({ kind, origin }: Value, expected: string, { problems }: Reading): void {
  problems.report("wrong-type", `${labelOf(origin)}this is ${KINDS[kind]}; expected ${expected}`, origin);
}

/** A value's path as messages begin with it. */
export function labelOf({ path }: Origin): string {
  return path === "" ? "" : `${path}: `;
}

/** A scalar; anything else is told. */
export function expectText(value: Value, expected: string, reading: Reading): Text | undefined {
  if (value.kind === "text") return value;
  if (value.kind !== "nothing") tellWrongType(value, expected, reading);
  return undefined;
}

export function readText(value: Value, reading: Reading): string | undefined {
  const text = expectText(value, "text", reading);
  return text && readWikilinks(text.text.trim());
}

/** A civil date. A time after it is told, as the field holds none. */
export function readDate(value: Value, reading: Reading): PlainDate | undefined {
  const text = expectText(value, "a date, YYYY-MM-DD", reading);
  if (!text) return undefined;
  const date = parseDate(readWikilinks(text.text));
  if (date.ok) return date.value;
  const written = text.text.trim();
  const meant = mendDate(written);
  const fix = meant === undefined ? undefined : mendValue(reading.text, text, written, meant);
  reading.problems.report("invalid-date", labelOf(text.origin) + date.reason, text.origin, fix);
  return undefined;
}

const TRUE: ReadonlySet<string> = new Set(["true", "yes", "on"]);
const FALSE: ReadonlySet<string> = new Set(["false", "no", "off"]);

export function readBoolean(value: Value, reading: Reading): boolean | undefined {
  const text = expectText(value, "true or false", reading);
  if (!text) return undefined;
  const word = text.text.trim().toLowerCase();
  if (TRUE.has(word) || FALSE.has(word)) return TRUE.has(word);
  const message = `${labelOf(text.origin)}${echo(text.text)} is neither true nor false; write one of them`;
  reading.problems.report("wrong-type", message, text.origin);
  return undefined;
}

/** A positive whole number up to `most`. `unit` may follow it. */
export function readCount(value: Value, reading: Reading, most: number, unit?: RegExp): number | undefined {
  const text = expectText(value, "a whole number", reading);
  if (!text) return undefined;
  const written = unit ? text.text.trim().replace(unit, "").trimEnd() : text.text.trim();
  const count = /^\+?\d{1,9}$/u.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= most) return count;
  const message = `${labelOf(text.origin)}${echo(text.text)} is no whole number from 1 to ${most}; write it in digits`;
  reading.problems.report("invalid-number", message, text.origin);
  return undefined;
}

/** An IANA name. */
export function readZone(value: Value, reading: Reading): string | undefined {
  const text = expectText(value, "a time zone, such as Europe/Berlin", reading);
  if (!text) return undefined;
  const zone = text.text.trim();
  if (isZone(zone)) return zone;
  const guess = guessZone(zone);
  const fix = guess?.isSure ? mendValue(reading.text, text, zone, guess.zone) : undefined;
  const message = `${labelOf(text.origin)}${noZonePhrase(echo(zone), guess)}`;
  reading.problems.report("invalid-zone", message, text.origin, fix);
  return undefined;
}

/** An e-mail address. What cannot be one is told and left out, so that nobody is thought to be reachable by it. */
export function readEmail(value: Value, reading: Reading): string | undefined {
  const text = expectText(value, "an e-mail address", reading);
  if (!text) return undefined;
  const email = text.text
    .trim()
    .replace(/^<(.*)>$/u, "$1")
    .replace(/^mailto:/iu, "");
  if (/^[^\s@]+@[^\s@]+$/u.test(email)) return email;
  const message = `${labelOf(text.origin)}${echo(email)} is no e-mail address; write it as name@company.example`;
  reading.problems.report("invalid-email", message, text.origin);
  return undefined;
}
