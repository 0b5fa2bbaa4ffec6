import { echo } from "../../text/index.js";
import { formatDay, mendDate, type PlainDate, type WrittenDate } from "../../time/index.js";
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
  const others = unread.length === 1 ? "" : `, the first of ${unread.length}`;
  const what = reason ?? `${written}; ${MENDS[item.theme === "interviews" ? "interviews" : "log"]}`;
  findings.report("journal-line-unread", `${labelOf(item)}nothing is read from this line${others}: ${what}`, item.self);
}

/** Words that are understood. What the line tells may be nothing at all, and is then as it should be. */
const MENDS = {
  interviews: "if it tells of an interview, call it one, such as phone screen with NAME; a mere remark may stay",
  log: "if it tells of an interview or a message, name that, such as applied, phone screen with NAME or NAME replied; a mere remark may stay",
} as const;

/** Dated lines with telling words, and tasks with a day, that are not read where they stand. */
export function tellStray(
  strays: readonly Pick<JournalItem, "heading" | "self" | "isApart">[],
  { text, findings }: OpenNote,
): void {
  const [first] = strays;
  if (!first) return;
  const written = echo(text.slice(first.self.start, first.self.end));
  const others = strays.length === 1 ? "" : `, the first of ${strays.length} such lines`;
  const own = first.heading === "" ? "" : `, or write journals: [${echo(first.heading)}] in followthrough.yaml`;
  const mend = `if it tells of this application, put it below a heading such as Log${own}`;
  const why = first.isApart === true ? "what heads it may name somebody or something else" : "it stands in no journal";
  findings.report(
    "dated-lines-unread",
    `${labelOf(first)}nothing is read from this dated line${others}, as ${why}: ${written}; ${mend}`,
    first.self,
  );
}

/** Sentences of running text that name a day and tell of something. */
export function tellProse(sentences: readonly JournalItem[], { text, findings }: OpenNote): void {
  const [first] = sentences;
  if (!first) return;
  const written = echo(text.slice(first.self.start, first.self.end));
  const others = sentences.length === 1 ? "" : `, the first of ${sentences.length} such sentences`;
  const day = first.written.date?.toString() ?? "YYYY-MM-DD";
  const mend = `if it tells of this application, write it below a heading such as Log, as a line that begins with its day: ${day} …`;
  findings.report(
    "dated-lines-unread",
    `nothing is read from this sentence${others}, as it stands within a text: ${written}; ${mend}`,
    first.self,
  );
}

/** Later days that lines name of which the rest is read. */
export function tellLeftDays(left: readonly LeftDay[], { findings }: OpenNote): void {
  const [first] = left;
  if (!first) return;
  const { item, named } = first;
  const day = formatDay(named);
  const others = left.length === 1 ? "" : `; it is the first of ${left.length} such lines`;
  const mend = `if something is due then, say so, as interview set for ${day}, they answer by ${day}, or of an offer, respond by ${day}; a mere remark may stay`;
  findings.report(
    "journal-line-unread",
    `${labelOf(item)}this line names ${day}, of which nothing is read${others}: ${mend}`,
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
