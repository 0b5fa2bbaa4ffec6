import type { Range } from "../../../text/index.js";
import { daysBetween, type PlainDate } from "../../../time/index.js";
import {
  findMentions,
  findZoneOfAll,
  findZoneOfList,
  type Mention,
  type MentionedTime,
  type MentionOptions,
} from "../days/index.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";
import { isAboutMeeting, setsTime } from "./is-about-meeting.js";
import { sameMoment, settleSlots } from "./settle-slots.js";
import { slotTime, type FoundSlots, type LooseTime, type Placed, type PlacedSlot } from "./slot.js";
import { isElsewhere, isNewDay } from "./which-day.js";

const INSTEAD =
  /(?:^|[^\p{L}])(?:instead of|statt|anstatt|anstelle|au lieu de|en lugar de|en vez de|rather than)(?![\p{L}])/iu;
const FROM_TO = /(?:^|[^\p{L}])(?:from|von|vom|du|de|del)[ ][^.;]{1,40}?[ ](?:to|auf|au|al)[ ]/iu;
const FARTHEST = 250;

const FROM_WORD = /(?:^|[^\p{L}])(?:from|von|vom|de|du|del)(?: (?:the|dem|den|le|el|las?))?,? $/iu;
const TO_WORD = /^,?(?: ?uhr| h)? (?:to|auf|au|al|a|à)(?: (?:the|dem|den|le|el|las?))? $/iu;
/** `to 11:30 instead of 10:00` has its new one first; of `from … to …`, the second is it. */
function isMovedFrom(text: string, from: Range, to: Range): boolean {
  return (
    FROM_WORD.test(text.slice(Math.max(0, from.start - 12), from.start)) && TO_WORD.test(text.slice(from.end, to.start))
  );
}

/** The times that the sentences of a mail name for a conversation. */
export function findSlots(sentences: readonly ReadSentence[], options: MentionOptions): FoundSlots {
  const bullets = sentences.filter(({ form }) => form === "bullet").map(({ text }) => text);
  const zoneOfAll = findZoneOfAll(sentences.map(({ text }) => text).join("\n"));
  const zoneOfList = zoneOfAll ?? findZoneOfList(bullets);
  const finder = new SlotFinder(options);
  let isNear = false;
  let isInvited = false;
  let wasInvited = false;
  for (const sentence of sentences) {
    const isListed = isInvited && sentence.form === "bullet";
    const isMeeting: boolean = isAboutMeeting(sentence, isNear || isListed) || (wasInvited && setsTime(sentence));
    wasInvited = hasSign(sentence, "invitation");
    isInvited ||= hasSign(sentence, "invitation", "moved");
    // What a list names belongs to what stands before it.
    isNear = isMeeting || (isNear && sentence.form !== "sentence");
    if (isMeeting) finder.read(sentence, sentence.form === "bullet" ? zoneOfList : zoneOfAll);
  }
  return finder.finish();
}

class SlotFinder {
  readonly #options: MentionOptions;
  readonly #slots: PlacedSlot[] = [];
  readonly #loose: LooseTime[] = [];
  #was: Placed<PlainDate> | undefined;
  #isUnclear = false;

  constructor(options: MentionOptions) {
    this.#options = options;
  }

  read(sentence: ReadSentence, zoneOfAll: string | undefined): void {
    const { text } = sentence;
    const isChange = hasSign(sentence, "moved", "cancelled");
    const cut = INSTEAD.exec(text)?.index ?? text.length;
    const found = findMentions(text, { ...this.#options, zoneOfAll });
    const times = found.times.filter(({ start }) => start < cut);
    const days = found.days.filter((day) => day.start < cut && !isElsewhere(day, sentence));
    const [one, two] = found.days;
    const isFromTo = isChange && found.days.length === 2 && one && two && isMovedFrom(text, one, two);
    const open = isFromTo ? [two] : days.filter((day) => !isChange || isNewDay(day, sentence));
    if (isFromTo) this.#readOldDay(one, text);
    if (isChange && !isFromTo) for (const day of days) if (!open.includes(day)) this.#readOldDay(day, text);
    const [from, to] = times;
    const isNewTime = isChange && times.length === 2 && from && to && isMovedFrom(text, from, to);
    if (isNewTime && found.days.length <= 1) {
      for (const { date } of found.days) if (date) this.#was ??= { value: date, sentence: text };
      this.#readTimes([to], sentence);
    } else if (
      isChange &&
      !isFromTo &&
      FROM_TO.test(text) &&
      open.length !== 1 &&
      (open.length === 0 || found.days.length > 1)
    )
      this.#isUnclear = true;
    else if (open.length === 0) this.#readTimes(times, sentence);
    if (isNewTime && found.days.length <= 1) return;
    for (const [at, day] of open.entries()) {
      const next = open[at + 1]?.start ?? text.length;
      const behind = times.filter(({ start }) => start >= day.end && start < next);
      const before = open.length === 1 ? times.filter(({ start }) => start < day.start) : [];
      this.#readDay(day, behind.length > 0 ? behind : before, text);
    }
  }

  finish(): FoundSlots {
    const was = this.#was;
    return { slots: settleSlots(this.#slots, this.#loose), isUnclear: this.#isUnclear, ...(was && { was }) };
  }

  /** The day of what is moved or cancelled. Of two, one may be the new one. */
  #readOldDay({ date }: Mention, sentence: string): void {
    if (!date) return;
    if (this.#was && !this.#was.value.equals(date)) this.#isUnclear = true;
    this.#was ??= { value: date, sentence };
  }

  #readTimes(times: readonly MentionedTime[], sentence: ReadSentence): void {
    const { text } = sentence;
    const [first] = times;
    const was = this.#was;
    // `Thursday's interview will now take place at 2 pm`
    const isSameDay = hasSign(sentence, "moved") && was?.sentence === text && times.length === 1;
    if (isSameDay && first?.time !== undefined)
      this.#slots.push({ date: was.value, ...slotTime(first), sentence: text });
    else this.#loose.push(...times.map((time) => ({ ...time, sentence: text })));
  }

  #readDay({ date, choices = [] }: Mention, times: readonly MentionedTime[], sentence: string): void {
    if (date) {
      if (this.#isAhead(date)) this.#addSlots({ date, sentence }, times);
      return;
    }
    // `02/12/2026`: whoever reads it knows which day is meant.
    const among = choices.filter((day) => this.#isAhead(day));
    if (among.length === 0) this.#isUnclear = true;
    for (const day of among) this.#addSlots({ date: day, sentence, among }, times);
  }

  #isAhead(date: PlainDate): boolean {
    const ahead = daysBetween(this.#options.day, date);
    return ahead >= 0 && ahead <= FARTHEST;
  }

  #addSlots(slot: PlacedSlot, times: readonly MentionedTime[]): void {
    if (times.length === 0) this.#slots.push(slot);
    for (const time of sameMoment(slot.date, times)) this.#slots.push({ ...slot, ...slotTime(time) });
  }
}
