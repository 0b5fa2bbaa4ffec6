import { echo, type Range, surelyMeant } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import type { Fix } from "../../diagnostics/index.js";
import { KNOWN_KINDS, normalizeKind, type Origin } from "../../facts/index.js";
import { guessKind } from "../log/index.js";
import { labelOf, limit, type OpenNote, tellWrongType } from "../front-matter/index.js";
import type { Mapping, Member, Value } from "../../yaml/index.js";
import { lineOf, lineOfMember, linesOf, type LineText } from "./line-text.js";
import { readLogLine, type LogOptions } from "./read-log-line.js";
import { readLogMapping, type UnlinkedEntry } from "./read-log-mapping.js";
import type { FoundInterview } from "./add-interviews.js";
import type { LineFacts } from "./from-words.js";
import { orderEntries } from "./order-entries.js";

/** What the log says. */
export interface LogFacts {
  /** In the order in which things happened. */
  readonly entries: readonly UnlinkedEntry[];
  /** Interviews of which a line tells. */
  readonly interviews: readonly FoundInterview[];
  /** By when an offer of which a line tells must be answered. */
  readonly deadline?: LineFacts["deadline"];
}

/** Reads the log. An entry that cannot be read is told and left out. */
export function readLog(value: Value, options: LogOptions): LogFacts | undefined {
  const { note } = options;
  if (value.kind === "nothing") return undefined;
  const facts = join(readAll(value, options));
  for (const entry of facts.entries) tellLikelyMistakes(entry, note);
  return { ...facts, entries: orderEntries(facts.entries) };
}

function readAll(value: Exclude<Value, { readonly kind: "nothing" }>, options: LogOptions): readonly LineFacts[] {
  const { note } = options;
  switch (value.kind) {
    case "list":
      return limit("log entries", value.items(), ({ origin }) => origin, note).map((item) => readItem(item, options));
    case "mapping":
      return [readMapping(value, options)];
    case "text": {
      const lines = linesOf(value, note);
      if (lines.some(({ text }) => /^\D{0,3}\d/u.test(text)))
        return limit("log entries", lines, ({ origin }) => origin, note).map((line) => readLogLine(line, options));
      tellWrongType(value, "a list, each entry on a line that begins with -", note);
      return [];
    }
  }
}

function readItem(value: Value, options: LogOptions): LineFacts {
  switch (value.kind) {
    case "nothing":
      return NONE;
    case "list":
      tellWrongType(value, "a log entry: a line or a mapping", options.note);
      return NONE;
    case "text":
      return readLogLine(lineOf(value, options.note), options);
    case "mapping":
      return readMapping(value, options);
  }
}

/** An entry with its keys; or lines that a colon has made keys and values of. */
function readMapping(mapping: Mapping, options: LogOptions): LineFacts {
  const lines = readDatedKeys(mapping, options.note);
  if (lines) return join(lines.map((line) => readLogLine(line, options)));
  const entry = readLogMapping(mapping, options.note);
  return entry ? { entries: [entry], interviews: [] } : NONE;
}

/** Undefined where a key does not begin with a day. */
function readDatedKeys(mapping: Mapping, note: OpenNote): readonly LineText[] | undefined {
  const members = mapping.members();
  const [first] = members;
  if (!first || !/^\d/u.test(first.key)) return undefined;
  const lines: LineText[] = [];
  for (const [at, member] of members.entries()) {
    if (member.isBare) continue;
    const next = members.findIndex(({ isBare }, index) => index > at && !isBare);
    const more = members.slice(at + 1, next < 0 ? members.length : next);
    const self = members.length - more.length === 1 ? mapping.origin : memberOrigin(mapping, member);
    const line = /^\d/u.test(member.key) ? lineOfMember(member, more, self, note) : undefined;
    if (!line) return undefined;
    lines.push(line);
  }
  return lines;
}

function memberOrigin({ origin }: Mapping, { key, keyRange, value }: Member): Origin {
  const path = `${origin.path}.${key}`;
  return { path, start: keyRange.start, end: Math.max(keyRange.end, value(path).origin.end) };
}

const NONE: LineFacts = { entries: [], interviews: [] };

function join(facts: readonly LineFacts[]): LineFacts {
  return {
    entries: facts.flatMap(({ entries }) => entries),
    interviews: facts.flatMap(({ interviews }) => interviews),
    deadline: facts.findLast(({ deadline }) => deadline)?.deadline,
  };
}

function tellLikelyMistakes({ kind, date, promised, origins }: UnlinkedEntry, { text, findings }: OpenNote): void {
  const guess = guessKind(kind);
  const kindOrigin = origins.kind;
  if (guess !== undefined && kindOrigin) {
    const message = `${labelOf(kindOrigin)}policies do not know the kind ${echo(kind)}; did you mean ${guess}?`;
    findings.report("unknown-kind", message, kindOrigin, mendKind(text, kind, kindOrigin));
  }
  const promiseOrigin = origins.promised;
  if (promised && promiseOrigin && compareDates(promised, date) < 0) {
    const message = `${labelOf(promiseOrigin)}${promised.toString()} is before the entry's own date, ${date.toString()}; write the day by which they said they would answer`;
    findings.report("promise-too-early", message, promiseOrigin);
  }
}

/** Writes the known kind for a misspelled one, where the note spells it as it was read but for case and blanks. */
function mendKind(text: string, kind: string, { start, end }: Range): Fix | undefined {
  const meant = surelyMeant(kind, KNOWN_KINDS);
  const written = text.slice(start, end);
  const inner = /^(["'])(?<inner>.*)\1$/su.exec(written)?.groups?.inner ?? written;
  if (meant === undefined || normalizeKind(inner) !== kind) return undefined;
  const from = start + written.indexOf(inner);
  return { title: `write ${meant}`, edits: [{ range: { start: from, end: from + inner.length }, text: meant }] };
}
