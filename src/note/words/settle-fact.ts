import type { Denial } from "./find-denials.js";
import type { Head } from "./read-head.js";
import type { FactRow, Sense } from "./table/index.js";
import type { Tail } from "./tail.js";

/** A fact as its clause tells of it. */
export interface ReadFact extends Tail {
  /** Its first item. */
  readonly at: number;
  readonly row: FactRow;
  readonly denied: ReadonlySet<Denial>;
  /** Of the table's row in which it stands. */
  readonly cell: number;
}

type OwnParts = Omit<ReadFact, keyof Tail>;

/** Where a fact stands. */
export interface FactPlace {
  /** Below a heading for follow-ups. */
  readonly isFollowUps: boolean;
  /** After words that say that they have not answered. */
  readonly isSilent: boolean;
  /** Which way its messages went, as another cell says. */
  readonly direction: "sent" | "received" | undefined;
  /** In a cell of a table, with nothing beside it. */
  readonly isCell: boolean;
}

const MESSAGES: ReadonlySet<Sense> = new Set<Sense>([
  "contact",
  "note",
  "reply",
  "follow-up",
  "thank-you",
  "message-left",
]);

/**
 * What a fact means with what stands around it: whose it was, and which way it went. Undefined where it is none of the
 * application; `alone` is a message of which nobody knows whose it was.
 */
export function settleFact(tail: Tail, head: Head, own: OwnParts, place: FactPlace): ReadFact | "alone" | undefined {
  const { row } = own;
  tail.direction ??= head.direction;
  if (MESSAGES.has(tail.sense)) tail.direction ??= place.direction;
  tail.isArranged ??= head.isArranged;
  tail.isCancelled ??= head.isCancelled;
  tail.isMoved ??= head.isMoved;
  tail.date ??= head.date;
  tail.time ??= head.time;
  if (head.subject !== "them") tail.name ??= head.name;
  if (row.person === "before" && head.subject === "them") tail.name ??= head.name;
  else if (head.subject === "them") {
    const isInvited = row.sense === "interview" && tail.sense === "invitation";
    const sense = row.isTheirs ? row.sense : isInvited ? tail.sense : row.theirs;
    if (sense === undefined) return undefined;
    // `Lena emailed Marit`
    if (sense === "reply" && tail.name !== undefined && tail.lead !== "from") return undefined;
    tail.name = head.name;
    tail.lead = "from";
    tail.direction = "received";
    return factOf(tail, sense, own);
  } else if (row.isTheirs || (tail.isTheirs && tail.direction !== "received")) return undefined;
  const sense = settleDirection(tail, row, place);
  return sense === undefined || sense === "alone" ? sense : factOf(tail, sense, own);
}

/** `alone`: a message of which nobody knows whose it was. */
function settleDirection(
  tail: Tail,
  row: FactRow,
  { isFollowUps, isSilent, isCell }: FactPlace,
): Tail["sense"] | "alone" | undefined {
  const { sense, direction, lead } = tail;
  switch (sense) {
    case "contact":
      if (lead === "with" && tail.by?.value === "phone") {
        tail.kind = "phone";
        return "interview";
      }
      if (lead === "from" || direction === "received") return "reply";
      if (lead === "to" || direction === "sent") return isFollowUps || isSilent ? "follow-up" : "note";
      // A cell of its own says how the row's message went; the other cells say what it was.
      return isFollowUps && !isCell ? "follow-up" : "alone";
    case "reply":
      // `sent note from Ada`: one of the two words is a slip.
      if (direction === "sent" && lead === "from") return undefined;
      return direction === "sent" || lead === "to" ? "note" : sense;
    case "invitation":
    case "offer":
    case "rejection":
      // `sent Lena an email proposing a call`
      if (row.sense === "contact" && direction === "sent") {
        tail.invited = tail.date = tail.time = undefined;
        return "note";
      }
      return direction === "sent" || lead === "to" || isOfDay(tail) ? undefined : sense;
    case "application":
    case "withdrawal":
    case "acceptance":
      if (isOfDay(tail)) return undefined;
      if (lead === "from") tail.name = undefined;
      return direction === "received" ? undefined : sense;
    case "thank-you":
    case "follow-up":
      // `reminder email set for Friday`
      if (tail.isArranged && direction !== "sent") return undefined;
      return direction === "received" || lead === "from" ? undefined : sense;
    case "note":
      if (direction === "received" && (tail.by !== undefined || lead === "from")) return "reply";
      return isFollowUps || isSilent ? "follow-up" : sense;
    case "message-left":
      return direction === "received" ? undefined : sense;
    case "interview":
      return sense;
  }
}

/** `Termin zugesagt`, `cita rechazada`: it is said of a day that was proposed. */
function isOfDay({ sense, isArranged }: Tail): boolean {
  return isArranged === true && (sense === "rejection" || sense === "withdrawal" || sense === "acceptance");
}

/** The tail becomes the fact: it is read anew for each. */
export function factOf(tail: Tail, sense: Tail["sense"], own: Omit<ReadFact, keyof Tail>): ReadFact {
  tail.sense = sense;
  return Object.assign(tail, own);
}
