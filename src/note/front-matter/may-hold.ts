import type { Value } from "../../yaml/index.js";
import { bareWord } from "../../text/index.js";
import { findWrittenDates } from "../../time/index.js";
import type { Holding } from "../keys/index.js";

const BOOLEANS: ReadonlySet<string> = new Set("true false yes no on off ja nein oui non sí si no x".split(" "));

/** What can be told from other things by its look. */
export const JUDGED: ReadonlySet<Holding> = new Set<Holding>(["date", "dates", "moment", "email", "log", "label"]);

/**
 * Whether a key with this value can be meant as its field. A box to tick is no date (`applied: true`). Under another name
 * than the field's own, neither is a text without digits (`reminder: weekly`), nor is a name an address, nor a list a log
 * of which an item does not begin with a day.
 */
export function mayHold(holds: Holding, value: Value, key: { readonly isOwnName: boolean }): boolean {
  if (holds === "log") return key.isOwnName || countDated(value).isAll;
  if (holds === "label") return isLabel(value);
  if (value.kind !== "text") return true;
  const text = value.text.trim();
  if (holds === "email") return key.isOwnName || text.includes("@");
  if (!JUDGED.has(holds)) return true;
  return key.isOwnName ? !BOOLEANS.has(bareWord(text)) : /\d/u.test(text);
}

/** A line that names something; boxes to tick, dates, numbers, longer texts and lists of several are something else. */
function isLabel(value: Value): boolean {
  const [only, second] = value.kind === "list" ? value.items() : [value];
  if (value.kind === "nothing" || (!only && value.kind === "list")) return true;
  if (second !== undefined || only?.kind !== "text") return false;
  const text = only.text.trim();
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/[\r\n]/u.test(text) && !BOOLEANS.has(bareWord(text));
}

/** An address of a job board with all its parameters is no longer. */
const LONGEST_LABEL = 2_000;

/**
 * What a key that names a job besides `role` says with this value: the job, where it is advertised, or, under a key that
 * people use for something else as well, something of the person's own.
 */
export function meaningOfJob(value: Value, key: { readonly isSpare: boolean }): "role" | "link" | "own" {
  const [only, second] = value.kind === "list" ? value.items() : [value];
  if (second !== undefined || only?.kind !== "text") return value.kind === "nothing" || !key.isSpare ? "role" : "own";
  const text = only.text.trim();
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return "link";
  if (!key.isSpare) return "role";
  return /\p{L}/u.test(text) && !BOOLEANS.has(bareWord(text)) ? "role" : "own";
}

/** How many items of a list begin with a day: lines, or what a colon has made keys of. */
export function countDated(value: Value): { readonly count: number; readonly isAll: boolean } {
  const items = value.kind === "list" ? value.items().slice(0, MOST_ITEMS) : [];
  const count = items.filter((item) => beginsWithDay(firstWords(item))).length;
  return { count, isAll: count > 0 && count === items.length };
}

/** As many as a log has that is read. */
const MOST_ITEMS = 1_000;
/** A day, and a weekday before it, are no longer. */
const LONGEST_DAY = 60;

function firstWords(item: Value): string {
  if (item.kind === "text") return item.text;
  return item.kind === "mapping" ? (item.members()[0]?.key ?? "") : "";
}

function beginsWithDay(text: string): boolean {
  const head = text.slice(0, LONGEST_DAY);
  const [first] = findWrittenDates(head);
  if (!first || /[\p{L}\p{N}]/u.test(head.slice(0, first.start))) return false;
  // Which is the day and which the month, the whole note says.
  return first.date !== undefined || /^\d{1,2}[./-]\d{1,2}[./-]\d/u.test(head.slice(first.start));
}
