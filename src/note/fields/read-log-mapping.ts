import { DIRECTIONS, type Entry, normalizeChannel, normalizeKind } from "../../facts/index.js";
import {
  type Fields,
  labelOf,
  openMapping,
  readBoolean,
  readDate,
  type OpenNote,
  readPlainText,
} from "../front-matter/index.js";
import type { Mapping } from "../../yaml/index.js";

/** A log entry whose name has not been looked up among the people. */
export type UnlinkedEntry = Omit<Entry, "contact" | "contacts">;

/** `{date, sent|received: KIND, to|from: NAME, by: CHANNEL, left_message, promised, remark}` */
export function readLogMapping(mapping: Mapping, note: OpenNote): UnlinkedEntry | undefined {
  const { findings } = note;
  const label = labelOf(mapping.origin);
  const fields = openMapping("entry", mapping, note);
  const date = fields.read("date", readDate);
  if (!fields.value("date"))
    findings.report(
      "missing-date",
      `${label}this entry has no date; add date: YYYY-MM-DD`,
      fields.keyRange("date") ?? mapping.origin,
    );
  const sent = fields.read("sent", readPlainText);
  const received = fields.read("received", readPlainText);
  const direction = DIRECTIONS.find((one) => fields.value(one));
  if (!direction)
    findings.report(
      "missing-field",
      `${label}what was sent or received is missing; add sent: KIND or received: KIND`,
      mapping.origin,
    );
  if (sent !== undefined && received !== undefined)
    findings.report(
      "log-syntax",
      `${label}an entry is either sent or received; write an entry for each`,
      fields.keyRange("received") ?? mapping.origin,
    );
  const kind = sent ?? received;
  const to = fields.read("to", readPlainText);
  const from = fields.read("from", readPlainText);
  if (direction) tellWrongWay(fields, direction, label, note);
  const by = fields.read("by", readPlainText);
  const leftMessage = fields.read("left_message", readBoolean);
  const promised = fields.read("promised", (value) => readDate(value, note, date));
  const remark = fields.read("remark", readPlainText);
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
    remark,
    origins: {
      ...origins,
      direction: origins[direction],
      kind: origins[direction],
      name: origins.to ?? origins.from,
    },
  };
}

function tellWrongWay(fields: Fields<"entry">, direction: "sent" | "received", label: string, note: OpenNote): void {
  const [wrong, right] = direction === "sent" ? (["from", "to"] as const) : (["to", "from"] as const);
  const place = fields.keyRange(wrong);
  if (!place || !fields.value(wrong)) return;
  note.findings.report("log-syntax", `${label}what is ${direction} is not ${wrong} somebody; write ${right}`, place);
}
