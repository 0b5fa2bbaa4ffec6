import { type Entry, normalizeChannel, normalizeKind } from "../../facts/index.js";
import { echo } from "../../text/index.js";
import type { LogLine, Placed, Tell } from "./grammar.js";
import type { LineMend } from "../mend/index.js";
import { joinWords, type Piece } from "./split-line.js";
import { readWikilinks } from "../front-matter/index.js";

/** `KIND [to|from NAME] [by CHANNEL]`, and a clause that follows without a comma. */
export interface Tail extends Partial<Pick<LogLine, "kind" | "name" | "by">> {
  readonly clause?: Piece;
}

type Direction = Entry["direction"];
type Slot = "kind" | "to" | "from" | "by";

interface FilledSlot {
  readonly slot: Slot;
  readonly keyword?: Piece;
  readonly words: Piece[];
}

export function readTail(words: readonly Piece[], direction: Placed<Direction>, line: string, tell: Tell): Tail {
  const clauseAt = words.findIndex((word, index) => startsClause(word, words[index + 1]));
  const clause = clauseAt < 0 ? undefined : joinWords(words.slice(clauseAt), line);
  if (clause) {
    const end = words[clauseAt - 1]?.end;
    const mend = end === undefined ? undefined : { title: "write a comma", edits: [{ start: end, end, text: "," }] };
    tell(clause, `${echo(clause.text)} follows without a comma; write a comma before it`, { mend });
  }
  const [kindSlot, ...others] = fillSlots(clauseAt < 0 ? words : words.slice(0, clauseAt), line, tell);
  for (const slot of others) tellKeyword(slot, direction.value, tell);
  const kind = joinWords(kindSlot?.words ?? [], line);
  const name = joinWords(others.find(({ slot }) => slot !== "by")?.words ?? [], line);
  const by = joinWords(others.find(({ slot }) => slot === "by")?.words ?? [], line);
  if (!kind) {
    const example = direction.value === "sent" ? "thank-you" : "reply";
    const mend = `write its kind after ${direction.value}, such as ${example}`;
    tell(direction, `what was ${direction.value} is missing; ${mend}`);
  }
  return {
    kind: kind && { value: normalizeKind(kind.text), start: kind.start, end: kind.end },
    name: name && { value: readWikilinks(name.text.replace(/\s+/gu, " ")), start: name.start, end: name.end },
    by: by && { value: normalizeChannel(by.text), start: by.start, end: by.end },
    clause,
  };
}

function tellKeyword({ slot, keyword, words }: FilledSlot, direction: Direction, tell: Tell): void {
  if (!keyword) return;
  const wrong = direction === "sent" ? "from" : "to";
  const what = slot === "by" ? "the channel" : "the name";
  if (words.length === 0) tell(keyword, `${keyword.text} has nothing after it; write ${what}, or remove it`);
  else if (slot === wrong)
    tell(keyword, `what is ${direction} is not ${slot} somebody; write ${slot === "to" ? "from" : "to"}`);
}

/** Sorts the words by the keyword before them; the words before the first keyword are the kind. */
function fillSlots(words: readonly Piece[], line: string, tell: Tell): readonly FilledSlot[] {
  const slots: FilledSlot[] = [{ slot: "kind", words: [] }];
  const late: LateName[] = [];
  const seen = new Set<"name" | "channel">();
  for (const word of words) {
    const slot = readKeyword(word);
    if (slot !== undefined) {
      // `to` and `from` both lead to the name.
      const what = slot === "by" ? "channel" : "name";
      if (seen.has(what)) tell(word, `${word.text} leads to a second one; write an entry for each`);
      else if (what === "name" && seen.has("channel")) late.push({ slot, keyword: word });
      seen.add(what);
      slots.push({ slot, keyword: word, words: [] });
    } else if (/^\d{4}-\d{1,2}-\d{1,2}/u.test(word.text))
      tell(word, `${echo(word.text)} is a second date; the day of a promised answer is written as , promised DATE`);
    else slots.at(-1)?.words.push(word);
  }
  for (const { slot, keyword } of late) {
    const message = `the name comes before the channel; write ${slot} NAME by CHANNEL`;
    tell(keyword, message, { mend: swapSlots(slots, line) });
  }
  return slots;
}

interface LateName {
  readonly slot: Slot;
  readonly keyword: Piece;
}

/** `by email to Ada` → `to Ada by email`, where that is all that follows the kind. */
function swapSlots(slots: readonly FilledSlot[], line: string): LineMend | undefined {
  const [, channel, name, ...more] = slots;
  if (!channel?.keyword || !name?.keyword || more.length > 0) return undefined;
  const [channelText, nameText] = [channel, name].map(({ keyword, words }) =>
    keyword && words.length > 0 ? joinWords([keyword, ...words], line) : undefined,
  );
  if (channel.slot !== "by" || !channelText || !nameText) return undefined;
  const text = `${nameText.text} ${channelText.text}`;
  return { title: "put the name first", edits: [{ start: channelText.start, end: nameText.end, text }] };
}

function readKeyword({ text }: Piece): Slot | undefined {
  const word = text.toLowerCase();
  return word === "to" || word === "from" || word === "by" ? word : undefined;
}

function startsClause(word: Piece, next?: Piece): boolean {
  const first = word.text.toLowerCase();
  const second = next?.text.toLowerCase() ?? "";
  return (first === "promised" && /^(?:\d|by$)/u.test(second)) || (first === "left" && /^(?:a|message)$/u.test(second));
}
