import { normalizeChannel, type EntryFacts, type Interview } from "../../facts/index.js";
import { readSaid, tellsOf, type SaidEntry, type SaidInterview } from "../../note/index.js";
import { echo, fold } from "../../text/index.js";
import { dayOfMoment, findSpokenDates, formatTime, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import type { NewInterview, NoteChange } from "../../note/index.js";
import { saysNothingMore } from "./left-words.js";
import { capitalizeNames, findPeople } from "./people.js";
import { cutLength, findLostTime, findUnclearTime, inEmployersZone } from "./read-time.js";
import { hasFacts, readTheWords, type ReadTheWords } from "./read-words.js";
import { listUnfit } from "./list-unfit.js";
import { readDeadline, readHowItWent, readStatusTold } from "./read-plain.js";
import { sayDay } from "./say-day.js";
import { readDayFlag } from "./settle-days.js";
import { findHeldOn, findSameInterview, sayChange, statusAfter } from "./to-changes.js";
import { refuse, type NotTold, type Telling, type TellingFlags, type Told, type World } from "./told.js";
import { describeInterview, findInterview } from "./which-interview.js";

/**
 * Reads what somebody types of an application (`sent thank-you to ada by email`, `phone screen with ada thu 14:00`, `they will
 * answer by fri`), as a line of its log would be read, with days as people say them. Where more than one thing may be meant
 * nothing is guessed: it is refused with what can be typed instead.
 */
export function readTold(typed: string, telling: Telling): Told | NotTold {
  const today = dayOfMoment(telling.now);
  const { words: tidied, round } = cutRound(typed.trim().replace(/\s+/gu, " "), today);
  const flags: TellingFlags = { ...(round === undefined ? {} : { round }), ...telling.flags };
  const world: World = { ...telling, flags, today };
  const plain = readHowItWent(tidied) ?? readStatusTold(tidied, world);
  if (plain) return plain;
  const { words, minutes } = cutLength(capitalizeNames(tidied, telling.application.contacts));
  const length = readMinutes(minutes, world);
  if (typeof length === "object") return length;
  const deadline = readDeadline(words, world);
  if (deadline) return deadline;
  const read =
    words === "" ? refuse("say what happened, as in: sent thank-you to Ada by email") : readTheWords(words, world);
  if (!read.ok) return read;
  return new Teller(words, read, world, length).tell();
}

/** `interview 2 moved fri` */
function cutRound(words: string, today: PlainDate): { readonly words: string; readonly round?: string } {
  const found = /^(interview|round) (\d{1,2})(?= \p{L})/iu.exec(words);
  const [whole = "", , round = ""] = found ?? [];
  const isChange = tellsOf("moves", words) || tellsOf("cancels", words);
  const isDay = findSpokenDates(words, { today }).some(({ start }) => start < whole.length);
  return found && isChange && !isDay
    ? { words: `interview${words.slice(found[0].length)}`, round: String(Number(round)) }
    : { words };
}

function readMinutes(said: number | undefined, { flags }: World): number | undefined | NotTold {
  if (flags.minutes === undefined) return said;
  const minutes = Number(flags.minutes);
  if (/^\d{1,3}$/u.test(flags.minutes) && minutes > 0) return minutes;
  return refuse(`--minutes takes a number from 1 to 999, not ${echo(flags.minutes)}`);
}

/** Turns what was read into changes of the note. */
class Teller {
  readonly #typed: string;
  readonly #read: ReadTheWords;
  readonly #world: World;
  readonly #minutes: number | undefined;
  readonly #changes: NoteChange[] = [];
  readonly #newPeople: string[] = [];

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
    const promised = readDayFlag("promised", "ahead", this.#typed, this.#world);
    if (!promised.ok) return promised;
    const refused = this.#addEntries(promised.date) ?? this.#addInterviews(promised.date) ?? this.#addRest();
    if (refused) return refused;
    const told = this.#changes.flatMap((change) =>
      "field" in change && change.field === "applied" ? [] : sayChange(change, this.#world),
    );
    return { ok: true, changes: this.#changes, said: told, newPeople: [...new Set(this.#newPeople)] };
  }

  /** The world for choices that are typed without the day that is told of. */
  #again(): World {
    const { date } = this.#read;
    const { flags, today } = this.#world;
    return date.equals(today) ? this.#world : { ...this.#world, flags: { ...flags, on: date.toString() } };
  }

  #rejectFlags(): NotTold | undefined {
    const { entries, interviews } = this.#read.said;
    const isMove = this.#read.isMoved || interviews.some(({ cancelled }) => cancelled);
    return listUnfit(this.#world.flags, [
      "on",
      "note",
      ...(isMove ? ([] as const) : (["with", "promised"] as const)),
      ...(entries.length > 0 ? (["by"] as const) : []),
      ...(entries.some(({ kind }) => kind === "offer") ? (["deadline"] as const) : []),
      ...(interviews.length > 0 ? (["kind", "minutes", "place", "link", "zone", "round"] as const) : []),
    ]);
  }

  #addEntries(promised: PlainDate | undefined): NotTold | undefined {
    const { said, date } = this.#read;
    const { flags } = this.#world;
    const hasInterview = said.interviews.length > 0;
    for (const [at, entry] of said.entries.entries()) {
      const name = this.#nameOf(entry, hasInterview ? undefined : flags.with);
      if (typeof name === "object" && !name.ok) return name;
      const remark = at === 0 ? this.#remarkOf(entry) : undefined;
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
      const held = facts.promised && this.#isPromiseAlone(entry) ? findHeldOn(date, this.#world) : undefined;
      if (held && facts.promised) {
        this.#changes.push({ round: held.round, promised_by: facts.promised });
        continue;
      }
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

  #remarkOf(entry: SaidEntry): string | undefined {
    const { said } = this.#read;
    const { flags } = this.#world;
    const own =
      entry.remark !== undefined && !(this.#hasPromise() && saysNothingMore(entry.remark, this.#world))
        ? entry.remark
        : undefined;
    const left = said.leavesWords && !saysNothingMore(this.#read.words, this.#world) ? this.#typed : undefined;
    const remarks = [own ?? left, flags.note].filter((one) => one !== undefined && one !== "");
    return remarks.length > 0 ? remarks.join("; ") : undefined;
  }

  #hasPromise(): boolean {
    const { entries, interviews } = this.#read.said;
    return entries.some(({ promised }) => promised) || interviews.some(({ promised_by }) => promised_by);
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

  #addInterview(one: SaidInterview, promised: PlainDate | undefined): NotTold | undefined {
    const { flags, application } = this.#world;
    const lost = findLostTime(this.#read.words, this.#typed, one.start);
    if (lost) return lost;
    const moment = one.start ? inEmployersZone(one.start, this.#world) : undefined;
    if (moment && !moment.ok) return moment;
    const text = flags.with ?? one.with.map(({ name, email }) => (name === "" ? (email ?? "") : name)).join(", ");
    const people = text === "" ? undefined : this.#findPeople(text, flags.with !== undefined);
    if (people && !people.ok) return people;
    const { place, notes } = this.#notesOf();
    const interview: NewInterview = {
      date: moment?.date ?? one.date,
      time: moment?.time,
      minutes: this.#minutes ?? one.minutes,
      kind: flags.kind === undefined ? one.kind : flags.kind.trim().toLowerCase(),
      with: people?.names ?? [],
      place: flags.place ?? place,
      link: flags.link,
      notes,
      promised_by: promised ?? one.promised_by,
    };
    const same = findSameInterview(interview, application);
    if (same) {
      const choice = {
        words: `interview moved ${interview.date.toString()} ${interview.time ?? ""}`.trim(),
        flags: { round: String(same.round) },
        meaning: "that one, at this time",
      };
      return refuse(
        `the note has an interview on that day already: ${describeInterview(same)}`,
        interview.time !== undefined && !same.start ? [choice] : [],
      );
    }
    this.#changes.push({ interview });
    return undefined;
  }

  /** What is said of an interview besides: where it is, or what there is to remember. */
  #notesOf(): { readonly place?: string; readonly notes?: string } {
    const { said } = this.#read;
    const { flags } = this.#world;
    if (said.entries.length > 0) return {};
    const [, place] = /^(?:at|in|bei|im|chez|à|en) (\S.*)$/iu.exec(said.remark ?? "") ?? [];
    const isMore = said.remark !== undefined && !saysNothingMore(said.remark, this.#world);
    const left = said.leavesWords && !saysNothingMore(this.#read.words, this.#world) ? this.#typed : undefined;
    const text = isMore ? said.remark : left;
    if (place !== undefined && flags.place === undefined) return { place, notes: flags.note };
    const notes = [text, flags.note].filter((one) => one !== undefined && one !== "").join("; ");
    return notes === "" ? {} : { notes };
  }

  /** One that is there takes place at another time, or not at all. */
  #changeRound({ date, start, cancelled, places }: SaidInterview): NotTold | undefined {
    const { words, from } = this.#read;
    const { today } = this.#world;
    const named = cancelled && places.date ? date : from;
    const found = findInterview({ date: named, words }, { ...this.#world, flags: this.#again().flags });
    if (!found.ok) return found;
    const { interview } = found;
    if (cancelled) {
      this.#changes.push({ round: interview.round, moved: "cancelled" });
      return undefined;
    }
    const unclear =
      findLostTime(words, this.#typed, start) ??
      this.#findMissingTime(interview, places.date ? date : undefined, start);
    if (unclear) return unclear;
    const moment = start ? inEmployersZone(start, this.#world) : undefined;
    if (moment && !moment.ok) return moment;
    // A time alone is another one of the same day.
    const day = places.date || date.equals(today) ? (moment?.date ?? date) : interview.date;
    const to = { date: places.date ? day : interview.date, ...(moment && { time: moment.time }) };
    this.#changes.push({ round: interview.round, moved: to });
    return undefined;
  }

  /** An interview that had a time is not moved to a day without one, nor to where it is. */
  #findMissingTime(
    interview: Interview,
    date: PlainDate | undefined,
    start: ZonedDateTime | undefined,
  ): NotTold | undefined {
    if (start || !interview.start) return undefined;
    const time = formatTime(interview.start);
    if (!date || date.equals(interview.date))
      return refuse(
        `to when was it moved? It is on ${sayDay(interview.date, this.#world.today)} at ${time}; say the new day and time`,
      );
    const choice = {
      words: `interview moved ${date.toString()} ${time}`,
      flags: { ...this.#again().flags, round: String(interview.round) },
      meaning: "at the same time",
    };
    return refuse(`at what time? It was at ${time}; say it, as in: interview moved fri 10:00`, [choice]);
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

function replaceName(words: string, written: string, name: string): string {
  const at = words.toLowerCase().indexOf(written.toLowerCase());
  return at < 0 ? words : words.slice(0, at) + name + words.slice(at + written.length);
}
