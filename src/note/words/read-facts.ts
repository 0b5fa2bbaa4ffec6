import type { Range } from "../../text/index.js";
import { readWikilinks } from "../front-matter/index.js";
import type { Denial } from "./find-denials.js";
import { findPeople, skipFillers, type NameOptions } from "./find-names.js";
import { hasSign, isNumber, isStranger, type Item } from "./find-signs.js";
import type { Meaning } from "./lexicon.js";
import { readTail } from "./read-tail.js";
import type { FactRow, Language, Row } from "./table/index.js";
import type { Tail } from "./tail.js";

/** A fact as its clause tells of it. */
export interface ReadFact extends Tail {
  /** Its first item. */
  readonly at: number;
  readonly row: FactRow;
  readonly denied: ReadonlySet<Denial>;
  /** Of the table's row in which it stands. */
  readonly cell: number;
}

export interface FactOptions {
  readonly text: string;
  readonly isKnown: (name: string) => boolean;
  /** The heading says that interviews follow. */
  readonly isInterviews: boolean;
  readonly isFollowUps: boolean;
  /** A task that was checked: what it says to do is done. */
  readonly isDone: boolean;
}

/** What was understood of a line. */
export interface ReadLine {
  readonly facts: readonly ReadFact[];
  /** By item. */
  readonly isRead: readonly boolean[];
  /** A channel, or people, that stand in a cell or clause of their own. */
  readonly by?: Tail["by"];
  readonly name?: Range;
}

/** What stands before a fact in its clause. */
interface Head {
  subject?: "them";
  name?: Range;
  direction?: "sent" | "received";
  isArranged?: boolean;
  isCancelled?: boolean;
  isMoved?: boolean;
  date?: number;
  time?: number;
  /** Nothing more is read up to the clause's end. */
  isSpent?: boolean;
}

/** Nothing of these ends what a stranger's story covers. */
const WITHIN: ReadonlySet<string> = new Set(["comma", "dash", "colon", "arrow", "open", "close", "and"]);

/**
 * Reads a line's facts clause by clause. A fact counts where all that stands before it in its clause is understood; after
 * words that are not, nothing counts up to the end of the sentence: it may be somebody else's story.
 */
export class LineReader {
  readonly #items: readonly Item[];
  readonly #denials: readonly ReadonlySet<Denial>[];
  readonly #options: FactOptions;
  readonly #facts: ReadFact[] = [];
  readonly #isRead: boolean[];
  #head: Head = {};
  #isBlocked = false;
  #isAside = false;
  #cell = 0;
  /** Items before a fact, until it is read. */
  #pending: (readonly [from: number, to: number])[] = [];
  #by: Tail["by"];
  /** A channel below a heading for follow-ups: one was sent, unless the row tells of something else. */
  #loneContact: ReadFact | undefined;
  #name: Range | undefined;

  constructor(items: readonly Item[], denials: readonly ReadonlySet<Denial>[], options: FactOptions) {
    this.#items = items;
    this.#denials = denials;
    this.#options = options;
    this.#isRead = items.map(() => false);
  }

