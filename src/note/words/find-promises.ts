import type { Range } from "../../text/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import type { Placed } from "../log/index.js";
import { endsClause } from "./clause-ends.js";
import type { Denial } from "./find-denials.js";
import { hasSign, isUnknown, type Item } from "./signs/index.js";
import { isMine, isTakenBack } from "./whose/index.js";
import { findPeople, skipFillers, type FoundPeople, type NameOptions } from "./names/index.js";
import type { AnswerRow } from "./table/index.js";

/** A day by which somebody is to answer. */
export interface FoundPromise {
  readonly date: Placed<PlainDate>;
  /** `nobody`: the day was taken back, or another stands beside it. */
  readonly who?: "them" | "me" | "nobody";
  /** They gave more time for an answer to their offer. */
  readonly isExtended: boolean;
  /** They said so on the line's day. */
  readonly isSaid: boolean;
  /** Whoever said so, where the line names them. */
  readonly speaker?: Range;
  /** Its words: the first item and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** So many words may stand between the answer and its day: `decide on the candidates by 13 Nov`. */
const WIDEST_GAP = 5;

/** The days by which an answer is promised or due, none before the line's own. */
export function findPromises(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  after: PlainDate,
  options: Pick<NameOptions, "text" | "isKnown">,
): readonly FoundPromise[] {
  return items.flatMap((item, at): FoundPromise[] => {
    const date = item.date?.date;
    if (!date || compareDates(date, after) < 0) return [];
    const isLatest = hasSign(items[at + 1], "latest");
    const lead = findLead(items, at) ?? (isLatest ? { at } : undefined);
    const answer = findAnswer(items, lead?.at ?? at, lead !== undefined) ?? findExtended(items, at - 1);
    if (!answer) return [];
    const isDenied = [denials[at], denials[answer.at]].some(
      (why) => why !== undefined && (answer.isExtended ? why.size > 0 : DENIED.some((one) => why.has(one))),
    );
    if (isDenied) return [];
    const said = findSaid(items, denials, answer.at, options);
    const speaker = findSpeaker(items, answer.at, options) ?? said?.speaker;
    return [
      {
        date: { value: date, start: item.start, end: item.end },
        who: isTakenBack(items, at) ? "nobody" : isMine(items, answer.at, lead?.at ?? at, at) ? "me" : answer.who,
        isSaid: speaker !== undefined || said !== undefined,
        isExtended: answer.isExtended === true,
        speaker: speaker?.name,
        from: answer.at,
        to: at + (isLatest ? 2 : 1),
      },
    ];
  });
}

/** A promise is a plan; that they gave more time has happened. */
const DENIED: readonly Denial[] = ["negation", "condition"];

/** `by the 13th`: the word before a day, weekdays and articles aside. */
function findLead(items: readonly Item[], at: number): { readonly at: number } | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const item = items[before];
    if (hasSign(item, "by")) return { at: before };
    if (!hasSign(item, "filler")) return undefined;
  }
  return undefined;
}

interface FoundAnswer extends Pick<AnswerRow, "who" | "isExtended"> {
  readonly at: number;
}

function findAnswer(items: readonly Item[], end: number, hasLead: boolean): FoundAnswer | undefined {
  for (let at = end - 1; at >= 0 && at >= end - WIDEST_GAP; at--) {
    const item = items[at];
    if (!item || item.kind === "stop" || item.kind === "question" || item.kind === "pipe") return undefined;
    // `decision before Thanksgiving, by 25 November`: the second day is the first one's.
    if (item.kind === "comma" && !(hasLead && at === end - 1 && hasBy(items, at))) return undefined;
    const rows = item.meanings.flatMap(({ row }) => (row.sign === "answers" ? [row] : []));
    if (rows.some(({ isExtended }) => isExtended)) return findExtended(items, end);
    const row = rows.find(({ isDirect }) => isDirect) ?? rows[0];
    if (row && (hasLead || (row.isDirect && skipFillers(items, at + 1) === end)))
      return { at, who: row.who ?? findWho(items, at) };
    if (row && !hasLead) return undefined;
  }
  return undefined;
}

/** In the clause before. */
function hasBy(items: readonly Item[], end: number): boolean {
  for (let at = end - 1; at >= end - WIDEST_GAP && !endsClause(items, at); at--)
    if (hasSign(items[at], "by")) return true;
  return false;
}

/** `me dieron hasta el 20`, `délai repoussé au 20`, not `antes del 20`: so much time they gave. */
function findExtended(items: readonly Item[], until: number): FoundAnswer | undefined {
  if (!UNTIL.has(items[until]?.words[0] ?? "")) return undefined;
  let at = until - 1;
  while (at > 0 && hasSign(items[at], "filler") && !hasSign(items[at], "answers")) at--;
  const row = items[at]?.meanings.flatMap((one) => (one.row.sign === "answers" ? [one.row] : []));
  return row?.find(({ isExtended }) => isExtended) && { at, who: "me", isExtended: true };
}

const UNTIL: ReadonlySet<string> = new Set(["until", "till", "bis", "jusqu", "hasta", "au", "al"]);

/** `they decide`: who it is that answers stands just before. */
function findWho(items: readonly Item[], at: number): "them" | undefined {
  const before = items[at - 1];
  return hasSign(before, "they") || hasSign(before, "role") ? "them" : undefined;
}

/** In the same sentence, before the answer: `Lena said they decide by …`. */
function findSaid(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  answer: number,
  options: Pick<NameOptions, "text" | "isKnown">,
): { readonly speaker?: FoundPeople } | undefined {
  for (let at = answer; at >= 0; at--) {
    const item = items[at];
    if (!item || item.kind === "stop" || item.kind === "question" || item.kind === "pipe") return undefined;
    if (!hasSign(item, "said")) continue;
    if (denials[at]?.size !== 0) return undefined;
    const before = items[at - 1];
    const isTitled = hasSign(items[at - 2], "title");
    if (hasSign(before, "channel")) return undefined;
    // `Sam said`: whom the note does not know, it does not believe.
    if (
      before &&
      isUnknown(before) &&
      before.isCapital &&
      !isTitled &&
      !options.isKnown(options.text.slice(before.start, before.end))
    )
      return undefined;
    const people = findPeople(items, 0, { ...options, language: "english" });
    const isTheirs = people?.next === at && (people.isKnown || people.name === undefined);
    return isTheirs ? { speaker: people } : {};
  }
  return undefined;
}

/** `Lena: decision by 13 Nov`: whoever said so stands before a colon, and nothing else does. */
function findSpeaker(
  items: readonly Item[],
  answer: number,
  options: Pick<NameOptions, "text" | "isKnown">,
): FoundPeople | undefined {
  const [first] = items;
  const colon = items.findIndex(({ kind }) => kind === "colon");
  if (!first || colon <= 0 || colon > answer) return undefined;
  const people = findPeople(items, 0, { ...options, language: "german" });
  const isTheirs = people?.next === colon && (people.isKnown || people.name === undefined);
  const isOneSentence = items.slice(colon, answer).every(({ kind }) => kind !== "stop" && kind !== "pipe");
  return isTheirs && isOneSentence ? people : undefined;
}
