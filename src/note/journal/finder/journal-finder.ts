import type { Range } from "../../../text/index.js";
import { readWrittenDate } from "../../../time/index.js";
import { Blocks } from "./blocks.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import { type DatedLine, readDatedLine } from "../dated-line.js";
import { type InlineField, readInlineFields } from "../inline-fields.js";
import type { Block, FoundTask, JournalItem } from "../journal-item.js";
import { goesOn } from "./continued-date.js";
import { type BodyLine, scanLines, withDayNumber } from "../lines/index.js";
import { isMonthTitle, Months, readDayLine, withBareDay } from "./months.js";
import { TaskReader } from "./read-tasks.js";
import { Sections, type Whereabouts } from "./sections.js";
import { findRows } from "../tables/index.js";

/** More are not kept: no application has as many, and what is kept costs time with each of the others. */
const MOST_ITEMS = 1_001;
const MOST_DETAILS = 50;
const MOST_AFTER = 3;
const MOST_PARAGRAPHS = 100;
/** Deeper than any heading: lines that name a month count as one. */
const LABEL = 7;
/** What marks a line that heads what follows it: bold, or a colon at its end. */
const MARKED = /:(?:\*\*|__)?$|^(?:\*\*|__).*(?:\*\*|__)$/u;
/** Of a line that heads what follows it. */
const LONGEST_LABEL = 80;