  read(): ReadLine {
    for (let at = 0; at < this.#items.length;) {
      const item = this.#items[at];
      if (!item) break;
      at = this.#readItem(item, at);
    }
    this.#endClause();
    if (this.#facts.length === 0 && this.#loneContact) this.#facts.push(this.#loneContact);
    return { facts: this.#facts, isRead: this.#isRead, by: this.#by, name: this.#name };
  }

  /** The item to read next. */
  #readItem(item: Item, at: number): number {
    if (item.kind === "open") this.#isAside = true;
    else if (item.kind === "close") this.#isAside = false;
    if (item.kind === "pipe") this.#cell++;
    const isAnd = item.kind === "and" || hasSign(item, "and");
    if (isAnd || (item.kind !== "word" && this.#isSeparator(item))) {
      if (!WITHIN.has(item.kind) && !isAnd) this.#isBlocked = false;
      this.#endClause();
      this.#isRead[at] = true;
      return at + 1;
    }
    if (this.#isBlocked || this.#isAside || this.#head.isSpent) return at + 1;
    return this.#readFact(item, at) ?? this.#readHead(item, at) ?? this.#stopAt(item, at);
  }

  /** A clause without a fact counts as read where it says nothing, or only by what or with whom. */
  #endClause(): void {
    const { subject, direction, isArranged, isCancelled, isMoved } = this.#head;
    if (!(subject ?? direction ?? isArranged ?? isCancelled ?? isMoved)) this.#markPending();
    this.#pending = [];
    this.#head = {};
  }

  #markPending(): void {
    for (const [from, to] of this.#pending) this.#markRead(from, to);
    this.#pending = [];
  }

  #isSeparator({ kind }: Item): boolean {
    return WITHIN.has(kind) || kind === "stop" || kind === "question" || kind === "pipe";
  }

  #readFact(item: Item, at: number): number | undefined {
    const meaning = this.#chooseFact(item, at);
    if (!meaning) return undefined;
    const tail = readTail(this.#items, at, meaning, { ...this.#options, language: meaning.language, languages: [] });
    const head = this.#head;
    const fact = tail && this.#settle(tail, meaning.row, at);
    if (!fact) {
      this.#pending = [];
      head.isSpent = true;
      return at + 1;
    }
    if (fact !== "nothing" && this.#belongs(fact)) {
      this.#facts.push(fact);
      if (fact.invited) this.#facts.push(this.#invitedTo(fact, fact.invited));
    }
    if (this.#isTold(at, fact)) {
      this.#markPending();
      // Without its day, what they invite to is no fact of its own.
      const isPlanned = tail.invited && (tail.date ?? tail.invited.tail.date) !== undefined;
      this.#markRead(at, tail.invited && !isPlanned ? tail.invited.from : tail.next);
    } else this.#pending = [];
    // A message left may follow without a comma: `called Lena left voicemail`.
    const isMessage = this.#items[tail.next]?.meanings.some(
      ({ row }) => row.sign === "fact" && row.sense === "message-left",
    );
    this.#head = isMessage ? {} : { isSpent: true };
    return tail.next;
  }

  /** A row of a table tells of one thing: its further cells say more of it. */
  #belongs({ sense, direction }: ReadFact): boolean {
    const [first] = this.#facts;
    if (!first || first.cell === this.#cell) return true;
    const isSame = sense === first.sense || sense === "note" || sense === "message-left";
    const isAnswer = first.sense === "reply" || first.sense === "invitation";
    return isSame || (isAnswer && (direction === "received" || ANSWERS.has(sense) || sense === "interview"));
  }

