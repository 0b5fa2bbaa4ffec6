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

/** An item of a list: what it is about, what there is to say of it, and items below it. */
export interface Item {
  readonly name?: NoteLink;
  readonly content: Content;
  readonly items?: readonly Item[];
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
  /** The source of a mermaid diagram. */
  | { readonly kind: "diagram"; readonly lines: readonly string[] };

export interface ReportSection {
  readonly title: string;
  /** It tells what to do today. */
  readonly isToday?: boolean;
  /** None where it has nothing to say: it is then left out. */
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  /** What must be known before reading it. */
  readonly notice: readonly Block[];
  readonly sections: readonly ReportSection[];
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
