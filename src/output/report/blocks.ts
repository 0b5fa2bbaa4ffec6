import type { Status } from "../../facts/index.js";

/**
 * What the report says, before it is markdown or HTML. A text is a plain string where it is our own words, without a sign
 * that means something in either; whatever comes from notes, policies and programs is quoted.
 */
export type Inline =
  | string
  /** Anybody's text, shown as it is on one line. */
  | { readonly kind: "quoted"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** An e-mail address or a telephone number, as the note has it. */
  | { readonly kind: "address"; readonly text: string }
  /** The word "overdue", which a page sets apart. */
  | { readonly kind: "overdue" }
  | NoteLink
  /** To a heading, by its anchor. */
  | { readonly kind: "heading-link"; readonly text: string; readonly anchor: string };

/** To a file of the workspace, by its path there. */
export interface NoteLink {
  readonly kind: "note-link";
  readonly text: string;
  readonly path: string;
  /** From 1: of the row that it is, in a table. */
  readonly line?: number;
}

export type Content = readonly Inline[];

/** What an item speaks of, for a page that filters its items and lets things be done from there; markdown says none of it. */
export interface About {
  /** The note's path in the workspace. */
  readonly path: string;
  /** Tells the application from all others: `keyOfNote`. */
  readonly note: string;
  /** It is a row of a table, which is only read. */
  readonly isRow: boolean;
  readonly action?: AboutAction;
}

export interface AboutAction {
  /** Tells it from the application's other actions. */
  readonly key: string;
  /** Tells it from all others. */
  readonly uid: string;
  readonly rule: string;
  readonly via?: string;
  /** Of a reminder, ISO 8601: once it is done, the next one may have its key. */
  readonly day?: string;
  /** How many reminders ask for the same on that day; missing where it is the only one. */
  readonly alike?: number;
  /** It can be done now, in time or late, and nothing is to be found before. */
  readonly isDue: boolean;
}

/** An item of a list: what it is about, what there is to say of it, and items below it. */
export interface Item {
  readonly about?: About;
  readonly name?: NoteLink;
  readonly content: Content;
  /** The same without what a page shows when it is asked for; missing where it is the same. */
  readonly brief?: Content;
  readonly items?: readonly Item[];
}

/** An item of an application. */
export interface AboutItem extends Item {
  readonly about: About;
  readonly name: NoteLink;
}

/** Items and rows are made when they are asked for, one by one: a report of thousands need not be made in one go. */
export type Block =
  | { readonly kind: "paragraph"; readonly content: Content }
  | { readonly kind: "list"; readonly items: Iterable<Item> }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: Iterable<readonly Content[]> }
  /** Below a section's heading. */
  | { readonly kind: "heading"; readonly content: Content; readonly anchor: string }
  /** Text in which line breaks count. */
  | { readonly kind: "code-block"; readonly text: string }
  /** The source of a mermaid diagram, and what it shows, for a page that draws bars itself. */
  | { readonly kind: "diagram"; readonly lines: readonly string[]; readonly bars?: readonly Bar[] };

/** One of several counts. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** `median 15 days (20 with both dates)`. */
  readonly remark?: string;
}

/**
 * How a page shows a section: today's first; what its board and its days tell already not at all; the rest folded away.
 */
export type SectionPlace = "first" | "overview" | "folded";

export interface ReportSection {
  readonly title: string;
  readonly place: SectionPlace;
  /** None where it has nothing to say: it is then left out. */
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  /** What must be known before reading it. */
  readonly notice: readonly Block[];
  readonly sections: readonly ReportSection[];
  /** What a page shows in a form that markdown has no means for; it says nothing that the sections do not. */
  readonly overview?: Overview;
}

export interface Overview {
  readonly counts: { readonly applications: number; readonly due: number };
  /** What lies ahead, by day, without what is to be done today already. */
  readonly days: Iterable<Day>;
  readonly columns: readonly Column[];
}

export interface Day {
  /** ISO 8601. */
  readonly date: string;
  /** `Mon 23 Nov`. */
  readonly label: string;
  readonly things: readonly DayThing[];
}

export type DayKind = "interview" | "deadline" | "action" | "ifNobodyAnswers";

/** What begins on a day, in few words, and all there is to say of it. */
export interface DayThing {
  readonly kind: DayKind;
  readonly brief: Content;
  readonly item: AboutItem;
}

/** Applications of one or of several statuses, those first that something is due of. */
export interface Column {
  readonly title: string;
  readonly count: number;
  readonly cards: Iterable<Card>;
}

export interface Card {
  readonly about: About;
  readonly status: Status;
  readonly isDue: boolean;
  readonly company: NoteLink;
  readonly role: string;
  /** What comes first, else what is waited for. */
  readonly next: Content;
}

export function quote(text: string): Inline {
  return { kind: "quoted", text };
}

/** `a, b`: those that have something to say, with a separator between them. */
export function joinContents(contents: readonly Content[], separator: string): Content {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, at) => (at === 0 ? content : [separator, ...content]));
}

/** A list of what `describe` makes of each; no block where there is none. */
export function listOf<T>(things: readonly T[], describe: (thing: T) => Item): readonly Block[] {
  return things.length === 0 ? [] : [{ kind: "list", items: mapLazily(things, describe) }];
}

export function mapLazily<T, U>(things: readonly T[], make: (thing: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const thing of things) yield make(thing);
    },
  };
}