  /** Where a day is given, the interview to which they invite is planned for it. */
  #invitedTo(fact: ReadFact, { at, tail }: NonNullable<Tail["invited"]>): ReadFact {
    const { row, denied, cell } = fact;
    return {
      ...tail,
      date: tail.date ?? fact.date,
      time: tail.time ?? fact.time,
      isArranged: true,
      at,
      row,
      denied,
      cell,
    };
  }

  /** What is denied is left for the remark; an interview may be planned. */
  #isTold(at: number, fact: ReadFact | "nothing"): boolean {
    const isPlan = fact !== "nothing" && fact.sense === "interview" && fact.date !== undefined;
    return isPlan || this.#denials[at]?.size === 0;
  }

  #markRead(from: number, to: number): void {
    for (let at = from; at < to; at++) this.#isRead[at] = true;
  }

  /** The meaning that an item has here. */
  #chooseFact(item: Item, at: number): (Meaning & { readonly row: FactRow }) | undefined {
    if (!hasSign(item, "fact") || hasSign(item, "nothing")) return undefined;
    const { isInterviews, isDone } = this.#options;
    const isFirst = this.#facts.length === 0;
    const can = ({ isOrder, isBare, isPurpose, isTheirs }: FactRow): boolean => {
      if (isPurpose || (isTheirs && this.#head.subject !== "them")) return false;
      if (isOrder) return isDone && isFirst;
      return !isBare || isInterviews;
    };
    const found = item.meanings.filter(
      (one): one is Meaning & { readonly row: FactRow } => one.row.sign === "fact" && can(one.row),
    );
    const isFrom = hasSign(this.#items[at + 1], "from");
    const isWithPerson = hasSign(this.#items[at + 1], "with") || hasSign(this.#items[at + 1], "from");
    return (
      found.find(({ row }) => row.isBare && !isFrom) ??
      found.find(({ row }) => row.isOrder && !isWithPerson) ??
      found.find(({ row }) => !row.isOrder && !row.isBare) ??
      found[0]
    );
  }

  /** What a fact means with what stands around it: whose it was, and which way it went. */
  #settle(tail: Tail, row: FactRow, at: number): ReadFact | "nothing" | undefined {
    const head = this.#head;
    const denied = this.#denials[at] ?? new Set<Denial>();
    tail.direction ??= head.direction;
    tail.isArranged ??= head.isArranged;
    tail.isCancelled ??= head.isCancelled;
    tail.isMoved ??= head.isMoved;
    tail.date ??= head.date;
    tail.time ??= head.time;
    if (head.subject !== "them") tail.name ??= head.name;
    if (row.person === "before" && head.subject === "them") tail.name ??= head.name;
    else if (head.subject === "them") {
      const sense = row.isTheirs ? row.sense : row.theirs;
      if (sense === undefined) return undefined;
      tail.name = head.name;
      tail.lead = "from";
      tail.direction = "received";
      return factOf(tail, sense, { at, row, denied, cell: this.#cell });
    } else if (row.isTheirs) return undefined;
    const sense = this.#settleDirection(tail, this.#isCell(at, tail.next));
    if (sense === "alone") {
      if (denied.size === 0) this.#by ??= tail.by;
      if (this.#options.isFollowUps)
        this.#loneContact ??= factOf({ ...tail }, "follow-up", { at, row, denied, cell: this.#cell });
      return "nothing";
    }
    return sense === undefined ? undefined : factOf(tail, sense, { at, row, denied, cell: this.#cell });
  }

  /** `alone`: a message of which nobody knows whose it was. */
  #settleDirection(tail: Tail, isCell: boolean): Tail["sense"] | "alone" | undefined {
    const { sense, direction, lead } = tail;
    switch (sense) {
      case "contact":
        if (lead === "with" && tail.by?.value === "phone") {
          tail.kind = "phone";
          return "interview";
        }
        if (lead === "from" || direction === "received") return "reply";
        if (lead === "to" || direction === "sent") return this.#options.isFollowUps ? "follow-up" : "note";
        // A cell of its own says how the row's message went; the other cells say what it was.
        return this.#options.isFollowUps && !isCell ? "follow-up" : "alone";
      case "reply":
        return direction === "sent" || lead === "to" ? "note" : sense;
      case "invitation":
      case "offer":
      case "rejection":
        return direction === "sent" || lead === "to" ? undefined : sense;
      case "application":
      case "withdrawal":
      case "acceptance":
        if (lead === "from") tail.name = undefined;
        return direction === "received" ? undefined : sense;
      case "thank-you":
      case "follow-up":
        return direction === "received" || lead === "from" ? undefined : sense;
      case "note":
        return this.#options.isFollowUps ? "follow-up" : sense;
      case "interview":
      case "message-left":
        return sense;
    }
  }

  /** What may stand before a fact. */
  #readHead(item: Item, at: number): number | undefined {
    const head = this.#head;
    const next = this.#readHeadItem(item, at, head);
    if (next !== undefined) this.#pending.push([at, next]);
    return next;
  }

  #readHeadItem(item: Item, at: number, head: Head): number | undefined {
    if (item.kind === "date") {
      head.date ??= at;
      return at + 1;
    }
    if (item.kind === "time") {
      head.time ??= at;
      return at + 1;
    }
    if (hasSign(item, "nothing") || hasSign(item, "stranger") || item.kind === "opaque") return undefined;
    const beside = this.#findBeside(item, at);
    if (beside !== undefined) return beside;
    const people = this.#findSubject(item, at);
    if (people) return people;
    if (hasSign(item, "they")) {
      head.subject = "them";
      return at + 1;
    }
    for (const sign of ["arranges", "cancels", "moves", "receives", "sends"] as const)
      if (hasSign(item, sign)) {
        if (sign === "arranges") head.isArranged = true;
        else if (sign === "cancels") head.isCancelled = true;
        else if (sign === "moves") head.isMoved = true;
        else head.direction ??= sign === "receives" ? "received" : "sent";
        return at + 1;
      }
    const behind = skipFillers(this.#items, at + 1);
    const way = this.#items[behind];
    const channel = way && findChannel(item, way);
    if (channel) {
      if (this.#denials[at]?.size === 0) this.#by ??= channel;
      return behind + 1;
    }
    if (hasSign(item, "channel")) {
      const row = item.meanings.flatMap((one) => (one.row.sign === "channel" ? [one.row] : []))[0];
      const isAlone = this.#endsClause(at + 1);
      if (row && isAlone) {
        if (this.#denials[at]?.size === 0) this.#by ??= { value: row.by, start: item.start, end: item.end };
        return at + 1;
      }
    }
    const isOn = hasSign(item, "on") && ["date", "time"].includes(this.#items[at + 1]?.kind ?? "");
    return isOn || isNumber(item) || hasSign(item, "filler") || hasSign(item, "title") ? at + 1 : undefined;
  }

  /** `mit Frau Weber telefoniert`: with whom it was stands before it. */
  #findBeside(item: Item, at: number): number | undefined {
    if (!hasSign(item, "with") && !hasSign(item, "to")) return undefined;
    const language = item.meanings.find(({ row }) => row.sign === "with" || row.sign === "to")?.language;
    if (language !== "german") return undefined;
    const people = findPeople(this.#items, at + 1, {
      text: this.#options.text,
      isKnown: this.#options.isKnown,
      language,
    });
    if (people) this.#head.name = people.name;
    return people?.next;
  }

  /** Whoever did it: somebody at the employer, or whom the note knows. Other names are strangers. */
  #findSubject(item: Item, at: number): number | undefined {
    if (hasSign(item, "filler") && !hasSign(item, "title")) return undefined;
    const language = this.#languageAt(at);
    const options: NameOptions = { text: this.#options.text, isKnown: this.#options.isKnown, language };
    const people = findPeople(this.#items, at, options);
    if (!people) return undefined;
    const { name } = people;
    const isEmployer =
      !name ||
      hasSign(item, "title") ||
      hasSign(item, "role") ||
      this.#options.isKnown(readWikilinks(this.#options.text.slice(name.start, name.end)));
    const isAlone = this.#endsClause(people.next);
    if (!isEmployer && !isAlone) return undefined;
    if (isAlone && name && (isEmployer || this.#isCell(at, people.next))) {
      if (this.#denials[at]?.size === 0) this.#name ??= name;
      return people.next;
    }
    if (!isEmployer) return undefined;
    this.#head.subject = "them";
    this.#head.name = name;
    return people.next;
  }

  /** The language of the next phrase that has one. */
  #languageAt(at: number): Language {
    for (let next = at; next < this.#items.length && next < at + 6; next++) {
      const meaning = this.#items[next]?.meanings.find(({ row }) => row.sign === "fact" || row.sign === "title");
      if (meaning) return meaning.language;
    }
    return "english";
  }

  #endsClause(at: number): boolean {
    const item = this.#items[at];
    return !item || this.#isSeparator(item);
  }

  /** It is a cell of a table's row. */
  #isCell(from: number, to: number): boolean {
    const isBound = (item: Item | undefined): boolean => !item || item.kind === "pipe";
    return (
      isBound(this.#items[from - 1]) && isBound(this.#items[to]) && this.#items.some(({ kind }) => kind === "pipe")
    );
  }

  #stopAt(item: Item, at: number): number {
    this.#head.isSpent = true;
    this.#pending = [];
    const isStory = isStranger(item) && !NO_STORY.some((sign) => hasSign(item, sign));
    // After a fact, what is not understood is said of it: the clauses behind are read for themselves.
    if (isStory && this.#isFirstOfSentence(at)) this.#isBlocked = true;
    return at + 1;
  }

  /** No fact has been read in its sentence. */
  #isFirstOfSentence(at: number): boolean {
    const last = this.#facts.at(-1);
    if (!last) return true;
    for (let before = at - 1; before > last.at; before--) {
      const kind = this.#items[before]?.kind;
      if (kind === "stop" || kind === "question" || kind === "pipe") return true;
    }
    return false;
  }
}

/** The tail becomes the fact: it is read anew for each. */
function factOf(tail: Tail, sense: Tail["sense"], own: Omit<ReadFact, keyof Tail>): ReadFact {
  tail.sense = sense;
  return Object.assign(tail, own);
}

/** `via their portal`, in one language: what leads to a channel in one is an article in another. */
function findChannel(lead: Item, way: Item): Tail["by"] {
  if (!hasSign(lead, "via") || !hasSign(way, "channel")) return undefined;
  const languages = lead.meanings.flatMap(({ row, language }) => (row.sign === "via" ? [language] : []));
  const found = way.meanings.find(({ row, language }) => row.sign === "channel" && languages.includes(language));
  return found?.row.sign === "channel" ? { value: found.row.by, start: way.start, end: way.end } : undefined;
}

const ANSWERS: ReadonlySet<Tail["sense"]> = new Set<Tail["sense"]>(["reply", "invitation", "offer", "rejection"]);

const NO_STORY: readonly Row["sign"][] = ["nothing"];
