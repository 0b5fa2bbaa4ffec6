import { hasSign, isNumber, type Item, type Meaning } from "../signs/index.js";
import type { Sense } from "../table/index.js";
import type { Tail } from "../tail.js";

/** Of a name after which no other fact begins, a comma; of the rest, what ends a clause. */
export const ENDS: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "question",
  "dash",
  "colon",
  "pipe",
  "arrow",
  "close",
  "and",
]);

/** `follow up if rejected`: it is to be done. */
export function isToBeDone(item: Item, { sense }: Tail): boolean {
  return hasSign(item, "denies") && CONDITIONS.has(item.words[0] ?? "") && ORDERS.has(sense);
}

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "falls", "wenn", "sofern", "si", "sauf", "salvo"]);
const ORDERS: ReadonlySet<Sense> = new Set<Sense>(["follow-up", "thank-you", "contact", "application"]);

/** `wrote to their recruiter, Hal Ostrander, to ask for news`: what it was for stands behind a comma. */
export function isForPurpose(item: Item | undefined, { sense }: Tail): boolean {
  return (sense === "note" || sense === "contact") && item?.meanings.some(isPurpose) === true;
}

function isPurpose({ row }: Meaning): boolean {
  return row.sign === "fact" && row.isPurpose === true;
}

/** So many words may stand before them: `offer for all our small customers`. */
const WIDEST_AUDIENCE = 5;

/** `offer for customers`, `Einladung zur Hauptversammlung`: what a company tells the world. */
export function isPublic(items: readonly Item[], at: number, { sense }: Tail): boolean {
  if ((sense !== "offer" && sense !== "invitation") || !hasSign(items[at], "connects")) return false;
  for (const item of items.slice(at + 1, at + 1 + WIDEST_AUDIENCE)) {
    if (item.kind !== "word") return false;
    if (hasSign(item, "public")) return true;
  }
  return false;
}

/** `von 8 bis 12 Uhr`: how long it was. */
export function isSpan(items: readonly Item[], at: number): boolean {
  const behind = items[at + 1];
  const isHour = behind?.kind === "time" || (behind !== undefined && isNumber(behind));
  return isHour && (hasSign(items[at], "from") || hasSign(items[at], "by"));
}

/** Words behind which nothing more is said of the fact. */
export function isStop(item: Item): boolean {
  return (["connects", "answers", "said", "reports", "denies", "later", "with", "by", "they"] as const).some((sign) =>
    hasSign(item, sign),
  );
}
