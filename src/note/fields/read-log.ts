import { echo, type Range, surelyMeant } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import type { Fix } from "../../diagnostics/index.js";
import { type Contact, type Entry, KNOWN_KINDS, normalizeKind, type Origin, type Origins } from "../../facts/index.js";
import { guessKind, type LogLine, parseLogLine } from "../log/index.js";
import { labelOf, limit, type Reading, tellWrongType } from "../front-matter/index.js";
import { createMender } from "../edit/index.js";
import { readLogMapping, tellColon, type Unaddressed } from "./read-log-mapping.js";
import type { People } from "./people.js";
import { locateParts, type Text, type Value } from "../../yaml/index.js";

/** The log in the order in which things happened. An entry that cannot be read is told and left out. */
export function readLog(value: Value, people: People, reading: Reading): readonly Entry[] | undefined {
  if (value.kind === "nothing") return undefined;
  if (value.kind !== "list") {
    tellWrongType(value, "a list, each entry on a line that begins with -", reading);
    return undefined;
  }
  const entries = limit("log entries", value.items(), ({ origin }) => origin, reading).flatMap(
    (item) => readEntry(item, reading) ?? [],
  );
  for (const entry of entries) tellDoubts(entry, reading);
  return orderEntries(entries).map((entry) => ({ ...entry, contact: findAddressee(entry, people) }));
}

function readEntry(value: Value, reading: Reading): Unaddressed | undefined {
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "list":
      tellWrongType(value, "a log entry: a line or a mapping", reading);
      return undefined;
    case "text":
      return readLine(value, reading);
    case "mapping":
      return tellColon(value, reading) ? undefined : readLogMapping(value, reading);
  }
}

function readLine(text: Text, reading: Reading): Unaddressed | undefined {
  const { line, problems } = parseLogLine(text.text);
  const locate = locateParts(reading.text, text);
  const toFix = createMender(reading.text, text);
  for (const { check, message, place, mend } of problems)
    reading.problems.report(check, labelOf(text.origin) + message, locate(place), toFix(mend));
  if (!line) return undefined;
  return {
    date: line.date.value,
    direction: line.direction.value,
    kind: line.kind.value,
    name: line.name?.value,
    by: line.by?.value,
    left_message: line.left_message !== undefined,
    promised: line.promised?.value,
    origins: placeParts(line, text.origin, locate),
  };
}

function placeParts(line: LogLine, self: Origin, locate: (part: Range) => Range): Origins {
  const parts = Object.entries<Range | undefined>({ ...line }).flatMap(([field, part]): [string, Origin][] =>
    part ? [[field, { path: `${self.path}.${field}`, ...locate(part) }]] : [],
  );
  return { self, ...Object.fromEntries(parts) };
}

function tellDoubts({ kind, date, promised, origins }: Unaddressed, { text, problems }: Reading): void {
  const guess = guessKind(kind);
  const kindOrigin = origins.kind;
  if (guess !== undefined && kindOrigin) {
    const message = `${labelOf(kindOrigin)}policies do not know the kind ${echo(kind)}; did you mean ${guess}?`;
    problems.report("unknown-kind", message, kindOrigin, mendKind(text, kind, kindOrigin));
  }
  const promiseOrigin = origins.promised;
  if (promised && promiseOrigin && compareDates(promised, date) < 0) {
    const message = `${labelOf(promiseOrigin)}${promised.toString()} is before the entry's own date, ${date.toString()}; write the day by which they said they would answer`;
    problems.report("promise-too-early", message, promiseOrigin);
  }
}

/** Where a kind stands as it is read, whatever its case and its blanks. */
function mendKind(text: string, kind: string, { start, end }: Range): Fix | undefined {
  const meant = surelyMeant(kind, KNOWN_KINDS);
  const written = text.slice(start, end);
  const inner = /^(["'])(?<inner>.*)\1$/su.exec(written)?.groups?.inner ?? written;
  if (meant === undefined || normalizeKind(inner) !== kind) return undefined;
  const from = start + written.indexOf(inner);
  return { title: `write ${meant}`, edits: [{ range: { start: from, end: from + inner.length }, text: meant }] };
}

function findAddressee({ name, origins }: Unaddressed, people: People): Contact | undefined {
  if (name === undefined) return undefined;
  const person = people.find(name);
  if (!person) people.tellNearMiss(name, origins.name);
  return person;
}

/** By date. On one day the order of the file holds, turned round where the whole log runs from the newest to the oldest. */
function orderEntries(entries: readonly Unaddressed[]): readonly Unaddressed[] {
  const steps = entries.slice(1).map((entry, index) => compareDates(entry.date, entries[index]?.date ?? entry.date));
  const isNewestFirst = steps.every((step) => step <= 0) && steps.some((step) => step < 0);
  return (isNewestFirst ? entries.toReversed() : [...entries]).sort((a, b) => compareDates(a.date, b.date));
}
