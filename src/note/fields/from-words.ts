import type { Origin } from "../../facts/index.js";
import type { Range } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { OpenNote } from "../front-matter/index.js";
import type { WordsReading } from "../words/index.js";
import type { FoundInterview } from "./add-interviews.js";
import type { People } from "./people.js";
import type { UnlinkedEntry } from "./read-log-mapping.js";

/** Where a line that was read by its words stands. */
export interface LinePlace {
  readonly date: { readonly value: PlainDate; readonly origin: Origin };
  /** The whole line. */
  readonly self: Origin;
  /** Where a part of the line's text stands in the note. */
  readonly locate: (part: Range) => Range;
}

/** What a line says, as facts of the note. */
export interface LineFacts {
  readonly entries: readonly UnlinkedEntry[];
  readonly interviews: readonly FoundInterview[];
  readonly deadline?: { readonly date: PlainDate; readonly origin: Origin };
}

/** Turns what the words of a line say into facts, each with its place in the note. */
export function factsFromWords(
  _reading: WordsReading,
  _place: LinePlace,
  _options: { readonly zone: string; readonly people: People; readonly note: OpenNote },
): LineFacts {
  return { entries: [], interviews: [] };
}
