import type { PlacedNames } from "../names/index.js";
import type { ReadFact } from "../settle-fact.js";
import type { Item } from "../signs/index.js";
import type { SaidEntry, WordsContext } from "../types.js";
import { isChase } from "./is-chase.js";

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Line {
  readonly items: readonly Item[];
  readonly context: WordsContext;
}

/** The two are one message. */
export function mergeInto(into: Draft<SaidEntry>, entry: SaidEntry): void {
  into.name ??= entry.name;
  into.by ??= entry.by;
  into.left_message ??= entry.left_message;
  into.place = { start: into.place.start, end: entry.place.end };
}

/** `pulled out, rang Mrs Poe`, `accepted, emailed Lena`: that was how they were told. */
export function withoutNotice(entries: Draft<SaidEntry>[]): Draft<SaidEntry>[] {
  const [first, second] = entries;
  if (entries.length !== 2 || !first || !second || !DECISIONS.has(first.kind.value) || !isBareNote(second))
    return entries;
  if ((first.by && second.by && first.by.value !== second.by.value) || (first.name && second.name)) return entries;
  mergeInto(first, second);
  return [first];
}

const DECISIONS: ReadonlySet<string> = new Set(["withdrawal", "acceptance"]);

function isBareNote({ direction, kind }: SaidEntry): boolean {
  return direction.value === "sent" && kind.value === "note";
}

/** `emailed Lena, no reply`, `called Lena again`: while nobody answers, another message asks for news. */
export function turnToFollowUps(entries: readonly Draft<SaidEntry>[], facts: readonly ReadFact[], line: Line): void {
  const own = entries.filter(({ direction }) => direction.value === "sent");
  const [entry] = own;
  const chasing = facts.find(({ row, sense }) => row.chases === true && (sense === "note" || sense === "message-left"));
  if (own.length !== 1 || !entry || !isBareNote(entry) || !chasing) return;
  const isTheirs = entry.name === undefined || isSomebodyKnown(entry.name, line);
  if (entries.length === 1 && isTheirs && isChase(line.items, chasing, entry.left_message !== undefined))
    entry.kind = { ...entry.kind, value: "follow-up" };
}

function isSomebodyKnown({ value, each }: PlacedNames, { context }: Line): boolean {
  return [...(each ?? []).map((one) => one.value), value, value.split(" ", 1)[0] ?? ""].some(
    (one) => context.isKnown(one) || one.includes("@") || /^(?:mr|mrs|ms|miss|dr|prof)\b/iu.test(one),
  );
}
