import { oneLine } from "../text/index.js";
import { LIMITS, sayLimit, type Limit } from "../workspace/index.js";
import { surveyJson } from "./survey-json.js";

/** A note to judge. */
export interface NoteLine {
  readonly kind: "note";
  /** A name: nothing is read there. */
  readonly path: string;
  readonly text: string;
  readonly person?: string;
  /** As `--now` takes it. */
  readonly now?: string;
  /** An IANA name. */
  readonly zone?: string;
}

/** Whose notes follow, and by what they are judged. */
export interface PersonLine {
  readonly kind: "person";
  readonly person: string;
  /** The workspace file. */
  readonly config?: string;
  /** What it names as policies: texts by path. */
  readonly policies: ReadonlyMap<string, string>;
}

/** What cannot be read, and as much as is known of what it is about. */
export interface BadLine {
  readonly kind: "bad";
  readonly reason: string;
  readonly path?: string;
  readonly person?: string;
}

/** Twice what is read of a note: in JSON, a line's end takes two letters. */
export const LONGEST_LINE: Limit = { bytes: 2 * LIMITS.note.bytes, what: "a line" };

const LONGEST_NAME = 1000;
const DEEPEST = 32;
const MOST_VALUES = 10_000;

class Unreadable extends Error {}

/** @param bytes missing where the line was too long to keep; returns nothing for a blank one */
export function readLine(bytes: Uint8Array | undefined): NoteLine | PersonLine | BadLine | undefined {
  let members: Readonly<Record<string, unknown>> = {};
  try {
    if (!bytes) throw new Unreadable(`the line is larger than ${sayLimit(LONGEST_LINE)}; split it`);
    const json = decode(bytes);
    if (json.trim() === "") return undefined;
    members = parse(json, bytes);
    return "text" in members || "path" in members ? readNoteLine(members) : readPersonLine(members);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { path, person } = members;
    return {
      ...{ kind: "bad", reason: error.message },
      ...(isName(path) && { path }),
      ...(isName(person) && { person }),
    };
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Unreadable("the line is not encoded in UTF-8; encode it in UTF-8");
  }
}

/** Its own members only: a mapping without a prototype, so that no key means anything but itself. */
function parse(json: string, bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const { depth, values } = surveyJson(bytes);
  if (depth > DEEPEST) throw new Unreadable(`the line has more than ${DEEPEST} levels; leave out what is not needed`);
  if (values > MOST_VALUES)
    throw new Unreadable(`the line has more than ${MOST_VALUES} values; leave out what is not needed`);
  return readMapping(parseJson(json), "the line");
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Unreadable('the line is no JSON; expected an object, such as {"path":"acme.md","text":"---\\n…"}');
  }
}

function readMapping(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unreadable(`${what} holds ${nameType(value)}; expected an object`);
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

function readNoteLine(members: Readonly<Record<string, unknown>>): NoteLine {
  const path = readName(members, "path");
  if (path === undefined) throw new Unreadable("the line has no path; give the note a name, such as acme.md");
  const text = readText(members, "text", LIMITS.note);
  if (text === undefined) throw new Unreadable("the line has no text; expected the note's, as one string");
  const [person, now, zone] = ["person", "now", "zone"].map((key) => readName(members, key));
  return {
    ...{ kind: "note", path, text },
    ...(person !== undefined && { person }),
    ...(now !== undefined && { now }),
    ...(zone !== undefined && { zone }),
  };
}

function readPersonLine(members: Readonly<Record<string, unknown>>): PersonLine {
  const person = readName(members, "person");
  if (person === undefined)
    throw new Unreadable("the line has neither path and text nor a person; expected a note or a person");
  const config = readText(members, "config", LIMITS.source);
  const given = readMapping(members.policies ?? {}, "policies");
  const policies = new Map<string, string>();
  for (const name of Object.keys(given)) policies.set(name, readText(given, name, LIMITS.source) ?? "");
  return { kind: "person", person, policies, ...(config !== undefined && { config }) };
}

function readName(members: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = members[key] ?? undefined;
  if (value === undefined || isName(value)) return value;
  const found = typeof value === "string" ? `${value.length} characters` : nameType(value);
  throw new Unreadable(`${key} holds ${found}; expected a text of 1 to ${LONGEST_NAME} characters`);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= LONGEST_NAME && value.isWellFormed();
}

/** Half a character counts as U+FFFD, as in a file that is no UTF-8. */
function readText(members: Readonly<Record<string, unknown>>, key: string, limit: Limit): string | undefined {
  const value = members[key] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new Unreadable(oneLine(`${key} holds ${nameType(value)}; expected a text`));
  if (Buffer.byteLength(value) > limit.bytes)
    throw new Unreadable(
      oneLine(`${key} is larger than ${sayLimit(limit)}, the most that is read of ${limit.what}; make it smaller`),
    );
  return value.toWellFormed();
}

function nameType(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
