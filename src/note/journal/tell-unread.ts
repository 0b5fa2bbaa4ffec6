import { echo } from "../../text/index.js";
import { formatDay, mendDate, type PlainDate, type WrittenDate } from "../../time/index.js";
import { writeScalar } from "../../yaml/index.js";
import type { OpenNote } from "../front-matter/index.js";
import type { JournalItem } from "./journal-item.js";
import type { LeftDay } from "./left-days.js";

export interface UnreadItem {
  readonly item: JournalItem;
  readonly day?: PlainDate;
  /** Why its date is no day, as the end of a sentence for people; else it is its words that are not understood. */
  readonly reason?: string;
}

/**
 * The first line of the note's journals that is no fact, how many there are, and how to say it so that it counts. What it tells may be
 * nothing that was sent or received: nobody should be led to note a message that there never was.
 */
export function tellUnread(unread: readonly UnreadItem[], { text, findings }: OpenNote): void {
  const [first] = unread;
  if (!first) return;
  const { item, reason } = first;
  const written = echo(text.slice(item.self.start, item.self.end));
  const state = reason === undefined ? "understood" : "read";
  const what = reason ?? `${written}; ${MENDS[item.theme === "interviews" ? "interviews" : "log"]}`;
  findings.report(
    "journal-line-unread",
    `${labelOf(item)}${count(unread, "line", `not ${state}`)}: ${what}`,
    item.self,
  );
}

/** Words that are understood. What the line tells may be nothing at all, and is then as it should be. */
const MENDS = {
  interviews: "a remark may stay; for an interview, say phone screen with NAME or the like",
  log: "a remark may stay; for what happened, say applied, phone screen with NAME, NAME replied or the like",
} as const;

/** `this line is not read`, `3 lines are not read, the first`. */
function count({ length }: readonly unknown[], noun: string, what: string): string {
  return length === 1 ? `this ${noun} is ${what}` : `${length} ${noun}s are ${what}, the first`;
}

/** Dated lines with telling words, and tasks with a day, that are not read where they stand. */
export function tellStray(
  strays: readonly Pick<JournalItem, "heading" | "self" | "isApart">[],
  { text, findings }: OpenNote,
): void {
  const [first] = strays;
  if (!first) return;
  const written = echo(text.slice(first.self.start, first.self.end));
  const own =
    first.heading === ""
      ? ""
      : `, or write journals: [${writeScalar(echo(first.heading), { isFlow: true })}] in followthrough.yaml`;
  const why =
    first.isApart === true ? "not read, as what heads it may be of something else" : "in no journal and not read";
  const mend = `if it tells of this application, put it below a heading such as Log${own}`;
  findings.report(
    "dated-lines-unread",
    `${labelOf(first)}${count(strays, "dated line", why)}: ${written}; ${mend}`,
    first.self,
  );
}

/** Sentences of running text that name a day and tell of something. */
export function tellProse(sentences: readonly JournalItem[], { text, findings }: OpenNote): void {
  const [first] = sentences;
  if (!first) return;
  const written = echo(text.slice(first.self.start, first.self.end));
  const day = first.written.date?.toString() ?? "YYYY-MM-DD";
  const mend = `if it tells of this application, note it below a heading such as Log, with its day first: ${day} …`;
  findings.report(
    "dated-lines-unread",
    `${count(sentences, "sentence", "within a text and not read")}: ${written}; ${mend}`,
    first.self,
  );
}

/** Later days that lines name of which the rest is read. */
export function tellLeftDays(left: readonly LeftDay[], { findings }: OpenNote): void {
  const [first] = left;
  if (!first) return;
  const { item, named } = first;
  const day = formatDay(named);
  const others = left.length === 1 ? "" : `, and so of ${left.length} lines`;
  const mend = `a remark may stay; if something is due then, say interview set for ${day}, they answer by ${day} or respond by ${day}`;
  findings.report(
    "journal-line-unread",
    `${labelOf(item)}${day} in this line is not read${others}: ${mend}`,
    item.self,
  );
}

/** A day that the calendar does not have. */
export function tellImpossible(
  { heading, written }: { readonly heading: string; readonly written: WrittenDate },
  { text, findings }: OpenNote,
): void {
  const { start, end, reason = "" } = written;
  const meant = mendDate(text.slice(start, end));
  const fix =
    meant === undefined ? undefined : { title: `write ${meant}`, edits: [{ range: { start, end }, text: meant }] };
  findings.report("invalid-date", `${labelOf({ heading })}${reason}`, { start, end }, fix);
}

function labelOf({ heading }: Pick<JournalItem, "heading">): string {
  return heading === "" ? "" : `${heading}: `;
}
