import { DIRECTIONS, kindsOf, KNOWN_CHANNELS } from "../../../facts/index.js";
import type { Completion } from "../../completion.js";
import type { Range } from "../../../text/index.js";
import { parseDate } from "../../../time/index.js";
import type { NoteContext } from "../note-context.js";
import type { LogPlace, WrittenStyle } from "../place/index.js";
import { listDays } from "./list-days.js";
import { listPeople } from "./list-people.js";
import { type Offer, toCompletions } from "./offer.js";
import { writeValue } from "./write-value.js";

/** The next word of a line of the log, by the words before it. */
export function completeLogLine(place: LogPlace, context: NoteContext, offset: number): readonly Completion[] {
  const { text } = context;
  const before = text.slice(place.line.start, offset);
  const slot = findSlot(before);
  if (!slot) return [];
  const start = place.line.start + slot.from;
  const end =
    slot.kind === "day" && slot.from === 0
      ? endOfDay(text, offset, place.line.end)
      : endOfWord(text, offset, place.line.end);
  const range = { start, end };
  const typed = text.slice(start, offset);
  const offers = listWords(slot, typed, context, place.style);
  const lead = start === place.line.start ? place.lead : "";
  return toCompletions(
    offers
      // What begins with a comma says by how much it begins before the word.
      .map((offer) => (offer.range ? { ...offer, range: { start: start + offer.range.start, end } } : offer))
      .flatMap((offer) => fit(offer, place, range, text)),
    { range, lead },
  );
}

interface Slot {
  readonly kind:
    "day" | "direction" | "kind" | "after-kind" | "name" | "after-name" | "channel" | "clause" | "promised";
  /** Where its words begin in the line. */
  readonly from: number;
  readonly direction?: "sent" | "received";
  readonly line: string;
}

const WORD = /\S+/gu;

