import { echo } from "../../text/index.js";
import { mendDate, type WrittenDate } from "../../time/index.js";
import type { OpenNote } from "../front-matter/index.js";
import type { JournalItem } from "./journal-item.js";

export interface UnreadItem {
  readonly item: JournalItem;
  /** Why its date is no day, as the end of a sentence for people; else it is its words that are not understood. */
  readonly reason?: string;
}

/** The first line of the note's journals that is no fact, how many there are, and how to say it so that it counts. */
export function tellUnread(unread: readonly UnreadItem[], { text, findings }: OpenNote): void {
  const [first] = unread;
  if (!first) return;
  const { item, reason } = first;
  const written = text.slice(item.self.start, item.self.end);
  const others = unread.length === 1 ? "" : ` (the first of ${unread.length} such lines)`;
  const mend = reason ?? `${echo(written)} is not understood; write it as the log has it: ${exampleOf(item)}`;
  findings.report("journal-line-unread", `${labelOf(item)}no fact is read from this line${others}: ${mend}`, item.self);
}

function exampleOf({ written, theme }: JournalItem): string {
  const day = written.date?.toString() ?? "YYYY-MM-DD";
  return theme === "interviews" ? `${day} phone interview with NAME` : `${day} sent follow-up to NAME by email`;
}

/** Dated lines with telling words that stand outside of a journal. */
export function tellStray(strays: readonly JournalItem[], { text, findings }: OpenNote): void {
  const [first] = strays;
  if (!first) return;
  const written = echo(text.slice(first.self.start, first.self.end));
  const others = strays.length === 1 ? "" : `, the first of ${strays.length}`;
  const own = first.heading === "" ? "" : `, or write journals: [${echo(first.heading)}] in followthrough.yaml`;
  const mend = `put such lines below a heading such as Log${own}`;
  findings.report(
    "dated-lines-unread",
    `${labelOf(first)}${written} is dated but stands in no journal${others}, so that it is not read; ${mend}`,
    first.self,
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
