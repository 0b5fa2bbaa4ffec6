import type { Origin, Reminder } from "../../facts/index.js";
import type { PlainDate } from "../../time/index.js";
import type { FoundInterview, People, UnlinkedEntry } from "../fields/index.js";
import type { OpenNote } from "../front-matter/index.js";
import type { FoundJournals } from "./find-journals.js";

/** What a body's journals say; which of it the front matter says already is not known here. */
export interface JournalFacts {
  /** In the order in which things happened. */
  readonly entries: readonly UnlinkedEntry[];
  readonly interviews: readonly FoundInterview[];
  /** By when an offer must be answered. */
  readonly deadline?: { readonly date: PlainDate; readonly origin: Origin };
  /** Open tasks with a day. */
  readonly reminders: readonly Reminder[];
}

/** Reads the items that were found. What is not understood is no fact: it is told once for the note. */
export function readJournals(
  _found: FoundJournals,
  _options: { readonly zone: string; readonly people: People; readonly note: OpenNote },
): JournalFacts {
  return { entries: [], interviews: [], reminders: [] };
}
