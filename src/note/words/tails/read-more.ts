import type { Range } from "../../../text/index.js";
import { endsClause } from "../clause-ends.js";
import { isHourOfTalk } from "../find-hour.js";
import type { Denial } from "../find-denials.js";
import {
  findPeople,
  readNameAlone,
  readNamesAside,
  readNamesListed,
  skipFillers,
  type NameOptions,
} from "../names/index.js";
import type { Head, Loose } from "../read-head.js";
import { hasSign, isNumber, type Item } from "../signs/index.js";
import type { ReadFact } from "../settle-fact.js";
import type { Sense } from "../table/index.js";

export interface MoreOptions extends NameOptions {
  /** No full stop stands between. */
  readonly isSameSentence: boolean;
  readonly isInterviews: boolean;
  /** What stands in a clause of its own. */
  readonly loose: Loose;
}

/** What a clause that tells of nothing by itself says of the interview before it; the item after what was read. */
export function readMore(items: readonly Item[], at: number, fact: ReadFact, options: MoreOptions): number | undefined {
  const item = items[at];
  if (!item) return undefined;
  // `interview with Lena. 10am.`
  const isAlone = item.kind === "time" && (endsClause(items, at + 1) || options.text.charAt(item.end - 1) === ".");
  if (options.isSameSentence || hasSign(item, "starts") || isAlone) {
    const found = fact.time === undefined ? readTimeAlone(items, at, options.text) : undefined;
    if (found) {
      fact.time = found.time;
      return found.next;
    }
  }
  // `entretien, 9h`
  if (fact.time === undefined && isHourOfTalk(item) && endsClause(items, at + 1) && !fact.row.words.includes("essai")) {
    options.loose.time ??= { start: item.start, end: item.end };
    return at + 1;
  }
  const dotted = fact.time === undefined ? findDotted(items, at, options.text) : undefined;
  if (dotted) {
    options.loose.time ??= dotted;
    return dotted.next;
  }
  if (!options.isSameSentence) return undefined;
  const aside =
    fact.name === undefined && fact.lead === undefined && items[at + 1]?.kind === "open" && isOfInterview(item)
      ? readNamesAside(items, at + 1, options, undefined)
      : undefined;
  if (aside) {
    fact.name = aside.name;
    fact.lead = "with";
    return aside.next;
  }
  const cancelled = readCancelled(items, at);
  if (cancelled !== undefined) {
    fact.isCancelled = true;
    return cancelled;
  }
  const kind = fact.kind === undefined ? kindAlone(items, at) : undefined;
  if (kind) {
    fact.kind = kind.value;
    return kind.next;
  }
  if (fact.name !== undefined || fact.lead !== undefined) return undefined;
  const people = hasSign(item, "with")
    ? findPeople(items, at + 1, options)
    : options.isInterviews
      ? readNameAlone(items, at, options, fact.kind)
      : hasSign(item, "named")
        ? findPeople(items, at, options)
        : readNamesListed(items, at, options);
  if (!people || (people.name && /['’]s$/u.test(options.text.slice(people.name.start, people.name.end))))
    return undefined;
  fact.name = people.name;
  fact.lead = "with";
  return people.next;
}

/** `Started at 9:45`, `2pm`: the item of a time that is a clause of its own, and the item after it. */
function readTimeAlone(
  items: readonly Item[],
  at: number,
  text: string,
): { readonly time: number; readonly next: number } | undefined {
  const isAround = (item: Item | undefined): boolean =>
    hasSign(item, "starts") || hasSign(item, "on") || hasSign(item, "filler");
  let time = at;
  while (isAround(items[time]) && items[time]?.kind !== "time") time++;
  if (items[time]?.kind !== "time") return undefined;
  const after = items[time + 1];
  // The full stop of `6pm.` may be the sentence's.
  const isStopped =
    (after?.isCapital === true && text.charAt(after.start - 2) === ".") ||
    /[ap]m\.$/iu.test(text.slice(items[time]?.start, items[time]?.end));
  const isEnd = !after || isStopped || (after.kind !== "word" && after.kind !== "date" && !isNumber(after));
  return isEnd || items.slice(at, time).some((item) => hasSign(item, "starts")) ? { time, next: time + 1 } : undefined;
}

/** `Started at 9.45`: elsewhere, a number with a full stop in it may be anything. */
function findDotted(items: readonly Item[], at: number, text: string): (Range & { readonly next: number }) | undefined {
  const hours = hasSign(items[at + 1], "on") ? at + 2 : at + 1;
  const [hour, minute] = [items[hours], items[hours + 1]];
  if (!hasSign(items[at], "starts") || !hour || !minute) return undefined;
  const isTime = /^\d{1,2}\.[0-5]\d$/u.test(text.slice(hour.start, minute.end));
  return isTime ? { start: hour.start, end: minute.end, next: hours + 2 } : undefined;
}

/** `2nd round, tech, …`: it says of what kind the interview was, and nothing else. */
function kindAlone(items: readonly Item[], at: number): { readonly value: string; readonly next: number } | undefined {
  const row = items[at]?.meanings
    .flatMap((one) => (one.row.sign === "fact" && one.row.sense === "interview" ? [one.row] : []))
    .find(({ kind, beside }) => kind !== undefined && beside === undefined);
  const next = skipFillers(items, at + 1);
  return row?.kind !== undefined && endsClause(items, next) ? { value: row.kind, next } : undefined;
}

/** `interview 09:30, Teams (Ms Whitworth, Dr Adeleke)`: a word for how it was held. */
function isOfInterview(item: Item): boolean {
  return hasSign(item, "channel") || item.meanings.some(({ row }) => row.sign === "fact" && row.sense === "interview");
}

/** `– CANCELLED that morning`: the item after the clause that says so, and nothing else. */
function readCancelled(items: readonly Item[], at: number): number | undefined {
  const cancels = skipFillers(items, at);
  const next = skipFillers(items, cancels + 1);
  return hasSign(items[cancels], "cancels") && endsClause(items, next) ? next : undefined;
}

/** Whether what its words need stands beside it. */
export function hasWhatItNeeds(
  { row, name, lead, by, date, time, next }: ReadFact,
  items: readonly Item[],
  { text, isKnown }: Pick<NameOptions, "text" | "isKnown">,
): boolean {
  if (row.beside === undefined) return true;
  const isTimed = time !== undefined || items[next]?.words[0] === "at";
  if (row.beside === "people") return name !== undefined || lead === "with";
  const names = (name?.each ?? (name ? [name] : [])).map(({ start, end }) => text.slice(start, end));
  const isSomebody = name ? names.some((one) => isKnownByFirst(one, isKnown)) : lead === "with";
  // `talk with Lena about the job market`
  if (TOPICS.has(items[next]?.words[0] ?? "")) return false;
  if (row.beside === "somebody") return isSomebody || date !== undefined || (name === undefined && isTimed);
  // Whom the note does not know is a friend, unless the hour is given.
  return by !== undefined && TALKS.has(by.value) && (isSomebody || isTimed);
}

const TOPICS: ReadonlySet<string> = new Set(["about", "regarding", "of", "re"]);

function isKnownByFirst(name: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(name) || isKnown(name.split(/\s/u, 1)[0] ?? "") || /^(?:mr|mrs|ms|miss|dr|prof|sir)\b/iu.test(name);
}

const TALKS: ReadonlySet<string> = new Set(["phone", "video", "in person"]);

/** `Gespräch 17 Uhr -> abgesagt`: whether a clause of its own says that the interview before it was called off or moved. */
export function readFate(
  items: readonly Item[],
  at: number,
  fact: ReadFact | undefined,
  { direction, isArranged, date, time }: Head,
): boolean {
  const item = items[at];
  if (fact?.sense !== "interview" || (direction ?? isArranged)) return false;
  if (hasSign(item, "cancels")) fact.isCancelled = true;
  else if (hasSign(item, "moves")) {
    fact.isMoved = true;
    fact.date = date ?? dateBehind(items, at + 1);
    fact.time = time;
  } else if (fact.isArranged && DECLINED.has(item?.words[0] ?? "") && endsClause(items, at + 1))
    fact.isCancelled = true;
  else return false;
  return true;
}

/** `invited to interview on 17 Nov, declined` */
const DECLINED: ReadonlySet<string> = new Set(["declined", "décliné", "déclinée", "rechacé"]);

/** The day that follows in the clause. */
function dateBehind(items: readonly Item[], at: number): number | undefined {
  for (let next = at; next < items.length && !endsClause(items, next); next++)
    if (items[next]?.kind === "date") return next;
  return undefined;
}

/** `Dankesmail an Frau Weber, noch nicht geschickt`: whether a clause says of what was sent before it that it is to be sent. */
export function isUnsent(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  at: number,
  fact: ReadFact | undefined,
): boolean {
  if (!fact || !hasSign(items[at], "sends") || hasSign(items[at], "fact") || !OWN.has(fact.sense)) return false;
  let start = at;
  while (hasSign(items[start - 1], "denies") || hasSign(items[start - 1], "filler")) start--;
  if (!endsClause(items, start - 1)) return false;
  if (denials[at]?.has("negation")) return true;
  // `will send tomorrow`, not `will send the documents`: that is something else.
  const behind = skipFillers(items, at + 1);
  const isAll = endsClause(items, behind) || hasSign(items[behind], "later") || items[behind]?.kind === "date";
  return isAll && (denials[at]?.has("plan") === true || denials[at]?.has("state") === true);
}

const OWN: ReadonlySet<Sense> = new Set<Sense>([
  "application",
  "thank-you",
  "follow-up",
  "note",
  "contact",
  "withdrawal",
  "acceptance",
]);
