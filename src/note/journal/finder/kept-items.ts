import type { Range } from "../../../text/index.js";
import { LONGEST_LINE } from "../clean-line.js";
import type { DatedLine } from "../dated-line.js";
import type { Block, JournalItem } from "../journal-item.js";
import type { findRows } from "../tables/index.js";
import type { Whereabouts } from "./sections.js";

/** More are not kept: no application has as many, and what is kept costs time with each of the others. */
export const MOST_ITEMS = 1_001;

/** An item that the lines below it may still add to. */
export type OpenItem = JournalItem & {
  self: Range;
  words: string;
  readonly details: Range[];
  readonly after: Range[];
};

/** Keeps what is dated, as far as there is room for it. */
export class KeptItems {
  readonly items: JournalItem[] = [];
  /** The last one since a heading. */
  last: OpenItem | undefined;
  /** How many undated headings and tables have begun or ended: between two of them, dates follow each other. */
  #journal = 0;
  readonly #counts: { inside: number; outside: number };

  /** @param outer those of the text that this one's stand in: there is room for so many of both together */
  constructor(outer?: KeptItems) {
    this.#counts = outer ? outer.#counts : { inside: 0, outside: 0 };
  }

  /** Nothing more is kept of a journal. */
  get isFull(): boolean {
    return this.#counts.inside >= MOST_ITEMS;
  }

  /** Nothing more is kept of such a place, outside of journals. */
  isFullAt({ kind }: Whereabouts): boolean {
    return kind !== "journal" && this.#counts.outside >= MOST_ITEMS;
  }

  /** What comes goes by other days than what came. */
  startJournal(): void {
    this.#journal++;
  }

  /** @param dated its date and words, by their offsets in the line */
  add(
    form: JournalItem["form"],
    line: Range,
    dated: DatedLine,
    place: { readonly here: Whereabouts; readonly block: Block },
  ): OpenItem | undefined {
    const time = dated.time && { start: line.start + dated.time.start, end: line.start + dated.time.end };
    const isTooLong = line.end - line.start > LONGEST_LINE;
    return this.keep({
      ...this.#placeIn(place),
      ...{ form, written: shift(dated.written, line.start), dateText: dated.dateText, time, self: placeOf(line) },
      ...{ words: isTooLong ? "" : dated.words, details: [], after: [] },
    });
  }

  addRows(
    { items }: NonNullable<ReturnType<typeof findRows>>,
    place: { readonly here: Whereabouts; readonly block: Block },
  ): void {
    for (const { written, time, self, words, cells } of items) {
      const said = { written, time, self, words, cells, details: [], after: [] };
      this.keep({ ...this.#placeIn(place), form: "row", ...said });
    }
  }

  /** @returns nothing where there is no room for it */
  keep(item: OpenItem): OpenItem | undefined {
    const where = item.isInJournal ? "inside" : "outside";
    if (this.#counts[where]++ >= MOST_ITEMS) return undefined;
    this.items.push(item);
    this.last = item;
    return item;
  }

  #placeIn({
    here: { title, kind, theme, inner },
    block,
  }: {
    readonly here: Whereabouts;
    readonly block: Block;
  }): Pick<OpenItem, "heading" | "isInJournal" | "theme" | "journal" | "block" | "inner"> {
    const isInJournal = kind === "journal";
    const heads = isInJournal && inner.length + block.labels.length > 0 ? [...inner, ...block.labels] : undefined;
    const place = isInJournal ? { ...(heads && { inner: heads }) } : { block };
    return { heading: title, isInJournal, theme, journal: this.#journal, ...place };
  }
}

export function placeOf({ start, end }: Range): Range {
  return { start, end };
}

function shift<T extends Range>(place: T, by: number): T {
  return { ...place, start: place.start + by, end: place.end + by };
}
