import { type Fix } from "../../diagnostics/index.js";
import { echo, type Range } from "../../text/index.js";
import { DIRECTIONS, type Entry, normalizeChannel, normalizeKind } from "../../facts/index.js";
import { parseLogLine } from "../log/index.js";
import {
  type Fields,
  labelOf,
  openMapping,
  readBoolean,
  readDate,
  type Reading,
  readText,
} from "../front-matter/index.js";
import type { Mapping } from "../../yaml/index.js";

/** A log entry whose name has not been looked up among the people. */
export type Unaddressed = Omit<Entry, "contact">;

/** `{date, sent|received: KIND, to|from: NAME, by: CHANNEL, left_message, promised}` */
export function readLogMapping(mapping: Mapping, reading: Reading): Unaddressed | undefined {
  const { problems } = reading;
  const label = labelOf(mapping.origin);
  const fields = openMapping("entry", mapping, reading);
  const date = fields.read("date", readDate);
  if (!fields.value("date"))
    problems.report(
      "missing-date",
      `${label}this entry has no date; add date: YYYY-MM-DD`,
      fields.keyRange("date") ?? mapping.origin,
    );
  const sent = fields.read("sent", readText);
  const received = fields.read("received", readText);
  const direction = DIRECTIONS.find((one) => fields.value(one));
  if (!direction)
    problems.report(
      "missing-field",
      `${label}what was sent or received is missing; add sent: KIND or received: KIND`,
      mapping.origin,
    );
  if (sent !== undefined && received !== undefined)
    problems.report(
      "log-syntax",
      `${label}an entry is either sent or received; write an entry for each`,
      fields.keyRange("received") ?? mapping.origin,
    );
  const kind = sent ?? received;
  const to = fields.read("to", readText);
  const from = fields.read("from", readText);
  if (direction) tellWrongWay(fields, direction, label, reading);
  const by = fields.read("by", readText);
  const leftMessage = fields.read("left_message", readBoolean);
  const promised = fields.read("promised", readDate);
  if (!date || !direction || kind === undefined) return undefined;
  const { origins } = fields;
  return {
    date,
    direction,
    kind: normalizeKind(kind),
    name: to ?? from,
    by: by === undefined ? undefined : normalizeChannel(by),
    left_message: leftMessage ?? false,
    promised,
    origins: {
      ...origins,
      direction: origins[direction],
      kind: origins[direction],
      name: origins.to ?? origins.from,
    },
  };
}

function tellWrongWay(fields: Fields<"entry">, direction: "sent" | "received", label: string, reading: Reading): void {
  const [wrong, right] = direction === "sent" ? (["from", "to"] as const) : (["to", "from"] as const);
  const place = fields.keyRange(wrong);
  if (!place || !fields.value(wrong)) return;
  reading.problems.report("log-syntax", `${label}what is ${direction} is not ${wrong} somebody; write ${right}`, place);
}

/**
 * A line with a colon in it is a mapping to YAML (`2026-11-12: sent thank-you`), and none that the person meant.
 * Tells so, and what to write.
 */
export function tellColon(mapping: Mapping, reading: Reading): boolean {
  const [first, ...others] = mapping.members();
  if (!first || others.length > 0 || !/^\d/u.test(first.key)) return false;
  const value = first.value(mapping.origin.path);
  const line = value.kind === "text" ? `${first.key} ${value.text.trim()}` : first.key;
  const mend = parseLogLine(line).problems.length === 0 ? `write ${echo(line)}` : "write the line without it";
  const message = `${labelOf(mapping.origin)}the colon makes a mapping of this line; ${mend}`;
  reading.problems.report("log-syntax", message, first.keyRange, mendColon(first.keyRange, first.key, line, reading));
  return true;
}

/** Takes the colon away where what is left is a line that can be read. */
function mendColon({ start, end }: Range, key: string, line: string, { text }: Reading): Fix | undefined {
  const isPlain = text.slice(start, end) === key && text.startsWith(":", end);
  if (!isPlain || parseLogLine(line).problems.length > 0) return undefined;
  return { title: "remove the colon", edits: [{ range: { start: end, end: end + 1 }, text: "" }] };
}
