import { hasSign, type Item } from "./signs/index.js";
import type { TokenKind } from "./signs/index.js";
import type { DenialRow } from "./table/index.js";

/** How an item is denied. `state` is a word such as `planned`, which an interview with a day of its own may have. */
export type Denial = DenialRow["why"] | "state";

const CLAUSE_ENDS: ReadonlySet<TokenKind> = new Set([
  "comma",
  "dash",
  "colon",
  "pipe",
  "stop",
  "question",
  "open",
  "close",
]);
const SENTENCE_ENDS: ReadonlySet<TokenKind> = new Set(["stop", "question", "pipe"]);

const BOUNDS: Readonly<Record<DenialRow["reach"], (item: Item) => boolean>> = {
  // "and" carries on what is denied, "but" does not.
  clause: (item) => CLAUSE_ENDS.has(item.kind) || (hasSign(item, "and") && BUT.has(item.words[0] ?? "")),
  sentence: (item) => SENTENCE_ENDS.has(item.kind),
  line: () => false,
};

const BUT: ReadonlySet<string> = new Set(["but", "aber", "mais", "pero"]);

/** Most items of most lines: one set serves them all. */
const NONE: ReadonlySet<Denial> = new Set();

/** For each item, how what it says is denied. */
export function findDenials(items: readonly Item[]): readonly ReadonlySet<Denial>[] {
  const denials = new Array<ReadonlySet<Denial>>(items.length).fill(NONE);
  const deny = (from: number, to: number, why: Denial): void => {
    for (let at = from; at < to; at++) denials[at] = new Set(denials[at]).add(why);
  };
  for (const [at, item] of items.entries()) {
    if (item.kind === "question" && !isAskedOfMe(items, at)) deny(findAsked(items, at), at, "condition");
    if (item.kind === "todo") deny(at, items.length, "plan");
    // `noch keine Antwort von Frau Weber`: the answer that has not come.
    if (hasSign(item, "silence")) deny(findStart(items, at, "clause"), findEnd(items, at, "clause"), "negation");
    if (isMeeting(item) && isToBe(items, at)) deny(at, at + 1, "plan");
    if (!hasSign(item, "later") && !hasSign(item, "denies")) continue;
    for (const { row } of item.meanings) {
      const isOfAll = (row.sign === "later" || row.sign === "denies") && isLabel(items, at);
      if (row.sign === "later")
        deny(findStart(items, at, "clause"), isOfAll ? items.length : findEnd(items, at, "clause"), "plan");
      if (row.sign !== "denies") continue;
      const start = row.way === "both" ? findStart(items, at, row.reach) : at;
      const why = row.why === "plan" && row.way === "both" ? "state" : row.why;
      deny(
        start,
        isOfAll && (row.why === "plan" || row.why === "doubt") ? items.length : findEnd(items, at, row.reach),
        why,
      );
    }
  }
  return denials;
}

function isMeeting({ meanings }: Item): boolean {
  return meanings.some(({ row }) => row.sign === "fact" && row.sense === "interview");
}

/** `panel interview would be next`: right behind it, its clause says that it is to come. */
function isToBe(items: readonly Item[], at: number): boolean {
  const behind = items[at + 1];
  return hasSign(behind, "denies") && WOULD.has(behind?.words[0] ?? "");
}

const WOULD: ReadonlySet<string> = new Set(
  "would will could might may should wäre würde käme folgt serait suivrait sería seria sera será".split(" "),
);

/** What a question mark asks: its sentence; within brackets, what stands there: `a man from HR (Derek?)`. */
function findAsked(items: readonly Item[], at: number): number {
  const start = findStart(items, at, "sentence");
  const open = items.findLastIndex(({ kind }, index) => index < at && (kind === "open" || kind === "close"));
  // `Lena (?)`: it asks of what stands before it.
  return open > start && open < at - 1 && items[open]?.kind === "open" ? open : start;
}

/** `Lena emailed, could I come in on the 14th?`: it is they who ask. */
function isAskedOfMe(items: readonly Item[], at: number): boolean {
  const asked = items.slice(findStart(items, at, "sentence"), at);
  return asked.some(({ meanings }) => meanings.some(({ row }) => row.sign === "fact" && row.needs === "reply"));
}

/** `prévu : relance`: it stands before a colon, alone in its sentence, and says of all that follows that it is planned. */
function isLabel(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.kind !== "colon") return false;
  const start = findStart(items, at, "sentence");
  return items.slice(start, at).every((item) => item.kind === "date" || hasSign(item, "filler"));
}

function findStart(items: readonly Item[], at: number, reach: DenialRow["reach"]): number {
  let start = at;
  for (let item = items[start - 1]; item && !BOUNDS[reach](item); item = items[start - 1]) {
    // `emailed saying that they need another week`: they have emailed.
    if (reach === "clause" && (hasSign(item, "reports") || THAT.has(item.words[0] ?? ""))) break;
    start--;
  }
  return start;
}

/** `wrote to Lena that I will not come`: I have written. */
const THAT: ReadonlySet<string> = new Set(["that", "dass", "que", "qu"]);

function findEnd(items: readonly Item[], at: number, reach: DenialRow["reach"]): number {
  let end = at + 1;
  for (let item = items[end]; item && !BOUNDS[reach](item); item = items[end]) end++;
  return end;
}
