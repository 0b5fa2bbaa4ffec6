import { fold } from "../../../text/index.js";
import { endsClause } from "../clause-ends.js";
import { skipFillers, type NamePlace } from "../names/index.js";
import { hasSign, isNumber, isUnknown, type Item } from "../signs/index.js";
import type { Sense } from "../table/index.js";
import type { Tail } from "../tail.js";
import {
  COMPANY,
  COUNTED,
  ENDINGS,
  FIRMS,
  OWN_JOB,
  PARTIES,
  PURPOSES,
  REASONS,
  REVERSALS,
  WAYS,
} from "./ending-words.js";

export interface EndingLine {
  readonly items: readonly Item[];
  readonly text: string;
  readonly isKnown: (name: string) => boolean;
  /** It names this application's company or role. */
  readonly isOwn: (name: string) => boolean;
}

/**
 * Whether a fact that ends the application, or brings it a step on, may be believed: it is somebody's of this employer, all
 * of its clause is understood, nobody counts, and nothing behind it takes it back. Every other fact may.
 */
export function isClear(at: number, tail: Tail, line: EndingLine): boolean {
  if (tail.sense === "application") return !isUndone(tail.next, line.items);
  if (!ENDINGS.has(tail.sense) || (tail.sense === "offer" && ADVERTISED.has(tail.by?.value ?? "")))
    return !ENDINGS.has(tail.sense);
  const people = [tail.name, tail.invited?.tail.name];
  return (
    people.every((name) => !name || isOurs(name, line)) &&
    !isCounted(at, tail, line) &&
    isUnderstood(tail, line) &&
    !isReversed(startOfWords(at, tail, line), line.text)
  );
}

/** `Angebot ist noch online`: an advertisement stands there, and no offer comes that way. */
const ADVERTISED: ReadonlySet<string> = new Set(["website", "linkedin"]);

/** `Bewerbung bei Acme zurückgezogen`: its clause says how it ended. */
function isUndone(from: number, items: readonly Item[]): boolean {
  for (let at = from; !endsClause(items, at); at++) {
    if (hasSign(items[at], "and")) return false;
    if (items[at]?.meanings.some(({ row }) => row.sign === "fact" && UNDOING.has(row.sense))) return true;
  }
  return false;
}

const UNDOING: ReadonlySet<Sense> = new Set<Sense>(["rejection", "withdrawal"]);

/** The fact's own words may name another: `rejected the first offer`; those of an invitation do not. */
function startOfWords(at: number, { sense, next }: Tail, { items, text }: EndingLine): number {
  if (sense === "invitation") return items[next]?.start ?? text.length;
  let first = at;
  while (hasSign(items[first - 1], "filler")) first--;
  return items[first]?.start ?? text.length;
}

/** Whether words that stand behind a step take it back: `applied → rejected, then reopened`. */
export function isReversed(start: number, text: string): boolean {
  const words = ` ${fold(text.slice(start))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `.replaceAll(NO_REVERSAL, " ");
  return REVERSALS.some((reversal) => words.includes(` ${fold(reversal)} `));
}

/** `rejected, asked for feedback`: it is asked why, and not for more; `no sigo en el proceso`. Folded. */
const NO_REVERSAL = / (?:(?:asked|asking) for (?:some |the |more )?(?:feedback|reasons?|comments)|no sigo en) /gu;

/** Known, with a title, or this very company. */
function isOurs({ start, end, each }: NamePlace, line: EndingLine): boolean {
  if (each) return each.every((one) => isOurs(one, line));
  const name = line.text.slice(start, end);
  const isTitled = line.items.some((item) => item.start >= start && item.end <= end && hasSign(item, "title"));
  return isTitled || line.isKnown(name) || line.isOwn(name) || isWhole(name);
}

/** A whole name is a person's, unless a word for companies ends it. */
function isWhole(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/u);
  return words.length > 1 && !words.some((word) => FIRMS.has(word));
}

/** `38 rejected so far`, `rejected 38`, `Angebot: 30 Tage Urlaub`. */
function isCounted(at: number, { sense, next }: Tail, { items }: EndingLine): boolean {
  const before = items[at - 1];
  if (sense === "invitation") return false;
  if (before && isNumber(before)) return true;
  if (sense !== "offer") return items.slice(at + 1, Math.max(next, skipFillers(items, at + 1) + 1)).some(isNumber);
  const count = skipFillers(items, items[next]?.kind === "colon" ? next + 1 : next);
  const number = items[count];
  return number !== undefined && isNumber(number) && COUNTED.has(items[count + 1]?.words[0] ?? "");
}

/** What stands behind it in its clause says when, why or for which job it was; what stands behind an arrow is another step. */
function isUnderstood({ sense, next }: Tail, line: EndingLine): boolean {
  const { items } = line;
  if (items[next]?.kind === "arrow") return false;
  const at = skipFillers(items, next);
  const item = items[at];
  if (!item) return true;
  if (hasSign(item, "and")) return true;
  if (endsClause(items, at)) return !isOfStranger(at + 1, line);
  for (let part = at; !endsClause(items, part); part++) if (isOfStranger(part, line)) return false;
  return isDeadline(at, items) || isPart(sense, at, item.words[0] ?? "", line);
}

/** `valid till 20 Nov 2026`: the day of my answer, and not of theirs. */
function isDeadline(at: number, items: readonly Item[]): boolean {
  const isMine = items[at]?.meanings.some(
    ({ row }) => row.sign === "by" || (row.sign === "answers" && row.who !== "them"),
  );
  for (let next = at; isMine && !endsClause(items, next); next++) if (items[next]?.kind === "date") return true;
  return false;
}

function isPart(sense: Sense, at: number, word: string, line: EndingLine): boolean {
  const { items } = line;
  if (REASONS.has(word)) return true;
  if (sense === "rejection" && COMPANY.has(word)) return true;
  if (WAYS.has(word) && isWay(at + 1, items)) return true;
  if (!PURPOSES.has(word) && !PARTIES.has(word)) return false;
  const behind = skipFillers(items, at + 1);
  const isMeeting = items
    .slice(at + 1, behind + 1)
    .some(({ meanings }) => meanings.some(({ row }) => row.sign === "fact" && row.sense === "interview"));
  return (sense === "invitation" && PURPOSES.has(word) && isMeeting) || isOwnJob(behind, line);
}

/** How it came: `rejected by form letter`, `Absage per Standardmail` */
function isWay(at: number, items: readonly Item[]): boolean {
  for (let next = at; !endsClause(items, next); next++)
    if (items[next]?.words.some((word) => MESSAGE.test(word))) return true;
  return false;
}

const MESSAGE = /(?:mail|letter|brief|schreiben|courrier|lettre|correo|carta|portal|phone|telefon|sms)$/u;

/** `for the role`, `of the Acme process`: nothing but the application's own names, and what everybody calls it. */
function isOwnJob(from: number, { items, isOwn }: EndingLine): boolean {
  let end = from;
  while (!endsClause(items, end)) end++;
  const words = items.slice(from, end).flatMap((item) => (hasSign(item, "filler") ? [] : item.words));
  return words.length > 0 && words.every((word) => OWN_JOB.has(word) || PARTIES.has(word) || isOwn(word));
}

/** `rejected (by Globex)`: an employer whom the note does not know. */
function isOfStranger(at: number, line: EndingLine): boolean {
  const [lead, name] = [line.items[at], line.items[skipFillers(line.items, at + 1)]];
  if (!PARTIES.has(lead?.words[0] ?? "") || !name?.isCapital || !isUnknown(name)) return false;
  return !isOurs(name, line);
}
