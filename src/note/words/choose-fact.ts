import { opensLine } from "./clause-ends.js";
import { findPeople, readNamesAfterColon, readNamesAside } from "./names/index.js";
import type { Head } from "./read-head.js";
import { hasSign, type Item, type Meaning } from "./signs/index.js";
import type { FactRow } from "./table/index.js";
import { isMereLabel } from "./whose/index.js";

/** Where a fact stands that is to be chosen. */
export interface ChoiceLine {
  readonly text: string;
  readonly isKnown: (name: string) => boolean;
  /** The heading says that interviews follow. */
  readonly isInterviews: boolean;
  /** A task that was checked: what it says to do is done. */
  readonly isDone: boolean;
  /** What stands before it in its clause. */
  readonly head: Head;
  /** No fact of the line is read yet. */
  readonly isFirst: boolean;
  /** The fact before it in its sentence came from them. */
  readonly isAfterReply: boolean;
}

export type FactMeaning = Meaning & { readonly row: FactRow };

/** Of the meanings of the item at this place the one that it has there. */
export function chooseFact(items: readonly Item[], at: number, line: ChoiceLine): FactMeaning | undefined {
  const item = items[at];
  if (!item || !hasSign(item, "fact") || hasSign(item, "nothing")) return undefined;
  const { head, isInterviews, isDone, isFirst, isAfterReply } = line;
  const options = { ...line, language: "english" } as const;
  // `panel (Lena Hart, Ben Ito)`
  const isOfPeople = (kind: string | undefined): boolean =>
    BARE_KINDS.has(kind ?? "") &&
    (readNamesAside(items, at + 1, options, kind) ?? readNamesAfterColon(items, at, options)) !== undefined;
  // `first round interview`, `round 2`
  const isLed = hasSign(items[at + 1], "fact");
  // `wrote Lena`, and `wrote a note of thanks`
  const isOfKnown = (): boolean => findPeople(items, at + 1, options)?.isKnown === true;
  const can = ({ isOrder, isBare, isPurpose, isTheirs, kind, beside, needs }: FactRow): boolean => {
    if (beside === "people" && isLed) return false;
    if (needs === "reply" && !isAfterReply) return false;
    if (needs === "sent" && head.direction !== "sent") return false;
    if (needs === "somebody" && hasSign(item, "sends") && !isOfKnown()) return false;
    if (isPurpose || (isTheirs && head.subject !== "them")) return false;
    if (needs === "opening" && !opensLine(items, at)) return false;
    if (isOrder) return isDone && isFirst;
    return !isBare || (isInterviews && !isMereLabel(items, at, options)) || isOfPeople(kind);
  };
  const found = item.meanings.filter((one): one is FactMeaning => one.row.sign === "fact" && can(one.row));
  const isFrom = hasSign(items[at + 1], "from");
  const isWithPerson = hasSign(items[at + 1], "with") || isFrom;
  const isTheirs = head.subject === "them";
  return (
    found.find(({ row }) => isTheirs && row.isTheirs && row.needs !== "interview") ??
    found.find(({ row }) => row.isBare && !isFrom) ??
    found.find(({ row }) => row.isOrder && !isWithPerson) ??
    found.find(({ row }) => !row.isOrder && !row.isBare) ??
    found[0]
  );
}

/** Which people would not note of a message. */
const BARE_KINDS: ReadonlySet<string> = new Set(["panel", "technical", "final", "behavioral"]);
