import type { Range } from "../../../text/index.js";
import { Blocks } from "./blocks.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import type { DatedLine } from "../dated-line.js";
import { type InlineField, readInlineFields } from "../inline-fields.js";
import type { FoundTask, JournalItem } from "../journal-item.js";
import { cleanTitle, LONGEST_LABEL, MARKED } from "./clean-title.js";
import { dateLine, shortDateLine } from "./date-line.js";
import { type OpenItem, KeptItems, MOST_ITEMS, placeOf } from "./kept-items.js";
import { goesOn } from "./continued-date.js";
import { type BodyLine, scanLines, withDayNumber } from "../lines/index.js";
import { isMonthTitle, Months, withBareDay } from "./months.js";
import { TaskReader } from "./read-tasks.js";
import { Sections } from "./sections.js";
import { findRows } from "../tables/index.js";

const MOST_DETAILS = 50;
const MOST_AFTER = 3;
const MOST_PARAGRAPHS = 100;
/** Deeper than any heading: lines that name a month count as one. */
const LABEL = 7;

/** What dates the lines below it. */
interface Carrier {
  /** The depth of lists at which it stands. */
  readonly depth: number;
  readonly item: OpenItem;
  /** It has no words of its own: each line below it is an item of that day. */
  readonly isBare: boolean;
}

/** Goes through a body's lines once and keeps what is dated. */
export class JournalFinder {
  readonly tasks: FoundTask[] = [];
  readonly fields: InlineField[] = [];
  readonly prose: Range[] = [];
  readonly #text: string;
  readonly #own: readonly string[] | undefined;
  readonly #sections: Sections;
  readonly #blocks = new Blocks();
  readonly #months = new Months();
  readonly #taskReader: TaskReader;
  /** The dated heading above, and the dated lines of lists that the next line may belong to. */
  #headed: Carrier | undefined;
  #carriers: Carrier[] = [];
  /** The item that the next line of its paragraph goes on with. */
  #open: OpenItem | undefined;
  readonly #kept: KeptItems;
  #fieldsFound = 0;

  constructor(text: string, own?: readonly string[], outer?: KeptItems) {
    this.#text = text;
    this.#own = own;
    this.#kept = new KeptItems(outer);
    this.#sections = new Sections(own);
    this.#taskReader = new TaskReader(text, this.tasks, MOST_ITEMS);
  }

  get items(): JournalItem[] {
    return this.#kept.items;
  }

  read(lines: readonly BodyLine[]): this {
    for (let at = 0; at < lines.length && !this.#kept.isFull; at++) {
      const line = lines[at];
      if (line?.kind === "heading") this.#readHeading(line);
      else if (line?.kind === "quote") at = this.#readQuote(lines, at);
      else if (line?.kind === "label") this.#readInnerHeading(line);
      else if (line) at = this.#readText(line, lines, at);
    }
    return this;
  }

