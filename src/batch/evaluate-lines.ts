import { InvalidInput } from "../diagnostics/index.js";
import { formatErrorLine, type LineOptions } from "../output/index.js";
import type { FindPolicy } from "../policy/index.js";
import { guessZone, isZone, parseNow, type ZonedDateTime } from "../time/index.js";
import { echo, oneLine } from "../text/index.js";
import { Group, MOST_TOGETHER, type Task } from "./group.js";
import { ConfigReader, findAmong, openPerson, type OpenPerson, type PersonFiles } from "./person.js";
import { PolicyCache } from "./policy-cache.js";
import { LONGEST_LINE, readLine, type BadLine, type NoteLine, type PersonLine } from "./read-line.js";
import { Recent } from "./recent.js";
import { splitLines, type RawLine } from "./split-lines.js";

export type { PersonFiles } from "./person.js";

export interface LinesOptions {
  /** The clock, for notes whose lines say no other. @param zone the person's */
  readonly readNow: (zone: string) => ZonedDateTime;
  /** The zone of whoever's line and workspace file name none. */
  readonly zone: () => string;
  /** Built-ins' names or paths: they count instead of everybody's own. */
  readonly policies?: readonly string[];
  /** Finds those of them that are paths. */
  readonly findFile?: FindPolicy;
  /** Where people are known beforehand: what somebody's notes are judged by. No line may say it then. @throws InvalidInput */
  readonly findPerson?: ((person: string) => Promise<PersonFiles>) | undefined;
  /** Consecutive notes of one person are judged together, as those of a folder are. */
  readonly together?: boolean;
  /** Actions include what follows if nobody answers. */
  readonly forecast?: boolean;
  /** Where a check is documented. */
  readonly urlOf?: LineOptions["urlOf"];
}

/** What came of the lines. */
export interface LineCount {
  readonly notes: number;
  /** Lines that could not be judged: each has an answer that says why. */
  readonly errors: number;
  /** How many policies have been compiled. */
  readonly compilations: number;
}

/**
 * JSON Lines in, JSON Lines out: the notes' texts → for each, in order, what is to do and what is wrong. It holds one note at a
 * time, or with `together` those of one person, and nothing that grows with the input.
 *
 * @yields lines, each with its end @returns how many there were
 */
export async function* evaluateLines(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: LinesOptions,
): AsyncGenerator<string, LineCount> {
  const desk = new Desk(options);
  for await (const line of splitLines(chunks, LONGEST_LINE.bytes)) yield* await desk.take(line);
  yield* await desk.finish();
  return desk.count;
}

/** Why somebody's notes cannot be judged, or what they are judged by. */
type Opened = { readonly open: OpenPerson } | { readonly problem: string };

interface Known {
  readonly person: string;
  readonly opened: Opened;
}

const NOBODY: FindPolicy = () => Promise.resolve(undefined);
const MOST_PEOPLE = 64;

/** Takes the lines one by one and knows whose notes they are. */
class Desk {
  readonly #options: LinesOptions;
  readonly #policies = new PolicyCache();
  readonly #configs = new ConfigReader();
  readonly #people = new Recent<Opened>(MOST_PEOPLE);
  /** Whose line came last; undefined before the first. */
  #current: Known | undefined;
  #anybody: Promise<Opened> | undefined;
  #group = new Group();
  /** The first of the notes that there are too many of to be judged together. */
  #overflow: Task | undefined;
  #notes = 0;
  #errors = 0;

  constructor(options: LinesOptions) {
    this.#options = options;
  }

