import type { Range } from "../../../text/index.js";
import { cleanLine, LONGEST_LINE } from "../clean-line.js";
import { type DatedLine, readDatedLine } from "../dated-line.js";
import type { FoundTask } from "../journal-item.js";
import type { BodyLine } from "../lines/index.js";
import { findDueInWords, findStamp, isClosed, readKeyword, withoutKeyword } from "./plans.js";
import { findDone, findDue, readTask, withoutSigns } from "./tasks.js";

/** What a line is that tells of a task. */
export type TaskReading =
  /** One to be done: it is kept where it has a day. */
  | { readonly kind: "open" }
  /** Done on a day that its signs give. */
  | { readonly kind: "done"; readonly dated: DatedLine }
  /** Done, and what stands behind its box may be dated. */
  | { readonly kind: "ticked"; readonly start: number; readonly dated?: DatedLine };

/** Where a task stands. */
export type TaskPlace = Pick<FoundTask, "heading" | "titles" | "inner">;

/** Reads the lines of a body that tell of tasks, and keeps those that are to be done on a day. */
export class TaskReader {
  readonly #text: string;
  readonly #tasks: FoundTask[];
  readonly #most: number;

  /** @param most how many are kept */
  constructor(text: string, tasks: FoundTask[], most: number) {
    this.#text = text;
    this.#tasks = tasks;
    this.#most = most;
  }

  /** @param before the line above */
  read(line: BodyLine, before: BodyLine | undefined, place: TaskPlace): TaskReading | undefined {
    if (!line.isItem && !line.isContinued && before?.kind !== "heading") return undefined;
    const raw = this.#slice(line);
    if (this.#readStamp(line, raw, before, place)) return { kind: "open" };
    const task = line.isItem ? readTask(raw) : undefined;
    if (!task) return line.isItem && this.#readKeyword(line, raw, place) ? { kind: "open" } : undefined;
    const words = cleanLine(" ".repeat(task.start) + withoutSigns(raw.slice(task.start)));
    const due = task.box === " " ? (findDue(raw) ?? findDueInWords(raw)) : undefined;
    if (due) this.#add(line, due, words, place);
    if (task.box.toLowerCase() !== "x") return { kind: "open" };
    const done = findDone(raw);
    if (done) return { kind: "done", dated: { written: done, words } };
    return { kind: "ticked", start: line.start + task.start, dated: readDatedLine(words) };
  }

  /** `TODO write to Jo by 15 Nov 2026`, as outliners have it. */
  #readKeyword(line: BodyLine, raw: string, place: TaskPlace): boolean {
    const due = readKeyword(raw) === undefined ? undefined : findDueInWords(raw);
    if (due) this.#add(line, due, cleanLine(withoutKeyword(raw)), place);
    return due !== undefined;
  }

  /** `SCHEDULED: <2026-11-30 Mon>`, below what is planned or behind it. */
  #readStamp(line: BodyLine, raw: string, before: BodyLine | undefined, place: TaskPlace): boolean {
    const found = findStamp(raw);
    if (!found) return false;
    const { written, stamp } = found;
    const beside = (raw.slice(0, stamp.start) + raw.slice(stamp.end)).trim();
    const isBelow = line.isContinued || before?.kind === "heading";
    const words = beside === "" && isBelow && before ? this.#slice(before) : beside;
    if (!isClosed(words)) this.#add(line, written, cleanLine(withoutKeyword(words)), place);
    return true;
  }

  #slice({ start, end }: Range): string {
    return this.#text.slice(start, Math.min(end, start + LONGEST_LINE));
  }

  #add({ start, end }: Range, written: FoundTask["written"], words: string, place: TaskPlace): void {
    if (this.#tasks.length >= this.#most) return;
    const date = { ...written, start: start + written.start, end: start + written.end };
    const text = words.trim().replace(/\s+/gu, " ");
    this.#tasks.push({ ...place, written: date, self: { start, end }, text });
  }
}
