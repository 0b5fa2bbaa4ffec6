import { LARGEST_SEQUENCE, type Revision } from "./revision.js";

/** The content lines of a calendar, unfolded, taken apart: what stands before its first event, and each event. */
export interface CalendarParts {
  readonly header: readonly string[];
  readonly events: readonly EventBlock[];
}

/** One event: its content lines, and when and how often it was revised. */
export interface EventBlock {
  readonly uid: string;
  /** From `BEGIN:VEVENT` to `END:VEVENT`, in order, without the three that are its revision. */
  readonly content: readonly string[];
  /** Missing where one of its three values is missing, double or not as RFC 5545 has it. */
  readonly revision?: Revision;
  /** SEQUENCE alone, where it is valid. */
  readonly sequence?: number;
}

const REVISION_LINE = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE):(.*)$/su;
const STAMP = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)Z$/u;

/** Takes unfolded lines apart. What stands between or behind the events is left out. */
export function takeApart(lines: readonly string[]): CalendarParts {
  const first = lines.indexOf("BEGIN:VEVENT");
  const header = first === -1 ? lines : lines.slice(0, first);
  const events: EventBlock[] = [];
  for (let start = first; start !== -1;) {
    const end = lines.indexOf("END:VEVENT", start);
    if (end === -1) break;
    events.push(readBlock(lines.slice(start, end + 1)));
    start = lines.indexOf("BEGIN:VEVENT", end);
  }
  return { header, events };
}

function readBlock(lines: readonly string[]): EventBlock {
  const revision = new Map<string, string>();
  const content: string[] = [];
  let isDouble = false;
  for (const line of lines) {
    const [, name, value = ""] = REVISION_LINE.exec(line) ?? [];
    if (name === undefined) content.push(line);
    else {
      isDouble ||= revision.has(name);
      revision.set(name, value);
    }
  }
  const uid = content.find((line) => line.startsWith("UID:"))?.slice("UID:".length) ?? "";
  const sequence = readSequence(revision.get("SEQUENCE"));
  const [stamp = "", lastModified = ""] = [revision.get("DTSTAMP"), revision.get("LAST-MODIFIED")];
  const isWhole = !isDouble && sequence !== undefined && STAMP.test(stamp) && STAMP.test(lastModified);
  return { uid, content, sequence, ...(isWhole ? { revision: { stamp, lastModified, sequence } } : {}) };
}

function readSequence(text = ""): number | undefined {
  const sequence = Number(text);
  return /^\d{1,10}$/u.test(text) && sequence <= LARGEST_SEQUENCE ? sequence : undefined;
}

/** The event's lines, its revision behind its UID, which `ics` writes first. */
export function putTogether({ content }: EventBlock, { stamp, lastModified, sequence }: Revision): string[] {
  const revision = [`DTSTAMP:${stamp}`, `LAST-MODIFIED:${lastModified}`, `SEQUENCE:${sequence}`];
  return [...content.slice(0, 2), ...revision, ...content.slice(2)];
}
