import { normalizeChannel, type EntryFacts } from "../../facts/index.js";
import { readSaid, type SaidEntry, type SaidInterview } from "../../note/index.js";
import { fold } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { NewInterview, NoteChange } from "../../note/index.js";
import { findKindBehind } from "./behind-times.js";
import { changeRound, worldAgain } from "./change-round.js";
import { findPeople, replaceName } from "./people.js";
import { findPromised } from "./promise.js";
import { findNotes, findRemark } from "./remarks.js";
import { findLostTime, findUnclearTime, inEmployersZone } from "./read-time.js";
import { hasFacts, type ReadTheWords } from "./read-words.js";
import { listUnfit } from "./list-unfit.js";
import { hasOffer, refuseWithdrawal } from "./read-plain.js";
import { readDayFlag, sayDay } from "./days/index.js";
import { refuseSecond, refuseSecondOffer } from "./second-ones.js";
import { sayChange, statusAfter } from "./to-changes.js";
import { refuse, type NotTold, type Told, type World } from "./told.js";

/** Turns what was read into changes of the note. */
export class Teller {
  readonly #typed: string;
  readonly #read: ReadTheWords;
  readonly #world: World;
  readonly #minutes: number | undefined;
  readonly #changes: NoteChange[] = [];
  readonly #newPeople: string[] = [];
  /** The time that was typed, on the clock of `--zone`. */
  #onOtherClock: string | undefined;
  #isCounted = false;

  constructor(typed: string, read: ReadTheWords, world: World, minutes: number | undefined) {
    this.#typed = typed;
    this.#read = read;
    this.#world = world;
    this.#minutes = minutes;
  }

  tell(): Told | NotTold {
    const { said, words } = this.#read;
    const unfit =
      this.#rejectFlags() ?? (said.interviews.length > 0 ? findUnclearTime(words, this.#again()) : undefined);
    if (unfit) return unfit;
    const promised = this.#readPromised();
    if (!promised.ok) return promised;
    const refused = this.#addEntries(promised.date) ?? this.#addInterviews(promised.date) ?? this.#addRest();
    if (refused) return refused;
    const told = this.#changes.flatMap((change) => {
      if ("field" in change && change.field === "applied") return [];
      const said = sayChange(change, this.#world) + this.#sayCounted(change);
      const isTimed = "interview" in change || "round" in change;
      return isTimed && this.#onOtherClock !== undefined ? `${said}, which is ${this.#onOtherClock}` : said;
    });
    return { ok: true, changes: this.#changes, said: told, newPeople: [...new Set(this.#newPeople)] };
  }

  /** The flag's day, with `within a week` counted from the day on which it was said. */
  #readPromised(): ReturnType<typeof readDayFlag> {
    const from = this.#read.countedFrom?.date;
    const fromToday = readDayFlag("promised", "ahead", this.#typed, this.#world);
    if (!from) return fromToday;
    const promised = readDayFlag("promised", "ahead", this.#typed, this.#world, from);
    const isSame = promised.ok && fromToday.ok && promised.date?.toString() === fromToday.date?.toString();
    this.#isCounted = this.#read.countedFrom.isUsed || !isSame;
    return promised;
  }

  #sayCounted(change: NoteChange): string {
    const { countedFrom } = this.#read;
    const promised =
      "entry" in change
        ? change.entry.promised
        : "interview" in change
          ? change.interview.promised_by
          : "round" in change && "promised_by" in change && change.promised_by;
    return promised && countedFrom && this.#isCounted
      ? `, counted from ${sayDay(countedFrom.date, this.#world.today)}`
      : "";
  }

  #again(): World {
    return worldAgain(this.#read, this.#world);
  }

  #rejectFlags(): NotTold | undefined {
    const { entries, interviews } = this.#read.said;
    const isMove = this.#read.isMoved || interviews.some(({ cancelled }) => cancelled);
    return listUnfit(this.#world.flags, [
      "on",
      ...(isMove ? ([] as const) : (["with", "promised", "note"] as const)),
      ...(entries.length > 0 ? (["by"] as const) : []),
      ...(entries.some(({ kind }) => kind === "offer" || hasOffer(this.#world.application))
        ? (["deadline"] as const)
        : []),
      ...(interviews.length > 0 ? (["zone", "round"] as const) : []),
      ...(interviews.length === 0 && entries.some(({ promised }) => promised) ? (["round"] as const) : []),
      ...(interviews.length > 0 && !isMove ? (["kind", "minutes", "place", "link"] as const) : []),
    ]);
  }

