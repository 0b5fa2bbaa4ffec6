import { chooseFact } from "./choose-fact.js";
import { isCell, isSeparator, isSilence, WITHIN } from "./clause-ends.js";
import { isClear } from "./endings/index.js";
import type { Denial } from "./find-denials.js";
import { hasSign, isStranger, type Item } from "./signs/index.js";
import { isAnothers } from "./whose/index.js";
import { readHeadItem, type Head, type Loose } from "./read-head.js";
import { hasWhatItNeeds, isUnsent, readFate, readMore, readTail } from "./tails/index.js";
import { factOf, settleFact, type ReadFact } from "./settle-fact.js";
import type { FactRow, Row } from "./table/index.js";
import type { Tail } from "./tail.js";

export interface FactOptions {
  readonly text: string;
  readonly isKnown: (name: string) => boolean;
  /** It names this application's company or role. */
  readonly isOwn: (name: string) => boolean;
  /** The heading says that interviews follow. */
  readonly isInterviews: boolean;
  readonly isFollowUps: boolean;
  /** Which way the line's messages went, where something beside it says so. */
  readonly direction: "sent" | "received" | undefined;
  /** A task that was checked: what it says to do is done. */
  readonly isDone: boolean;
}

/** What was understood of a line. */
export interface ReadLine {
  readonly facts: readonly ReadFact[];
  /** A word would end the application, or bring it a step on, were it clear that it is meant so: nothing of the line counts. */
  readonly hasDoubt: boolean;
  /** By item. */
  readonly isRead: readonly boolean[];
  /** What stands in a cell or clause of its own. */
  readonly loose: Loose;
}

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
  #hasDoubt = false;
  #isAside = false;
  /** The line has said that they have not answered. */
  #isSilent = false;
  #cell = 0;
  /** Items before a fact, until it is read. */
  #pending: (readonly [from: number, to: number])[] = [];
  /** A channel below a heading for follow-ups: one was sent, unless the row tells of something else. */
  #loneContact: ReadFact | undefined;
  readonly #loose: Loose = {};

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
    const facts = this.#facts.filter(
      (fact) => hasWhatItNeeds(fact, this.#items, this.#options) && !isAnothers(this.#items, fact, this.#options),
    );
    return { facts, hasDoubt: this.#hasDoubt, isRead: this.#isRead, loose: this.#loose };
  }

  /** The item to read next. */
  #readItem(item: Item, at: number): number {
    if (item.kind === "open") this.#isAside = true;
    else if (item.kind === "close") this.#isAside = false;
    if (item.kind === "pipe") this.#cell++;
    if (this.#facts.length === 0 && isSilence(this.#items, at)) this.#isSilent = true;
    const isAnd = item.kind === "and" || hasSign(item, "and");
    if (isAnd || (item.kind !== "word" && isSeparator(item))) {
      if (!WITHIN.has(item.kind) && !isAnd) this.#isBlocked = false;
      this.#endClause();
      this.#isRead[at] = true;
      return at + 1;
    }
    // `received an e-mail saying that the position has been filled`: what they wrote is a clause of its own.
    if (hasSign(item, "reports") && !hasSign(item, "fact") && this.#openFact(at)?.sense === "reply") {
      this.#endClause();
      return at + 1;
    }
    if (isUnsent(this.#items, this.#denials, at, this.#openFact(at))) this.#facts.pop();
    if (this.#isBlocked || this.#isAside || this.#head.isSpent) return at + 1;
    if (this.#denials[at]?.size === 0 && readFate(this.#items, at, this.#openFact(at), this.#head)) {
      this.#markPending();
      this.#isRead[at] = true;
      return at + 1;
    }
    return this.#readMore(at) ?? this.#readFact(item, at) ?? this.#readHead(at) ?? this.#stopAt(item, at);
  }

  /** The fact before, where a clause may still speak of it: in its sentence and its cell. */
  #openFact(at: number): ReadFact | undefined {
    const last = this.#facts.at(-1);
    return last?.cell === this.#cell && !this.#isFirstOfSentence(at) ? last : undefined;
  }

  /** `Probetag, von mir abgesagt`: behind an interview, what may be a refusal too is said of that. */
  #isOfInterview(item: Item, at: number): boolean {
    return hasSign(item, "cancels") && hasSign(item, "fact") && this.#openFact(at)?.sense === "interview";
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

  /** `interview, with Lena, 2pm`: what clauses of their own say of the interview before them. */
  #readMore(at: number): number | undefined {
    const last = this.#facts.at(-1);
    const before = this.#items[at - 1];
    if (last?.sense !== "interview" || !before || !isSeparator(before) || !this.#isOpen(at)) return undefined;
    const next = readMore(this.#items, at, last, {
      ...this.#options,
      loose: this.#loose,
      isSameSentence: !this.#isFirstOfSentence(at),
      language: "english",
    });
    if (next !== undefined) this.#markRead(at, next);
    return next;
  }

  /** The full stop of `9am.` may be the sentence's, and what is denied behind it is not the time. */
  #isOpen(at: number): boolean {
    const item = this.#items[at];
    const isStopped = item?.kind === "time" && this.#options.text.charAt(item.end - 1) === ".";
    return isStopped || this.#denials[at]?.size === 0;
  }

  #readFact(item: Item, at: number): number | undefined {
    if (!hasSign(item, "fact") || this.#isOfInterview(item, at)) return undefined;
    const meaning = chooseFact(this.#items, at, {
      ...this.#options,
      head: this.#head,
      isFirst: this.#facts.length === 0,
      isAfterReply: this.#openFact(at)?.sense === "reply",
    });
    if (!meaning) return undefined;
    const tail = readTail(this.#items, at, meaning, { ...this.#options, language: meaning.language, languages: [] });
    const head = this.#head;
    const named = tail?.name;
    const fact = tail && this.#settle(tail, meaning.row, at);
    if (fact && this.#isUnclear(at, tail, named)) {
      this.#hasDoubt = true;
      return this.#items.length;
    }
    if (!fact) {
      // `Anruf Kemi: Absage`: what somebody told whom the note does not know.
      const behind = this.#items[at + 1];
      const isFromStranger = meaning.row.sense === "contact" && behind?.isCapital === true && isStranger(behind);
      if (isFromStranger && this.#isFirstOfSentence(at)) this.#isBlocked = true;
      this.#pending = [];
      head.isSpent = true;
      return at + 1;
    }
    // What somebody whom the note does not know did besides is no part of the application.
    if (head.isStrange) this.#isBlocked = true;
    if (meaning.row.invites && tail.date !== undefined) tail.invited ??= meetingOf(tail);
    if (fact !== "nothing" && this.#belongs(fact)) {
      this.#facts.push(fact);
      if (fact.invited) this.#facts.push(this.#invitedTo(fact, fact.invited));
    }
    if (this.#isTold(at, fact)) {
      this.#markPending();
      // Without its day, what they invite to is no fact of its own.
      const isPlanned = tail.invited && (tail.date ?? tail.invited.tail.date) !== undefined;
      if (meaning.row.isReason !== true) this.#markRead(at, tail.invited && !isPlanned ? tail.invited.from : tail.next);
      if (tail.place) this.#isRead.fill(false, tail.place.from, tail.place.to);
    } else this.#pending = [];
    // A message left may follow without a comma: `called Lena left voicemail`.
    const isMessage = this.#items[tail.next]?.meanings.some(
      ({ row }) => row.sign === "fact" && row.sense === "message-left",
    );
    this.#head = isMessage ? {} : { isSpent: true };
    return tail.next;
  }

  /** What would end the application, or bring it a step on, though something beside it leaves a doubt. */
  #isUnclear(at: number, tail: Tail, named: Tail["name"]): boolean {
    const line = { ...this.#options, items: this.#items };
    return this.#denials[at]?.size === 0 && !isClear(at, { ...tail, name: tail.name ?? named }, line);
  }

  /** A row of a table tells of one thing: its further cells say more of it. */
  #belongs({ sense, direction }: ReadFact): boolean {
    const [first] = this.#facts;
    if (!first || first.cell === this.#cell) return true;
    // `interview set for 30 Nov | invitation by email`
    const isPlan = first.sense === "interview" && first.isArranged === true;
    if (isPlan && (sense === "invitation" || sense === "reply")) return true;
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
      name: tail.name ?? (fact.lead === "with" ? fact.name : undefined),
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

  #settle(tail: Tail, row: FactRow, at: number): ReadFact | "nothing" | undefined {
    const own = { at, row, denied: this.#denials[at] ?? new Set<Denial>(), cell: this.#cell };
    const { isFollowUps, direction } = this.#options;
    const fact = settleFact(tail, this.#head, own, {
      isFollowUps,
      isSilent: this.#isSilent,
      direction,
      isCell: isCell(this.#items, at, tail.next),
    });
    if (fact !== "alone") return fact;
    if (own.denied.size === 0) {
      this.#loose.by ??= tail.by;
      this.#loose.caller ??= tail.name;
    }
    if (isFollowUps) this.#loneContact ??= factOf({ ...tail }, "follow-up", own);
    return "nothing";
  }

  /** What may stand before a fact. */
  #readHead(at: number): number | undefined {
    const line = { items: this.#items, denials: this.#denials, options: this.#options };
    const next = readHeadItem(at, this.#head, line, this.#loose);
    if (next !== undefined) this.#pending.push([at, next]);
    return next;
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

/** The interview of the day to which they invite. */
function meetingOf({ next, end }: Tail): NonNullable<Tail["invited"]> {
  return { from: next, at: end - 1, tail: { sense: "interview", next, end } };
}

const ANSWERS: ReadonlySet<Tail["sense"]> = new Set<Tail["sense"]>(["reply", "invitation", "offer", "rejection"]);

const NO_STORY: readonly Row["sign"][] = ["nothing"];