function findSlot(before: string): Slot | undefined {
  const words = Array.from(before.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const [first, second] = words;
  const isTyping = words.length > 0 && words.at(-1)?.end === before.length;
  const done = isTyping ? words.slice(0, -1) : words;
  const from = isTyping ? (words.at(-1)?.start ?? 0) : before.length;
  const isDated = first && done.includes(first) && parseDate(first.word.replace(/:$/u, "")).ok;
  if (!first || !isDated) return { kind: "day", from: first?.start ?? before.length, line: before };
  if (!second || !done.includes(second)) return { kind: "direction", from, line: before };
  const direction = DIRECTIONS.find((one) => one === second.word.toLowerCase());
  if (!direction) return undefined;
  const more = done.slice(2);
  // A remark is the person's own.
  if (more.some(({ word }) => /[:–—]$/u.test(word) || word === "-")) return undefined;
  const slot = { direction, line: before };
  if (more.length === 0) return { kind: "kind", from, ...slot };
  const at = more.findLastIndex(({ word }) => /^(?:to|from|by|promised)$/iu.test(word));
  const comma = before.lastIndexOf(",");
  const keyword = more[at];
  const isBehindComma = comma > (keyword?.end ?? 0);
  const name = keyword?.word.toLowerCase();
  if (isBehindComma && name !== "to" && name !== "from") {
    const start = comma + 1 + (/^\s*/u.exec(before.slice(comma + 1))?.[0].length ?? 0);
    return { kind: "clause", from: start, ...slot };
  }
  if (!keyword) return { kind: "after-kind", from, ...slot };
  const start = isBehindComma ? before.slice(0, comma + 1).length + 1 : keyword.end + 1;
  const isFirst = at === more.length - 1 || isBehindComma;
  if (name === "by") return isFirst ? { kind: "channel", from, ...slot } : { kind: "after-name", from, ...slot };
  if (name === "promised") return { kind: "promised", from: keyword.end + 1, ...slot };
  // Names have several words: what is typed of one may be all of it.
  return { kind: "name", from: Math.min(start, before.length), ...slot };
}

function listWords(slot: Slot, typed: string, context: NoteContext, style: WrittenStyle): readonly Offer[] {
  const word = (label: string, text = `${label} `, detail?: string): Offer => ({
    ...{ label, kind: "word", text },
    ...(detail !== undefined && { detail }),
  });
  // In brackets without quotes a comma ends the line.
  const mayHaveComma = !style.isFlow || style.quotes !== "";
  const person = slot.direction === "received" ? "from" : "to";
  const known = new Set(slot.line.toLowerCase().split(/[\s,]+/u));
  const hasWord = (one: string): boolean => known.has(one);
  const { line } = slot;
  // The comma takes the place of the blank before it.
  const head = typed === "" ? line.trimEnd() : line.slice(0, slot.from).trimEnd();
  const clauses = (lead: string): readonly Offer[] => {
    if (!mayHaveComma) return [];
    const message = slot.direction === "sent" && !/left message/iu.test(line) ? [word("left message")] : [];
    const promise = word("promised", "promised ", "the day by which they said they would answer");
    const all = [
      ...message.map((one) => ({ ...one, text: "left message" })),
      ...(hasWord("promised") ? [] : [promise]),
    ];
    if (lead === "") return all;
    const range = { start: head.length - slot.from, end: 0 };
    return all.map((one) => ({
      ...one,
      text: lead + one.text,
      filter: line.slice(head.length, slot.from) + one.label,
      range,
    }));
  };
  switch (slot.kind) {
    case "day":
      return listDayWords(typed, "past", context, " ");
    case "promised":
      return listDayWords(typed, "ahead", context, "");
    case "direction":
      return DIRECTIONS.map((one) => word(one));
    case "kind":
      return kindsOf(slot.direction ?? "sent").map((kind) => word(kind));
    case "after-kind":
      return [word(person), word("by"), ...clauses(", ")];
    case "after-name":
      return [...(hasWord("by") ? [] : [word("by")]), ...clauses(", ")];
    case "name":
      return [
        ...(hasWord("by") ? [] : byChannel(typed)),
        ...listPeople(context).map(({ name, detail }): Offer => ({
          ...{ label: name, kind: "person", text: name },
          ...(detail !== undefined && { detail }),
        })),
      ];
    case "channel":
      return KNOWN_CHANNELS.map((channel) => word(channel, channel));
    case "clause":
      return clauses("");
  }
}

/** Behind a name that is typed in full. */
function byChannel(typed: string): readonly Offer[] {
  const words = typed.split(/\s+/u).filter(Boolean);
  const name = (/\s$/u.test(typed) ? words : words.slice(0, -1)).join(" ");
  return name === "" ? [] : [{ label: "by", kind: "word", text: `${name} by `, filter: `${name} by` }];
}

function listDayWords(typed: string, side: "past" | "ahead", { today }: NoteContext, tail: string): readonly Offer[] {
  return listDays(typed, side, today).map(({ date, said, detail }) => {
    const iso = date.toString();
    const filter = /^\d/u.test(typed.trim()) ? typed : said;
    return { label: iso, kind: "date", text: iso + tail, detail, filter };
  });
}

/** What has to be in quotes puts the whole line into them. */
function fit(offer: Offer, { style, range: whole, line }: LogPlace, range: Range, text: string): readonly Offer[] {
  if (offer.kind !== "person") return [offer];
  const before = text.slice(line.start, range.start);
  const after = text.slice(range.end, line.end);
  const isSafe = style.quotes === "" && writeValue(offer.text, style) === offer.text;
  if (isSafe || (style.quotes !== "" && !/["'\\]/u.test(offer.text))) return [offer];
  const filter = text.slice(whole.start, range.start) + offer.label;
  return [{ ...offer, text: writeValue(before + offer.text + after, style), range: whole, filter }];
}

function endOfWord(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && /[^\s,]/u.test(text.charAt(at))) at++;
  return at;
}

/** A day that stands there already is replaced with the blank behind it. */
function endOfDay(text: string, offset: number, end: number): number {
  const word = endOfWord(text, offset, end);
  return text.charAt(word) === " " && word < end ? word + 1 : word;
}
