import type { Range } from "../../text/index.js";
import type { WrittenDate } from "../../time/index.js";
import type { Theme } from "../words/index.js";
import type { RowCells } from "./tables/index.js";

/** Lines that stand together in no journal: a list, a table, the lines of a section, what stands below its dated headings. */
export interface Block {
  /** What heads it, from the outermost: headings, a line before a list, the item that holds the list. */
  readonly titles: readonly string[];
  /** Below a heading for notes. */
  readonly isInNotes: boolean;
  /** Of these, the marked lines before a list, and the items that hold it. */
  readonly labels: readonly string[];
  /** How many of its lines begin with no date and belong to none that does. */
  undated: number;
}

/** Something dated in a body. All places are offsets in the note's text. */
export interface JournalItem {
  readonly form: "line" | "row" | "heading" | "task";
  /** The heading above it, as it is written; empty where there is none. */
  readonly heading: string;
  /** It stands in a journal; where it does not, only a heading may be a fact, if it names an interview, or a task that is done. */
  readonly isInJournal: boolean;
  readonly theme: Theme;
  /** The same for all items of one list or table, or of the headings below one. */
  readonly journal: number;
  /** Its date; that of a line above it where it has none of its own. */
  readonly written: WrittenDate;
  /** Its date in full, where a heading names the month: `9 October 2026`. */
  readonly dateText?: string;
  /** Of what stands in no journal: the lines it stands among. */
  readonly block?: Block;
  /** Of what stands in a journal: what heads it there and is not known, from the outermost. */
  readonly inner?: readonly string[];
  /** The heading above it is a person. */
  readonly person?: string;
  /** What heads it there may name somebody or something else: it is no fact. */
  readonly isApart?: boolean;
  /** A time that stands beside the date, apart from its words. */
  readonly time?: Range;
  /** All of it. */
  readonly self: Range;
  /** What it says, as long as `self`: blanks for the date, for markup, code and links' targets. Empty where the line is too long. */
  readonly words: string;
  /** Of a row: the cells that are not empty, by what their columns hold. */
  readonly cells?: RowCells;
  /** The lines that stand below it and belong to it. */
  readonly details: readonly Range[];
  /** The undated lines with a number that follow it and belong to no item: they may say when an answer is due. */
  readonly after: readonly Range[];
}

/** An open task with a day. */
export interface FoundTask {
  readonly written: WrittenDate;
  readonly heading: string;
  /** What heads it, from the outermost. */
  readonly titles: readonly string[];
  /** Of what stands in a journal: what heads it there and is not known, from the outermost. */
  readonly inner?: readonly string[];
  readonly self: Range;
  /** As a person wrote them, without markup. */
  readonly text: string;
}