  #readHeading(line: BodyLine): void {
    const title = this.#text.slice(line.start, line.end);
    const { depth } = line;
    this.#open = undefined;
    this.#carriers = [];
    const dated = this.#kept.isFullAt(this.#sections.here) ? undefined : dateLine(this.#text, line, this.#months);
    const own = this.#sections.judge(cleanTitle(title));
    const isMonth = !dated && this.#months.enter(cleanTitle(title), depth);
    if (!dated) {
      this.#sections.enter(cleanTitle(title), depth, own, isMonth);
      this.#enterBlock();
      this.#headed = undefined;
      if (!isMonth) this.#kept.last = undefined;
      if (!isMonth) this.#kept.startJournal();
      return;
    }
    this.#sections.enter(cleanTitle(title), depth, { kind: "open" }, true);
    this.#enterBlock();
    const { here } = this.#sections;
    const { kind } = here;
    const isTelling = kind === "journal" || (kind === "open" && !here.isInNotes);
    const item = isTelling ? this.#kept.add("heading", line, dated, { here, block: this.#blocks.section }) : undefined;
    const isBare = dated.words.trim() === "";
    this.#headed = item && { depth: 0, item, isBare };
    if (kind === "open" || own.kind === "preparation") this.#sections.enter(cleanTitle(title), depth, own);
  }

  #enterBlock(): void {
    this.#blocks.enter(this.#sections.titles, this.#sections.here.isInNotes);
  }

  /** A heading within a list item heads the lists that stand in the same item; one with a date is a line of its list. */
  #readInnerHeading(line: BodyLine): void {
    const { here } = this.#sections;
    if (here.isDraft) return;
    this.#leaveItems(line);
    const dated = here.kind === "foreign" ? undefined : dateLine(this.#text, line, this.#months);
    if (dated) {
      this.#startItem(line, dated);
      return;
    }
    this.#sections.leaveLabels(line.depth);
    const title = cleanTitle(this.#text.slice(line.start, line.end));
    const standing = this.#sections.judge(title);
    this.#sections.enterLabel(title, line.depth, standing);
    const isMonth = this.#months.enter(title, LABEL + line.depth);
    if (standing.kind !== "open") this.#blocks.addKnown(line, title);
    else this.#blocks.addUndated(line, title, { isLabel: true, isMonth });
  }

  /** Nothing before the line goes on in it, but the dated items that hold it: a further paragraph of one stands in it. */
  #leaveItems(line: BodyLine): void {
    this.#open = undefined;
    const deepest = line.isItem || line.depth === 0 ? line.depth - 1 : line.depth;
    this.#carriers = this.#carriers.filter(({ depth }) => depth <= deepest);
    if (line.isItem) this.#sections.leaveLabels(line.depth);
  }

  /** A callout whose title says so is a journal of its own; what else is quoted is somebody else's. */
  #readQuote(lines: readonly BodyLine[], from: number): number {
    let end = from + 1;
    while (lines[end]?.kind === "quote" && lines[end]?.isContinued === true) end++;
    const [first, ...others] = lines.slice(from, end);
    this.#open = undefined;
    const head = first && /^\[!(?<type>[\w-]+)\][-+]?(?<title>.*)$/u.exec(this.#text.slice(first.start, first.end));
    if (!head || this.#sections.here.kind === "foreign") return end - 1;
    const { type = "", title = "" } = head.groups ?? {};
    const isJournal = [title, type].some((one) => this.#sections.judge(cleanTitle(one)).kind === "journal");
    const inner = isJournal ? scanLines(this.#text, others) : undefined;
    if (!inner) return end - 1;
    const found = new JournalFinder(this.#text, this.#own, this.#kept);
    const heading = title.trim() === "" ? type : cleanTitle(title);
    found.#sections.enter(heading, 2, { kind: "journal", theme: this.#themeOf([title, type]) });
    found.read(inner.filter(({ kind }) => kind !== "quote"));
    this.items.push(...found.items.map((item) => ({ ...item, journal: -first.start - 1 })));
    this.tasks.push(...found.tasks);
    return end - 1;
  }

  #themeOf(titles: readonly string[]): JournalItem["theme"] {
    for (const title of titles) {
      const standing = this.#sections.judge(cleanTitle(title));
      if (standing.kind === "journal") return standing.theme;
    }
    return "log";
  }

  /** @returns where the last line stands that was read */
  #readText(written: BodyLine, lines: readonly BodyLine[], at: number): number {
    const line = this.#withNumber(written);
    if (this.#sections.here.isDraft) return at;
    const rows = findRows(this.#text, lines, at, MOST_ITEMS);
    if (rows) {
      const { here } = this.#sections;
      this.#open = undefined;
      this.#kept.startJournal();
      if (here.kind === "journal" || here.kind === "open")
        this.#kept.addRows(rows, { here, block: this.#blocks.startTable() });
      this.#kept.startJournal();
      return at + rows.count;
    }
    if (!line.isContinued) this.#leaveItems(line);
    const { here } = this.#sections;
    const fields = readInlineFields(this.#text, line);
    this.#fieldsFound += fields.length;
    if (this.#fieldsFound < MOST_ITEMS) this.fields.push(...fields);
    if (fields.length > 0 || here.kind === "foreign" || this.#readTask(line, lines[at - 1])) return at;
    const isWithin = goesOn(this.#text, line, lines[at - 1]);
    const dated = isWithin || this.#kept.isFullAt(here) ? undefined : this.#dateOf(line);
    if (dated) this.#startItem(line, dated);
    else if (this.#open && line.isContinued) this.#goOn(this.#open, line);
    else if (isWithin || !this.#readLabel(line, lines[at + 1])) {
      if (!isWithin) this.#countUndated(line, lines[at + 1]);
      this.#addBelow(line, isWithin);
    }
    return at;
  }

  #dateOf(line: BodyLine): DatedLine | undefined {
    const dated = dateLine(this.#text, line, this.#months);
    if (dated || this.#sections.here.kind !== "journal" || (line.isContinued && this.#open)) return dated;
    return shortDateLine(this.#text, line);
  }

  /** With the day that markdown takes for a number of a list; a month alone in bold begins a paragraph of its own. */
  #withNumber(line: BodyLine): BodyLine {
    const written = withDayNumber(this.#text, line);
    if (written !== line) return written;
    if (line.isContinued && line.end - line.start <= LONGEST_LABEL) {
      const text = this.#text.slice(line.start, line.end);
      const isMonth = MARKED.test(text) && isMonthTitle(cleanTitle(text));
      if (isMonth) return { ...line, isContinued: false, depth: 0 };
    }
    return this.#months.here === undefined ? line : withBareDay(this.#text, line);
  }

  /** A line with a checkbox, or of a plan, is told of by what stands in it. Whether that is all there is to it. */
  #readTask(line: BodyLine, before: BodyLine | undefined): boolean {
    const { here } = this.#sections;
    const task = this.#taskReader.read(line, before, {
      heading: here.title,
      titles: this.#sections.titles,
      ...(here.kind === "journal" && { inner: here.inner }),
    });
    if (!task) return false;
    if (task.kind === "done" && !this.#kept.isFullAt(here))
      this.#kept.add("task", line, task.dated, { here, block: this.#blocks.section });
    if (task.kind !== "ticked" || here.kind !== "journal") return true;
    if (task.dated) this.#startItem(line, task.dated);
    else this.#addBelow({ ...line, start: task.start });
    return true;
  }

  #startItem(line: BodyLine, dated: DatedLine): void {
    const { here } = this.#sections;
    if (here.kind === "preparation") return;
    const item = this.#kept.add("line", line, dated, { here, block: this.#blocks.of(line) });
    this.#open = item;
    if (!item) return;
    this.#carriers = this.#carriers.filter(({ depth }) => depth < line.depth);
    this.#carriers.push({ depth: line.depth, item, isBare: dated.words.trim() === "" });
  }

  /** The sentence goes on: what it says is said by all of it. */
  #goOn(item: OpenItem, line: Range): void {
    const gap = " ".repeat(line.start - item.self.end);
    const isTooLong = item.words === "" || line.end - item.self.start > LONGEST_LINE;
    const words = isTooLong ? "" : item.words + gap + cleanLine(this.#text.slice(line.start, line.end));
    item.self = { start: item.self.start, end: line.end };
    item.words = words;
    const carrier = this.#carriers.at(-1);
    if (carrier?.item === item && carrier.isBare && words.trim() !== "")
      this.#carriers[this.#carriers.length - 1] = { ...carrier, isBare: false };
  }

  /** Whether the line heads what follows it: bold, with a colon at its end, or with a list of its own below it. */
  #readLabel(line: BodyLine, next: BodyLine | undefined): boolean {
    if (line.end - line.start > LONGEST_LABEL) return false;
    const written = this.#text.slice(line.start, line.end);
    const isMarked = MARKED.test(written);
    if (!isMarked && !(this.#headsList(line, next) && /^\P{L}*\p{L}+(?:[ -]\p{L}+){0,3}\P{L}*$/u.test(written)))
      return false;
    const title = cleanTitle(written);
    const standing = this.#sections.judge(title);
    if (standing.kind === "open" && line.depth > 0) return false;
    if (this.#headed?.isBare === true && this.#headed.item.isInJournal && standing.kind !== "journal") return false;
    this.#sections.leaveLabels(line.depth);
    if (standing.kind !== "open") this.#sections.enterLabel(title, line.depth, standing);
    if (standing.kind !== "open") this.#blocks.addKnown(line, title);
    return standing.kind !== "open";
  }

  /** A line that belongs to no dated one; it may head what follows, or name its month. */
  #countUndated(line: BodyLine, next: BodyLine | undefined): void {
    if (this.#carriers.length > 0 || this.#headed) return;
    this.#addProse(line);
    if (line.isContinued) return;
    const written = this.#text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    const isShort = line.end - line.start <= LONGEST_LABEL;
    const isMarked = MARKED.test(written);
    const isLabel = isMarked || (isShort && next?.isItem === true && !/[.!?…)]$/u.test(written));
    const { after } = this.#kept.last ?? {};
    if (after && after.length < MOST_AFTER && !isMarked && /\d/u.test(written)) after.push(placeOf(line));
    const title = cleanTitle(written);
    const isMonth = isShort && this.#months.enter(title, LABEL + line.depth);
    this.#blocks.addUndated(line, title, { isLabel, isMarked, isMonth });
  }

  #addProse({ start, end, isContinued }: BodyLine): void {
    const { kind, isInNotes } = this.#sections.here;
    if (isInNotes || kind === "preparation") return;
    const last = this.prose.at(-1);
    if (isContinued && last) this.prose[this.prose.length - 1] = { start: last.start, end };
    else if (this.prose.length < MOST_PARAGRAPHS) this.prose.push({ start, end });
  }

  /** An item that is in no dated one, and whose list follows. */
  #headsList({ isItem, isContinued, depth }: BodyLine, next: BodyLine | undefined): boolean {
    const isList = next?.isItem === true && next.depth > depth;
    return isItem && !isContinued && isList && this.#carriers.length === 0 && this.#headed === undefined;
  }

  /**
   * A line without a date belongs to the dated one above it.
   *
   * @param isWithin it goes on with the line before, which is one of those below the dated one
   */
  #addBelow(line: BodyLine, isWithin = false): void {
    const carrier = this.#carriers.at(-1) ?? this.#headed;
    if (!carrier) return;
    const { item, isBare } = carrier;
    if (isBare && !line.isContinued) {
      const raw = this.#text.slice(line.start, line.end);
      const words = raw.length > LONGEST_LINE ? "" : cleanLine(raw);
      const { written } = item;
      this.#open = this.#kept.keep({
        ...item,
        form: "line",
        written,
        self: placeOf(line),
        words,
        details: [],
        after: [],
      });
      return;
    }
    const last = item.details.at(-1);
    if (isWithin && last) item.details[item.details.length - 1] = { start: last.start, end: line.end };
    else if (item.details.length < MOST_DETAILS) item.details.push(placeOf(line));
  }
}