  get count(): LineCount {
    return { notes: this.#notes, errors: this.#errors, compilations: this.#policies.compilations };
  }

  /** The answers that are known once this line is there. */
  async take({ number, bytes }: RawLine): Promise<readonly string[]> {
    const line = readLine(bytes);
    if (!line) return [];
    if (line.kind === "person") return this.#meet(line, number);
    const task = line.kind === "bad" ? line.reason : await this.#prepare(line, number);
    if (typeof task !== "string") return this.#judge(task);
    return [...(await this.#makeRoom()), ...this.#refuse(line, number, task)];
  }

  finish(): Promise<readonly string[]> {
    const group = this.#group;
    this.#group = new Group();
    const { forecast = false, urlOf = () => undefined } = this.#options;
    return group.judge({ forecast, urlOf });
  }

  async #judge(task: Task): Promise<readonly string[]> {
    if (this.#options.together !== true) {
      this.#add(task);
      return this.finish();
    }
    const last = this.#overflow ?? this.#group.first;
    const goesOn = last !== undefined && isSame(last, task);
    const before = goesOn ? await this.#makeRoom() : await this.#startAnew();
    if (this.#overflow) return [...before, ...this.#refuse(task, task.line, TOO_MANY)];
    if (this.#group.has(task.path)) return [...before, ...this.#refuse(task, task.line, describeTwice(task.path))];
    this.#add(task);
    return before;
  }

  #add(task: Task): void {
    this.#notes++;
    this.#group.addNote(task);
  }

  /** What waits is judged before there is too much of it; what else would belong to it is refused. */
  #makeRoom(): Promise<readonly string[]> | readonly string[] {
    if (!this.#group.isFull) return [];
    this.#overflow = this.#group.first;
    return this.finish();
  }

  #startAnew(): Promise<readonly string[]> {
    this.#overflow = undefined;
    return this.finish();
  }

  /** Where notes wait to be judged together, what is wrong waits with them, so that the order stays. */
  #refuse(about: Pick<BadLine, "path" | "person">, number: number, reason: string): readonly string[] {
    this.#errors++;
    const answer = formatErrorLine(about, number, reason);
    if (!this.#group.first) return [answer];
    this.#group.addAnswer(answer);
    return [];
  }

  async #meet(line: PersonLine, number: number): Promise<readonly string[]> {
    const answers = await this.#startAnew();
    if (this.#options.findPerson) {
      const reason = "people come from a folder here, so that no line says whose notes follow; leave the line out";
      return [...answers, ...this.#refuse(line, number, reason)];
    }
    const opened = await this.#open(async () => ({
      workspace: await this.#configs.read(line.config),
      findFile: findAmong(line.policies),
    }));
    this.#current = { person: line.person, opened };
    return "problem" in opened ? [...answers, ...this.#refuse(line, number, opened.problem)] : answers;
  }

  /** The note with what it is judged by, or why it cannot be. */
  async #prepare({ path, text, now, zone, ...line }: NoteLine, number: number): Promise<Task | string> {
    const person = line.person ?? this.#current?.person;
    const opened = await this.#openFor(person);
    if ("problem" in opened) return opened.problem;
    const { open } = opened;
    const place = zone ?? open.config.me.timezone ?? this.#options.zone();
    if (!isZone(place)) {
      const meant = guessZone(place)?.zone;
      const mend = meant === undefined ? "expected a name such as Europe/Berlin" : `did you mean ${meant}?`;
      return `zone: ${echo(place)} is no time zone; ${mend}`;
    }
    const clock = now === undefined ? { ok: true as const, value: this.#options.readNow(place) } : parseNow(now, place);
    if (!clock.ok) return oneLine(`now: ${clock.reason}`);
    return { line: number, path, text, open, now: clock.value, ...(person !== undefined && { person }) };
  }

  #openFor(person: string | undefined): Opened | Promise<Opened> {
    const { findPerson } = this.#options;
    if (findPerson) return person === undefined ? { problem: NO_PERSON } : this.#look(person, findPerson);
    const current = this.#current;
    if (!current)
      return (this.#anybody ??= this.#open(async () => ({ workspace: await this.#configs.read(), findFile: NOBODY })));
    return current.person === person ? current.opened : { problem: describeStranger(person ?? "", current.person) };
  }

  async #look(person: string, find: NonNullable<LinesOptions["findPerson"]>): Promise<Opened> {
    const opened = this.#people.get(person) ?? (await this.#open(() => find(person)));
    this.#people.set(person, opened);
    return opened;
  }

  async #open(find: () => Promise<PersonFiles>): Promise<Opened> {
    const { policies = [], findFile = NOBODY } = this.#options;
    try {
      return { open: await openPerson(await find(), this.#policies, { policies, findFile }) };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return { problem: error.message };
    }
  }
}

const NO_PERSON = "the line names no person; expected the name of a folder";
const TOO_MANY = `one person's notes are too many to be judged together, which are ${MOST_TOGETHER.lines} lines or ${MOST_TOGETHER.letters / 1024 / 1024} MiB at most; judge them one by one`;

function describeTwice(path: string): string {
  return oneLine(`${path} has come before; give each note of a person another path`);
}

function describeStranger(person: string, current: string): string {
  return `the last person's line is that of ${echo(current)}; put one of ${echo(person)} before this note`;
}

function isSame(one: Task, other: Task): boolean {
  return one.person === other.person && one.open === other.open && one.now.equals(other.now);
}