type OpenItem = JournalItem & { self: Range; words: string; readonly details: Range[]; readonly after: Range[] };

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
  readonly items: JournalItem[] = [];
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
  /** The last item since a heading. */
  #last: OpenItem | undefined;
  /** How many undated headings and tables have begun or ended: between two of them, dates follow each other. */
  #journal = 0;
  #kept = { inside: 0, outside: 0, fields: 0 };

  constructor(text: string, own?: readonly string[]) {
    this.#text = text;
    this.#own = own;
    this.#sections = new Sections(own);
    this.#taskReader = new TaskReader(text, this.tasks, MOST_ITEMS);
  }

  read(lines: readonly BodyLine[]): this {
    for (let at = 0; at < lines.length && this.#kept.inside < MOST_ITEMS; at++) {
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
    const isFull = this.#sections.here.kind !== "journal" && this.#kept.outside >= MOST_ITEMS;
    const dated = isFull ? undefined : this.#date(line);
    const own = this.#sections.judge(cleanTitle(title));
    const isMonth = !dated && this.#months.enter(cleanTitle(title), depth);
    if (!dated) {
      this.#sections.enter(cleanTitle(title), depth, own, isMonth);
      this.#enterBlock();
      this.#headed = undefined;
      if (!isMonth) this.#last = undefined;
      if (!isMonth) this.#journal++;
      return;
    }
    this.#sections.enter(cleanTitle(title), depth, { kind: "open" }, true);
    this.#enterBlock();
    const { here } = this.#sections;
    const { kind } = here;
    const isTelling = kind === "journal" || (kind === "open" && !here.isInNotes);
    const item = isTelling ? this.#add("heading", line, dated, here) : undefined;
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
    const dated = here.kind === "foreign" ? undefined : this.#date(line);
    if (dated) {
      this.#startItem(line, dated);
      return;
    }
    this.#sections.leaveLabels(line.depth);
    const title = cleanTitle(this.#text.slice(line.start, line.end));
    this.#sections.enterLabel(title, line.depth, this.#sections.judge(title));
    const isMonth = this.#months.enter(title, LABEL + line.depth);
    this.#blocks.addUndated(line, title, { isLabel: true, isMonth });
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
    const found = new JournalFinder(this.#text, this.#own);
    const heading = title.trim() === "" ? type : cleanTitle(title);
    found.#kept = this.#kept;
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
      this.#journal++;
      if (here.kind === "journal" || here.kind === "open") this.#addRows(rows, here, this.#blocks.startTable());
      this.#journal++;
      return at + rows.count;
    }
    if (!line.isContinued) this.#leaveItems(line);
    const { here } = this.#sections;
    const fields = readInlineFields(this.#text, line);
    this.#kept.fields += fields.length;
    if (this.#kept.fields < MOST_ITEMS) this.fields.push(...fields);
    if (fields.length > 0 || here.kind === "foreign" || this.#readTask(line, lines[at - 1])) return at;
    const isFull = here.kind !== "journal" && this.#kept.outside >= MOST_ITEMS;
    const isWithin = goesOn(this.#text, line, lines[at - 1]);
    const dated = isFull || isWithin ? undefined : this.#date(line);
    if (dated) this.#startItem(line, dated);
    else if (this.#open && line.isContinued) this.#goOn(this.#open, line);
    else if (isWithin || !this.#readLabel(line, lines[at + 1])) {
      if (!isWithin) this.#countUndated(line, lines[at + 1]);
      this.#addBelow(line, isWithin);
    }
    return at;
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
    const task = this.#taskReader.read(line, before, here.title);
    if (!task) return false;
    const isFull = here.kind !== "journal" && this.#kept.outside >= MOST_ITEMS;
    if (task.kind === "done" && !isFull) this.#add("task", line, task.dated, here);
    if (task.kind !== "ticked" || here.kind !== "journal") return true;
    if (task.dated) this.#startItem(line, task.dated);
    else this.#addBelow({ ...line, start: task.start });
    return true;
  }

  #startItem(line: BodyLine, dated: DatedLine): void {
    const { here } = this.#sections;
    if (here.kind === "preparation") return;
    const item = this.#add("line", line, dated, here, this.#blocks.of(line));
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
    const { after } = this.#last ?? {};
    if (after && after.length < MOST_AFTER && !isMarked && /\d/u.test(written)) after.push(placeOf(line));
    const title = cleanTitle(written);
    const isMonth = isShort && this.#months.enter(title, LABEL + line.depth);
    this.#blocks.addUndated(line, title, { isLabel, isMonth });
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
      this.#open = this.#keep({ ...item, form: "line", written, self: placeOf(line), words, details: [], after: [] });
      return;
    }
    const last = item.details.at(-1);
    if (isWithin && last) item.details[item.details.length - 1] = { start: last.start, end: line.end };
    else if (item.details.length < MOST_DETAILS) item.details.push(placeOf(line));
  }

  #addRows({ items }: NonNullable<ReturnType<typeof findRows>>, here: Whereabouts, block: Block): void {
    for (const { written, time, self, words, cells } of items)
      this.#keep({
        ...this.#placeIn(here, block),
        form: "row",
        written,
        time,
        self,
        words,
        cells,
        details: [],
        after: [],
      });
  }

  #add(
    form: JournalItem["form"],
    line: Range,
    dated: DatedLine,
    here: Whereabouts,
    block = this.#blocks.section,
  ): OpenItem | undefined {
    const time = dated.time && { start: line.start + dated.time.start, end: line.start + dated.time.end };
    const isTooLong = line.end - line.start > LONGEST_LINE;
    return this.#keep({
      ...this.#placeIn(here, block),
      ...{ form, written: shift(dated.written, line.start), dateText: dated.dateText, time, self: placeOf(line) },
      ...{ words: isTooLong ? "" : dated.words, details: [], after: [] },
    });
  }

  #placeIn(
    { title, kind, theme }: Whereabouts,
    block: Block,
  ): Pick<OpenItem, "heading" | "isInJournal" | "theme" | "journal" | "block"> {
    const isInJournal = kind === "journal";
    return { heading: title, isInJournal, theme, journal: this.#journal, ...(!isInJournal && { block }) };
  }

  #keep(item: OpenItem): OpenItem | undefined {
    const where = item.isInJournal ? "inside" : "outside";
    if (this.#kept[where]++ >= MOST_ITEMS) return undefined;
    this.items.push(item);
    this.#last = item;
    return item;
  }

  #addYear(dated: DatedLine, clean: string): DatedLine {
    const { written } = dated;
    if (written.date || written.isSpan || dated.dateText !== undefined) return dated;
    const dateText = this.#months.addYear(clean.slice(written.start, written.end));
    const date = dateText === undefined ? undefined : readWrittenDate(dateText)?.date;
    return date ? { ...dated, dateText, written: { ...written, date } } : dated;
  }

  #date({ start, end }: Range): DatedLine | undefined {
    const raw = this.#text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (!/\d/u.test(raw)) return undefined;
    const clean = cleanLine(raw);
    const month = this.#months.here;
    const dated = (month === undefined ? undefined : readDayLine(clean, month)) ?? readDatedLine(clean);
    return dated && this.#addYear(dated, clean);
  }
}

function cleanTitle(title: string): string {
  return cleanLine(title.slice(0, LONGEST_LINE)).replace(/\s+/gu, " ").replace(/:? ?$/u, "").trim();
}

function placeOf({ start, end }: Range): Range {
  return { start, end };
}

function shift<T extends Range>(place: T, by: number): T {
  return { ...place, start: place.start + by, end: place.end + by };
}
