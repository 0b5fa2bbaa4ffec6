import type { Range } from "../../text/index.js";
import type { Placed } from "../log/index.js";
import { combine, type Combined } from "./combine.js";
import { isReversed } from "./endings/index.js";
import { findPromises } from "./find-promises.js";
import { hasSign, isNumber, type Item } from "./signs/index.js";
import { readAnswer, readTold } from "./messages/index.js";
import { readBareInterview } from "./read-bare-interview.js";
import { LineReader, type ReadLine } from "./read-facts.js";
import { splitLine } from "./split-line.js";
import type { Sense, StatusRow } from "./table/index.js";
import type { SaidEntry, WordsContext, WordsReading } from "./types.js";

/**
 * Reads the words that follow a line's date: `called Lena, left a voicemail`, `phone screen with hiring manager`,
 * `Absage erhalten`. Undefined where they say nothing that is known, or nothing for certain: a wrong fact is worse than a
 * missing one. Negations and conditionals are not what they deny.
 */
export function readWords(text: string, context: WordsContext): WordsReading | undefined {
  const split = splitLine(text, context);
  if (!split) return undefined;
  const { items, denials, arrow, state } = split;
  if (state && !state.row.sense) return undefined;
  const line = { text, items, context };
  const status = state && statusOf(state.row, state.item);
  const step = arrow ? statusOf(arrow.row, arrow.item) : status;
  if (arrow && step && isReversed(arrow.item?.start ?? 0, text)) return undefined;
  const promises = findPromises(items, denials, context.date, { text, isKnown: context.isKnown });
  const readBare = (): WordsReading | undefined =>
    context.theme === "interviews" && !arrow ? readBareInterview(items, denials, promises, line) : undefined;
  const answer = (): WordsReading | undefined =>
    step || context.theme === "interviews" ? undefined : readAnswer(items, denials, line);
  const told = readTold(items, denials, { text, isKnown: context.isKnown });
  const readRest = (): WordsReading | undefined =>
    told ? { entries: [told], interviews: [], isWhole: false } : (answer() ?? readBare());
  if (!step && promises.length === 0 && !items.some((item) => hasSign(item, "fact"))) return readRest();
  const read = new LineReader(items, denials, {
    text,
    isKnown: context.isKnown,
    isOwn: context.isOwn ?? isNobodys,
    isInterviews: context.theme === "interviews",
    isFollowUps: context.theme === "follow-ups",
    isDone: context.isDone ?? false,
    direction: context.direction,
  }).read();
  if (read.hasDoubt) return undefined;
  const found = combine(read, promises, line, step);
  if (!found) return undefined;
  const { entries, interviews, deadline } = found;
  if (status) return { entries, interviews, deadline, isWhole: true };
  if (entries.length > 0 || interviews.length > 0 || deadline)
    return { entries, interviews, deadline, ...findRemark(read, found, items, text, step) };
  return readRest();
}

function isNobodys(): boolean {
  return false;
}

function statusOf(row: StatusRow | undefined, item: Item | undefined): SaidEntry | undefined {
  if (!row?.sense || !item) return undefined;
  const { start, end } = item;
  const direction = OWN.has(row.sense) ? "sent" : "received";
  return { direction: { value: direction, start, end }, kind: { value: row.sense, start, end }, place: { start, end } };
}

const OWN: ReadonlySet<Sense> = new Set<Sense>(["application", "withdrawal", "acceptance"]);

type Rest = Pick<WordsReading, "remark" | "isWhole" | "leavesWords">;

/** What stands behind the facts and was not read. Something unread before one of them has no place in a remark. */
function findRemark(
  { isRead, facts }: ReadLine,
  { promises }: Combined,
  items: readonly Item[],
  text: string,
  step: SaidEntry | undefined,
): Rest {
  const isPromise = (at: number): boolean => promises.some(({ from, to }) => at >= from && at < to);
  const isLost = (item: Item): boolean => isNumber(item) || item.kind === "time" || hasSign(item, "place");
  const isLeft = items.map((item, at) => isRead[at] !== true && !isPromise(at) && !SILENT.has(item.kind));
  const first = isLeft.indexOf(true);
  if (first < 0) return { isWhole: !items.some(isLost) };
  const last = facts.findLast(({ at }) => isRead[at])?.at ?? -1;
  const begin = facts.find(({ at }) => isRead[at])?.at ?? (step ? -1 : items.length);
  if (first < begin || first < last) return { isWhole: false, leavesWords: true };
  const start = items[first]?.start ?? text.length;
  return { remark: trimRemark(text, { start, end: text.length }), isWhole: !items.slice(0, first).some(isLost) };
}

const SILENT: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "dash",
  "colon",
  "pipe",
  "arrow",
  "open",
  "close",
  "and",
]);

function trimRemark(text: string, { start, end }: Range): Placed<string> | undefined {
  let last = end;
  while (last > start && /[\s|.;,]/u.test(text.charAt(last - 1))) last--;
  const opens = text.slice(start, last);
  // What a bracket opened before is closed without it.
  if (opens.endsWith(")") && !opens.includes("(")) last--;
  return last > start ? { value: text.slice(start, last), start, end: last } : undefined;
}