  #addEntries(promised: PlainDate | undefined): NotTold | undefined {
    const { said, date } = this.#read;
    const { flags } = this.#world;
    const second = refuseSecondOffer(said, this.#world);
    if (second) return second;
    const hasInterview = said.interviews.length > 0;
    for (const [at, entry] of said.entries.entries()) {
      const name = this.#nameOf(entry, hasInterview ? undefined : flags.with);
      if (typeof name === "object" && !name.ok) return name;
      const remark =
        at === 0 ? findRemark(entry, { typed: this.#typed, read: this.#read, world: this.#world }) : undefined;
      const isPromised = hasInterview ? undefined : promised;
      const facts: EntryFacts = {
        date: entry.date,
        direction: entry.direction,
        kind: entry.kind,
        name: name?.text,
        by: flags.by === undefined ? entry.by : normalizeChannel(flags.by),
        left_message: entry.left_message,
        promised: isPromised ?? entry.promised,
        remark,
      };
      const isPromise = this.#isPromiseAlone(entry);
      if (facts.promised && isPromise) {
        const found = findPromised({ date, promised: facts.promised, words: this.#read.words }, this.#again());
        if (!found.ok) return found;
        if (found.round !== undefined) {
          this.#changes.push({ round: found.round, promised_by: facts.promised });
          continue;
        }
        this.#changes.push({ entry: { ...facts, name: facts.name ?? found.name } });
        continue;
      }
      if (flags.round !== undefined && !hasInterview) return refuse("--round says nothing of this; leave it out");
      this.#changes.push({ entry: facts });
    }
    return undefined;
  }

  /** Nothing but the day of their answer is told. */
  #isPromiseAlone({ kind, direction, name, by, promised, remark }: SaidEntry): boolean {
    if (kind !== "reply" || direction !== "received" || name !== undefined || by !== undefined || remark !== undefined)
      return false;
    if (!promised) return false;
    const without = this.#read.words.replace(promised.toString(), "").trim();
    return !hasFacts(readSaid(without, this.#world.application, this.#read.date));
  }

  #nameOf(
    { name }: SaidEntry,
    flagged: string | undefined,
  ): { readonly ok: true; readonly text: string } | NotTold | undefined {
    const text = flagged ?? name;
    if (text === undefined || EVERYONE.has(fold(text).trim())) return undefined;
    const people = this.#findPeople(text, flagged !== undefined);
    if (!people.ok) return people;
    const names = people.names;
    const joined = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}` : (names[0] ?? "");
    return joined === "" ? undefined : { ok: true, text: joined };
  }

  #findPeople(text: string, isFlag: boolean): ReturnType<typeof findPeople> {
    const { words } = this.#read;
    const { flags } = this.#again();
    const people = findPeople(text, this.#world.application.contacts, (written, name) =>
      isFlag
        ? { words, flags: { ...flags, with: text.replace(written.trim(), () => name) } }
        : { words: replaceName(words, written.trim(), name), flags },
    );
    if (people.ok) this.#newPeople.push(...people.newPeople);
    return people;
  }

  #addInterviews(promised: PlainDate | undefined): NotTold | undefined {
    for (const interview of this.#read.said.interviews) {
      const refused =
        this.#read.isMoved || interview.cancelled
          ? this.#changeRound(interview)
          : this.#addInterview(interview, promised);
      if (refused) return refused;
    }
    return undefined;
  }

  #changeRound(one: SaidInterview): NotTold | undefined {
    const changed = changeRound(one, {
      ...{ typed: this.#typed, read: this.#read, world: this.#world },
      minutes: this.#minutes,
    });
    if (!changed.ok) return changed;
    this.#changes.push(changed.change);
    this.#onOtherClock = changed.onOtherClock;
    return undefined;
  }

  #addInterview(one: SaidInterview, promised: PlainDate | undefined): NotTold | undefined {
    const { flags } = this.#world;
    const lost = findLostTime(this.#read.words, this.#typed, one.start);
    if (lost) return lost;
    const moment = one.start ? inEmployersZone(one.start, this.#world) : undefined;
    if (moment && !moment.ok) return moment;
    const text = flags.with ?? one.with.map(({ name, email }) => (name === "" ? (email ?? "") : name)).join(", ");
    const people = text === "" ? undefined : this.#findPeople(text, flags.with !== undefined);
    if (people && !people.ok) return people;
    const { place, notes, kind } = findNotes({ typed: this.#typed, read: this.#read, world: this.#world });
    const interview: NewInterview = {
      date: moment?.date ?? one.date,
      time: moment?.time,
      minutes: this.#minutes ?? one.minutes,
      kind:
        flags.kind === undefined
          ? (one.kind ?? kind ?? findKindBehind(this.#read.words))
          : flags.kind.trim().toLowerCase(),
      with: people?.names ?? [],
      place: flags.place ?? place,
      link: flags.link,
      notes,
      promised_by: promised ?? one.promised_by,
    };
    const refused = refuseSecond(interview, { ...this.#world, flags: this.#again().flags }, this.#read.words);
    if (refused && !refused.ok) return refused;
    if (refused) {
      this.#changes.push(...refused.changes);
      return undefined;
    }
    this.#onOtherClock = moment?.onOtherClock;
    this.#changes.push({ interview });
    return undefined;
  }

  #addRest(): NotTold | undefined {
    const { said } = this.#read;
    const { application } = this.#world;
    const flagged = readDayFlag("deadline", "ahead", this.#typed, this.#world);
    if (!flagged.ok) return flagged;
    const deadline = flagged.date ?? said.deadline?.date;
    if (deadline) {
      this.#changes.push({ field: "deadline", date: deadline });
    }
    const ended = refuseWithdrawal(said, application);
    if (ended) return ended;
    const entries = this.#changes.flatMap((change) => ("entry" in change ? [change.entry] : []));
    const application_ = entries.find(({ kind }) => kind === "application");
    if (application_ && !application.applied) this.#changes.push({ field: "applied", date: application_.date });
    const status = statusAfter(this.#changes, application);
    if (status !== undefined) this.#changes.push({ status });
    return undefined;
  }
}

/** Nobody's name: a message without one is to all. */
const EVERYONE: ReadonlySet<string> = new Set(
  "everyone everybody all them team the team alle allen tous toutes todos todas"
    .split(" ")
    .concat("the team", "all of them"),
);
