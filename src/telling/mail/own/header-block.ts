import { fold } from "../../../text/index.js";

/** The lines that a mail program writes above a message that it copies, quotes or forwards. */
export interface HeaderBlock {
  readonly from?: string;
  readonly sent?: string;
  readonly subject?: string;
  /** The line after it. */
  readonly end: number;
}

/** Its labels in the four languages, folded. */
const LABELS: ReadonlyMap<string, "from" | "sent" | "subject" | "other"> = new Map([
  ...["from", "von", "de"].map((label) => [label, "from"] as const),
  ...["sent", "date", "gesendet", "datum", "envoye", "enviado", "enviado el", "fecha", "envoye le"].map(
    (label) => [label, "sent"] as const,
  ),
  ...["subject", "betreff", "objet", "asunto"].map((label) => [label, "subject"] as const),
  ...[
    "to",
    "an",
    "a",
    "para",
    "cc",
    "bcc",
    "kopie",
    "cci",
    "cco",
    "reply-to",
    "antwort an",
    "importance",
    "wichtigkeit",
    "attachments",
    "anlagen",
    "anhang",
  ].map((label) => [label, "other"] as const),
]);

const LINE = /^[ \t>]{0,4}\*{0,2}([\p{L} -]{1,12}?)[ \t\u00A0]?:\*{0,2}[ \t\u00A0]*(\S.*)?$/u;
const LONGEST = 500;

/**
 * The block that begins at a line: a sender, and one more of its fields at least.
 *
 * @param isAnyFirst below a line that says that a message follows, the sender may stand behind other fields
 */
export function findHeaderBlock(lines: readonly string[], start: number, isAnyFirst = false): HeaderBlock | undefined {
  const fields: { from?: string; sent?: string; subject?: string } = {};
  let at = start;
  let count = 0;
  let hasOther = false;
  for (; at < lines.length && at < start + 14; at++) {
    const line = lines[at] ?? "";
    const [, label = "", value = ""] = LINE.exec(line.slice(0, LONGEST)) ?? [];
    const field = LABELS.get(fold(label.trim()));
    if (field === undefined) {
      // A field goes on in the next line, indented.
      if (count > 0 && /^[ \t]+\S/u.test(line)) continue;
      break;
    }
    if (count === 0 && field !== "from" && !isAnyFirst) return undefined;
    if (field === "other") hasOther = true;
    else fields[field] ??= value.trim();
    count++;
  }
  return fields.from !== undefined &&
    (fields.sent !== undefined || fields.subject !== undefined) &&
    (count > 2 || hasOther || count === 2)
    ? { ...fields, end: at }
    : undefined;
}
