import { echo, type Range, surelyMeant } from "../../text/index.js";
import { compareDates } from "../../time/index.js";
import type { Fix } from "../../diagnostics/index.js";
import { KNOWN_KINDS, normalizeKind, type Origin, type Origins } from "../../facts/index.js";
import { guessKind, type LogLine, parseLogLine } from "../log/index.js";
import { labelOf, limit, type OpenNote, tellWrongType } from "../front-matter/index.js";
import { createMender } from "../mend/index.js";
import { readLogMapping, tellColon, type UnlinkedEntry } from "./read-log-mapping.js";
import type { FoundInterview } from "./add-interviews.js";
import { orderEntries } from "./order-entries.js";
import { locateParts, type Text, type Value } from "../../yaml/index.js";

/** What the log says. */
export interface LogFacts {
  /** In the order in which things happened. */
  readonly entries: readonly UnlinkedEntry[];
  /** Interviews of which a line tells. */
  readonly interviews: readonly FoundInterview[];
}

/** Reads the log. An entry that cannot be read is told and left out. */
export function readLog(value: Value, note: OpenNote): LogFacts | undefined {
  if (value.kind === "nothing") return undefined;
  if (value.kind !== "list") {
    tellWrongType(value, "a list, each entry on a line that begins with -", note);
    return undefined;
  }
  const entries = limit("log entries", value.items(), ({ origin }) => origin, note).flatMap(
    (item) => readEntry(item, note) ?? [],
  );
  for (const entry of entries) tellLikelyMistakes(entry, note);
  return { entries: orderEntries(entries), interviews: [] };
}

function readEntry(value: Value, note: OpenNote): UnlinkedEntry | undefined {
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "list":
      tellWrongType(value, "a log entry: a line or a mapping", note);
      return undefined;
    case "text":
      return readLine(value, note);
    case "mapping":
      return tellColon(value, note) ? undefined : readLogMapping(value, note);
  }
}

function readLine(text: Text, note: OpenNote): UnlinkedEntry | undefined {
  const { line, findings } = parseLogLine(text.text);
  const locate = locateParts(note.text, text);
  const toFix = createMender(note.text, text);
  for (const { check, message, place, mend } of findings)
    note.findings.report(check, labelOf(text.origin) + message, locate(place), toFix(mend));
  if (!line) return undefined;
  return {
    date: line.date.value,
    direction: line.direction.value,
    kind: line.kind.value,
    name: line.name?.value,
    by: line.by?.value,
    left_message: line.left_message !== undefined,
    promised: line.promised?.value,
    origins: originsOf(line, text.origin, locate),
  };
}

function originsOf(line: LogLine, self: Origin, locate: (part: Range) => Range): Origins {
  const parts = Object.entries<Range | undefined>({ ...line }).flatMap(([field, part]): [string, Origin][] =>
    part ? [[field, { path: `${self.path}.${field}`, ...locate(part) }]] : [],
  );
  return { self, ...Object.fromEntries(parts) };
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
