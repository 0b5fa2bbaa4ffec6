import type { Denial } from "./find-denials.js";
import { findPeople, isSomebodyElses, placeNames } from "./names/index.js";
import type { FoundPromise } from "./find-promises.js";
import { hasSign, type Item } from "./signs/index.js";
import type { SaidInterview, WordsContext, WordsReading } from "./types.js";

/** A longer line says more than what it was. */
const MOST_WORDS = 12;

/** Below a heading for interviews, a short line that says nothing else is one: `System design with Ada Lovelace`. */
export function readBareInterview(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  promises: readonly FoundPromise[],
  { text, context }: { readonly text: string; readonly context: WordsContext },
): WordsReading | undefined {
  const [first] = items;
  const last = items.at(-1);
  const words = items.filter(({ kind }) => kind === "word" || kind === "link");
  if (!first || !last || words.length === 0 || words.length > MOST_WORDS) return undefined;
  if (denials.some((why) => why.size > 0) || items.some(saysOther)) return undefined;
  if (items.some((_, at) => isSomebodyElses(items, at, { text, isKnown: context.isKnown }))) return undefined;
  const place = { start: first.start, end: last.end };
  const kind = items
    .flatMap((item) => item.meanings.map(({ row }) => ({ item, row })))
    .find(({ row }) => row.sign === "fact" && row.kind !== undefined);
  const time = items.find((item) => item.kind === "time");
  const promise = promises.at(-1);
  const interview: SaidInterview = {
    kind:
      kind?.row.sign === "fact" && kind.row.kind !== undefined
        ? { value: kind.row.kind, start: kind.item.start, end: kind.item.end }
        : undefined,
    with: findWith(items, text, context),
    time: time && { value: text.slice(time.start, time.end), start: time.start, end: time.end },
    promised_by: promises.length === 1 && promise?.who !== "me" ? promise?.date : undefined,
    place,
  };
  return { entries: [], interviews: [interview], isWhole: false };
}

function findWith(items: readonly Item[], text: string, { isKnown }: WordsContext): SaidInterview["with"] {
  const lead = items.findIndex((item) => hasSign(item, "with"));
  const start = lead < 0 ? items.findIndex(({ kind, isCapital }) => kind === "link" || isCapital) : lead + 1;
  const language = items[lead]?.meanings.find(({ row }) => row.sign === "with")?.language ?? "english";
  const name = findPeople(items, start, { text, isKnown, language })?.name;
  const isSomebody = name && (lead >= 0 || isKnown(text.slice(name.start, name.end)));
  return isSomebody ? placeNames(name, text) : undefined;
}

/** Days, arrows, questions, and words of which a fact was not clear. */
function saysOther(item: Item): boolean {
  const isOther = item.meanings.some(
    ({ row }) =>
      (row.sign === "fact" && row.sense !== "interview" && row.sense !== "contact" && !row.isPurpose && !row.isOrder) ||
      OTHER.has(row.sign),
  );
  return isOther || item.kind === "arrow" || item.kind === "question" || item.kind === "date" || item.kind === "opaque";
}

const OTHER: ReadonlySet<string> = new Set([
  "nothing",
  "stranger",
  "prepares",
  "cancels",
  "moves",
  "arranges",
  "later",
  "denies",
]);
