import { locateIn } from "../diagnostics/index.js";
import { formatNoteLine, type LineOptions } from "../output/index.js";
import { evaluateTexts } from "../session/index.js";
import type { ZonedDateTime } from "../time/index.js";
import type { OpenPerson } from "./person.js";

/** A note that has been read from its line, with what it is judged by. */
export interface Task {
  readonly line: number;
  readonly path: string;
  readonly text: string;
  readonly person?: string;
  readonly open: OpenPerson;
  readonly now: ZonedDateTime;
}

export interface JudgeOptions extends Pick<LineOptions, "urlOf"> {
  readonly forecast: boolean;
}

/** Notes that are judged together are held until the last one is there: so many lines, of so many letters. */
export const MOST_TOGETHER = { lines: 10_000, letters: 64 * 1024 * 1024 };

/** Lines whose answers are given together, in their order: notes, and what has been answered among them. */
export class Group {
  readonly #entries: (Task | string)[] = [];
  readonly #paths = new Set<string>();
  #letters = 0;

  get isFull(): boolean {
    return this.#entries.length >= MOST_TOGETHER.lines || this.#letters >= MOST_TOGETHER.letters;
  }

  /** The first of its notes: all of them are judged by the same. */
  get first(): Task | undefined {
    return this.#entries.find((entry) => typeof entry !== "string");
  }

  addAnswer(answer: string): void {
    this.#entries.push(answer);
    this.#letters += answer.length;
  }

  /** Whether a note of that path is among them: there can be no other. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  addNote(task: Task): void {
    this.#paths.add(task.path);
    this.#entries.push(task);
    this.#letters += task.text.length;
  }

  /** The answers, each to its line. */
  async judge({ forecast, urlOf }: JudgeOptions): Promise<readonly string[]> {
    const tasks = this.#entries.filter((entry) => typeof entry !== "string");
    const [first] = tasks;
    if (!first) return this.#entries.filter((entry) => typeof entry === "string");
    const { config, compiled } = first.open;
    const given = { config, policy: compiled.policy, calendars: compiled.calendars(), now: first.now, forecast };
    const evaluation = await evaluateTexts(
      tasks.map(({ path, text }) => ({ path, text, findings: [] })),
      given,
    );
    const texts = new Map(tasks.map(({ path, text }) => [path, text]));
    const locate = locateIn((path) => texts.get(path));
    const notes = gatherBy(evaluation.notes, ({ situation }) => situation.application.path);
    const findings = gatherBy(evaluation.findings, ({ file }) => file);
    return this.#entries.map((entry) => {
      if (typeof entry === "string") return entry;
      const { path } = entry;
      const found = { notes: notes.get(path) ?? [], findings: findings.get(path) ?? [] };
      return formatNoteLine(entry, found, { now: first.now, locate, urlOf });
    });
  }
}

function gatherBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
