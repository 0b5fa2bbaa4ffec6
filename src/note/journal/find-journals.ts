import type { Range } from "../../text/index.js";
import type { Member } from "../../yaml/index.js";

export interface JournalOptions {
  /** The workspace's own headings for a journal. */
  readonly journals?: readonly string[];
  /** `body: false` in the workspace file: nothing is found. */
  readonly body?: boolean;
}

/** What a body holds that may be facts, by its form alone; no word of it has been read. */
export interface FoundJournals {
  /** Inline fields (`applied:: 2026-10-02`), as the front matter would have them. */
  readonly fields: readonly Member[];
  /** The items of its journals, in the order of the text. */
  readonly items: readonly Range[];
}

/** Finds the journals, the inline fields and the tasks of a note's body. Ranges are those of the note's whole text. */
export function findJournals(_text: string, _bodyStart: number, _options: JournalOptions = {}): FoundJournals {
  return { fields: [], items: [] };
}
