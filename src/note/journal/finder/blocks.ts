import type { Block } from "../journal-item.js";
import type { BodyLine } from "../lines/index.js";

interface OpenList {
  readonly depth: number;
  readonly block: Block;
  /** The last of its items where that is undated: it may hold a list. */
  held?: { readonly title: string; readonly isMonth: boolean; readonly isKnown?: boolean } | undefined;
}

/** Keeps which lines of a body stand together, and what heads them. */
export class Blocks {
  #section: Block = { titles: [], labels: [], isInNotes: false, undated: 0 };
  #above: Pick<Block, "titles" | "isInNotes"> = { titles: [], isInNotes: false };
  /** The last of the lines before a list that may head it. */
  #label: string | undefined;
  #isLabelMarked = false;
  #lists: OpenList[] = [];
  /** Of the outermost lists since the last line that parts them: below the names of months, they go on with one another. */
  #root: Block | undefined;

  /** A heading. Months below the same headings go on with the same lines. */
  enter(titles: readonly string[], isInNotes: boolean): void {
    const isSame =
      titles.length === this.#above.titles.length && titles.every((one, at) => one === this.#above.titles[at]);
    this.#above = { titles, isInNotes };
    this.#lists = [];
    if (isSame && this.#label === undefined) return;
    this.#root = undefined;
    this.#label = undefined;
    this.#section = this.#start();
  }

  /** A line that heads what follows it, and is known: nothing before it does so any more. */
  addKnown(line: BodyLine, title: string): void {
    const list = this.#listOf(line);
    if (list) list.held = { title, isMonth: false, isKnown: true };
    if (list !== undefined || this.#label === undefined) return;
    this.#lists = [];
    this.#root = undefined;
    this.#label = undefined;
    this.#section = this.#start();
  }

  /** A table is one by itself. */
  startTable(): Block {
    this.#lists = [];
    this.#root = undefined;
    return this.#start();
  }

  /** Where a dated line stands. */
  of(line: BodyLine): Block {
    const list = this.#listOf(line);
    if (!list) this.#root = undefined;
    if (list) list.held = undefined;
    return list?.block ?? this.#section;
  }

  /** Where a dated heading stands, and the lines below it. */
  get section(): Block {
    return this.#section;
  }

  /**
   * A line without a date that belongs to no dated one.
   *
   * @param title what it says, where it may head what follows
   * @param isMarked it is bold, or ends in a colon
   * @param isMonth it names the month of the days below it
   */
  addUndated(
    line: BodyLine,
    title: string,
    { isLabel, isMarked = false, isMonth }: { isLabel: boolean; isMarked?: boolean; isMonth: boolean },
  ): void {
    const list = this.#listOf(line);
    if (list) {
      if (!line.isItem) return;
      list.block.undated++;
      list.held = { title, isMonth };
      return;
    }
    this.#lists = [];
    if (isMonth) return;
    this.#root = undefined;
    if (isLabel || this.#label !== undefined) {
      this.#label = isLabel ? title : undefined;
      this.#isLabelMarked = isMarked;
      this.#section = this.#start();
    } else this.#section.undated++;
  }

  #start(): Block {
    const label = this.#label === undefined ? [] : [this.#label];
    const { titles: above, isInNotes } = this.#above;
    const labels = this.#isLabelMarked ? label : [];
    return { titles: [...above, ...label], labels, isInNotes, undated: 0 };
  }

  /** The list that the line stands in; it begins one where there is none. */
  #listOf({ depth, isItem }: BodyLine): OpenList | undefined {
    const deepest = isItem ? depth : depth - 1;
    while ((this.#lists.at(-1)?.depth ?? 0) > depth) this.#lists.pop();
    const last = this.#lists.at(-1);
    if (depth === 0) return undefined;
    if (last && (last.depth === depth || last.depth > deepest)) return last;
    if (!isItem) return last;
    const { held } = last ?? {};
    if (held && last && !held.isKnown) last.block.undated--;
    const block = last && (!held || held.isMonth) ? last.block : this.#open(last, held);
    const list: OpenList = { depth, block };
    this.#lists.push(list);
    return list;
  }

  #open(outer: OpenList | undefined, held: OpenList["held"]): Block {
    const own = held ? [held.title] : [];
    if (outer) {
      const { block } = outer;
      return {
        ...block,
        titles: [...block.titles, ...own],
        labels: held?.isKnown ? [] : [...block.labels, ...own],
        undated: 0,
      };
    }
    return (this.#root ??= this.#start());
  }
}
