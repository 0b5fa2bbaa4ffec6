import { echo } from "../text/index.js";
import { findWrittenDates, parseDate, readWrittenDate } from "../time/index.js";
import { type Member, writeScalar } from "../yaml/index.js";
import { countDated, type Fields, type OpenNote, readWikilinks } from "./front-matter/index.js";
import { isOwnKey } from "./keys/index.js";
import { readStatusWords } from "./statuses/index.js";

/** For each kind of value, what the message calls it, and the fields that may have been meant. */
const KINDS = {
  date: { what: "this date", fields: "applied, interview_date, follow_up_on or last_contact" },
  address: { what: "this address", fields: "contact_email or recruiter_email" },
  lines: { what: "this list of dated lines", fields: "log" },
  status: { what: "this looks like a status and", fields: "status" },
} as const;

/**
 * Tells of each key of the front matter that is not read though its value is a date, an address, a list with dated lines or, where the note has
 * no status, a word for one. Keys that software writes, and those that people keep for themselves, are left alone.
 */
export function tellUnread(members: readonly Member[], fields: Fields<"note">, note: OpenNote): void {
  const hasStatus = fields.value("status") !== undefined || fields.value("stage") !== undefined;
  const known = new Set(members);
  for (const member of fields.unread) {
    if (!known.has(member) || isOwnKey(member.key)) continue;
    const kind = kindOf(member, hasStatus);
    if (!kind) continue;
    const { what, fields: meant } = KINDS[kind];
    const key = writeScalar(echo(member.key), { isFlow: true });
    const isOnly = kind === "status" || kind === "lines";
    const field = isOnly ? meant : "FIELD";
    const choice = isOnly ? "" : ` with the field that it is, such as ${meant}`;
    const message = `${echo(member.key)}: ${what} is not read; if it should be, write fields: {${key}: ${field}} into followthrough.yaml${choice}`;
    note.findings.report("unread-key", message, member.keyRange);
  }
}

/** The longest value that is looked at; what is longer than a few words is a remark. */
const LONGEST = 80;
const LONGEST_STATUS = 24;

function kindOf({ key, value }: Member, hasStatus: boolean): keyof typeof KINDS | undefined {
  const found = value(key);
  if (found.kind === "list") return countDated(found).count > 0 ? "lines" : undefined;
  if (found.kind !== "text" || found.text.length > LONGEST) return undefined;
  const text = readWikilinks(found.text.trim());
  if (isDate(text) || endsWithDate(text)) return "date";
  if (/^[^\s@<>]+@[^\s@<>]+$/u.test(text) && text.includes(".", text.indexOf("@"))) return "address";
  if (hasStatus || text.length > LONGEST_STATUS || /\d/u.test(text)) return undefined;
  const meaning = readStatusWords(text);
  return meaning === undefined || meaning === "lead" || meaning === "open" ? undefined : "status";
}

/** As people and programs write dates: `2026-11-20T09:00`, `20/11/2026`, `20 Nov 2026`. */
function isDate(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(text) && parseDate(text.slice(0, 10)).ok) return true;
  const written = /\d/u.test(text) && !/^\d+$/u.test(text) ? readWrittenDate(text) : undefined;
  return written?.date !== undefined || written?.choices !== undefined;
}

/** Words before a date; with more of them it is a remark. */
const MOST_WORDS = 3;

/** What is to be done and when: `ring 30/11/2026`, `call Lena on 2026-11-30`. */
function endsWithDate(text: string): boolean {
  if (!/\d/u.test(text)) return false;
  const found = findWrittenDates(text);
  const [only] = found;
  if (found.length !== 1 || !only || (!only.date && !only.choices)) return false;
  const before = text.slice(0, only.start).trim();
  return text.slice(only.end).trim() === "" && /^\p{L}/u.test(before) && before.split(/\s+/u).length <= MOST_WORDS;
}
