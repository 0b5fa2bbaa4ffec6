import { STATUSES, type Status } from "../../facts/index.js";
import { bareWord, echo, nearest, surelyMeant } from "../../text/index.js";
import { mendValue } from "../mend/index.js";
import { expectText, labelOf, type OpenNote, readWikilinks } from "../front-matter/index.js";
import type { Value } from "../../yaml/index.js";

/** What people write for a status, besides its own name. */
export const STATUS_SYNONYMS: Readonly<Record<string, Status>> = {
  new: "lead",
  "to apply": "lead",
  interview: "interviewing",
  screening: "interviewing",
  offered: "offer",
  hired: "accepted",
  declined: "withdrawn",
  "not interested": "withdrawn",
  withdrew: "withdrawn",
  "no response": "ghosted",
};

const WORDS: ReadonlyMap<string, Status> = new Map([
  ...STATUSES.map((status) => [status, status] as const),
  ...Object.entries(STATUS_SYNONYMS).map(([word, status]) => [bareWord(word), status] as const),
]);

/** @param own the workspace's words for statuses; they come before the known ones */
export function readStatus(
  value: Value,
  note: OpenNote,
  own: Readonly<Record<string, Status>> = {},
): Status | "unknown" | undefined {
  const text = expectText(value, `one of ${STATUSES.join(", ")}`, note);
  if (!text) return value.kind === "nothing" ? undefined : "unknown";
  const written = readWikilinks(text.text.trim());
  const word = bareWord(written);
  const mapped = Object.entries(own).find(([key]) => bareWord(key) === word)?.[1];
  const status = mapped ?? WORDS.get(word);
  if (status) return status;
  const known = [...STATUSES, ...Object.keys(STATUS_SYNONYMS), ...Object.keys(own)];
  const meaningOf = (one: string): string => own[one] ?? WORDS.get(bareWord(one)) ?? one;
  const guess = nearest(written, known, { meaningOf, mayBeOwn: true });
  const mend = guess === undefined ? `expected one of ${STATUSES.join(", ")}` : `did you mean ${echo(guess)}?`;
  const message = `${labelOf(text.origin)}${echo(written)} is no status that is known here; ${mend}`;
  const meant = surelyMeant(written, known, meaningOf);
  const fix = meant === undefined ? undefined : mendValue(note.text, text, written, meant);
  note.findings.report("unknown-status", message, text.origin, fix);
  return "unknown";
}
