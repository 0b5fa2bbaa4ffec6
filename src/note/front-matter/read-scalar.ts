import type { Origin } from "../../facts/index.js";
import { guessZone, isZone, noZonePhrase } from "../../time/index.js";
import { echo } from "../../text/index.js";
import { mendValue } from "../mend/index.js";
import type { OpenNote } from "./open-note.js";
import type { Text, Value } from "../../yaml/index.js";
import { readWikilinks } from "./wikilink.js";

const KINDS = { nothing: "nothing", text: "a single value", list: "a list", mapping: "a mapping" } as const;

/** Tells that a value is of another type, naming both. `expected` reads after "expected": `a date`. */
export function tellWrongType(value: Value, expected: string, { findings }: OpenNote): void {
  const { kind, origin } = value;
  const count = kind === "list" ? value.items().length : 0;
  const found = count > 1 ? `a list of ${count}` : KINDS[kind];
  findings.report("wrong-type", `${labelOf(origin)}this is ${found}; expected ${expected}`, origin);
}

/** A value's path as messages begin with it. */
export function labelOf({ path }: Origin): string {
  return path === "" ? "" : `${path}: `;
}

/** The value, if it is a scalar. A list or a mapping is told. */
export function expectText(value: Value, expected: string, note: OpenNote): Text | undefined {
  if (value.kind === "text") return value;
  if (value.kind !== "nothing") tellWrongType(value, expected, note);
  return undefined;
}

export function readPlainText(value: Value, note: OpenNote): string | undefined {
  const text = expectText(value, "text", note);
  return text && readWikilinks(text.text.trim());
}

const TRUE: ReadonlySet<string> = new Set(["true", "yes", "on"]);
const FALSE: ReadonlySet<string> = new Set(["false", "no", "off"]);

export function readBoolean(value: Value, note: OpenNote): boolean | undefined {
  const text = expectText(value, "true or false", note);
  if (!text) return undefined;
  const word = text.text.trim().toLowerCase();
  if (TRUE.has(word) || FALSE.has(word)) return TRUE.has(word);
  const message = `${labelOf(text.origin)}${echo(text.text)} is neither true nor false; write one of them`;
  note.findings.report("wrong-type", message, text.origin);
  return undefined;
}

/** A positive whole number up to `most`. `unit` may follow it. */
export function readCount(value: Value, note: OpenNote, most: number, unit?: RegExp): number | undefined {
  const text = expectText(value, "a whole number", note);
  if (!text) return undefined;
  const written = unit ? text.text.trim().replace(unit, "").trimEnd() : text.text.trim();
  const count = /^\+?\d{1,9}$/u.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= most) return count;
  const message = `${labelOf(text.origin)}${echo(text.text)} is no whole number from 1 to ${most}; write it in digits`;
  note.findings.report("invalid-number", message, text.origin);
  return undefined;
}

/** An IANA name. */
export function readZone(value: Value, note: OpenNote): string | undefined {
  const text = expectText(value, "a time zone, such as Europe/Berlin", note);
  if (!text) return undefined;
  const zone = text.text.trim();
  if (isZone(zone)) return zone;
  const guess = guessZone(zone);
  const fix = guess?.isSure ? mendValue(note.text, text, zone, guess.zone) : undefined;
  const message = `${labelOf(text.origin)}${noZonePhrase(echo(zone), guess)}`;
  note.findings.report("invalid-zone", message, text.origin, fix);
  return undefined;
}

/** An e-mail address. What cannot be one is told and left out, so that nobody is thought to be reachable by it. */
export function readEmail(value: Value, note: OpenNote): string | undefined {
  const text = expectText(value, "an e-mail address", note);
  if (!text) return undefined;
  const email = text.text
    .trim()
    .replace(/^<(.*)>$/u, "$1")
    .replace(/^mailto:/iu, "");
  if (/^[^\s@]+@[^\s@]+$/u.test(email)) return email;
  const message = `${labelOf(text.origin)}${echo(email)} is no e-mail address; write it as name@company.example`;
  note.findings.report("invalid-email", message, text.origin);
  return undefined;
}
