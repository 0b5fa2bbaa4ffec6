import type { Item } from "../signs/index.js";
import { hasSign } from "../signs/index.js";
import type { Meaning } from "../signs/index.js";
import type { FactRow, Sense } from "../table/index.js";
import type { Tail } from "../tail.js";

/** `follow-up email`, `technical interview`, `interview invitation`: a fact right beside another is one with it. */
export function readFactBeside(item: Item, at: number, tail: Tail, isUnderstood: boolean): number | undefined {
  if (!hasSign(item, "fact")) return undefined;
  const rows = item.meanings.flatMap(({ row }) => (row.sign === "fact" ? [row] : []));
  const purpose = rows.find(({ isPurpose }) => isPurpose);
  if (purpose && (tail.sense === "note" || tail.sense === "contact" || tail.sense === "message-left")) {
    if (purpose.invites && (tail.lead === "to" || tail.direction === "sent")) return undefined;
    tail.sense = purpose.sense;
    if (purpose.invites)
      tail.invited = { from: at + 1, at: at - 1, tail: { sense: "interview", next: at + 1, end: at + 1 } };
    return at + 1;
  }
  const gift = tail.sense === "note" ? rows.find(isMessageSent) : undefined;
  if (gift) {
    tail.sense = gift.sense;
    if (gift.by !== undefined) tail.by = { value: gift.by, start: item.start, end: item.end };
    tail.end = at + 1;
    return at + 1;
  }
  if (isUnderstood) return undefined;
  const contact = rows.find(({ sense }) => sense === "contact");
  if (contact && tail.sense !== "interview") {
    tail.by ??= contact.by === undefined ? undefined : { value: contact.by, start: item.start, end: item.end };
    tail.end = at + 1;
    return at + 1;
  }
  const meeting = rows.find(({ sense }) => sense === "interview");
  if (meeting && (tail.sense === "interview" || (tail.sense === "follow-up" && !meeting.isBare))) {
    tail.kind ??= meeting.kind;
    if (tail.sense === "follow-up") tail.by = undefined;
    tail.sense = "interview";
    tail.end = at + 1;
    return at + 1;
  }
  const head = rows.find(({ sense, needs }) => HEADS.has(sense) && needs === undefined);
  if (head && (tail.sense === "interview" || tail.sense === "application" || tail.sense === "contact")) {
    if (tail.sense === "interview" && head.sense === "invitation")
      tail.invited = { from: at + 1, at: at - 1, tail: { sense: "interview", kind: tail.kind, next: at, end: at } };
    tail.kind = undefined;
    tail.sense = head.sense;
    tail.end = at + 1;
    return at + 1;
  }
  return undefined;
}

/** `emailed Lena a thank-you`, `mailed them a thank-you card`: what was sent. */
function isMessageSent({ sense, person, needs, isOrder }: FactRow): boolean {
  return sense === "thank-you" && person === undefined && needs === undefined && isOrder === undefined;
}

/** The second of two nouns says what it is: `interview invitation`, `phone screen follow-up`. */
export const HEADS: ReadonlySet<Sense> = new Set<Sense>(["invitation", "thank-you", "follow-up", "rejection", "reply"]);

export function isFact(meaning: Meaning): meaning is Meaning & { readonly row: FactRow } {
  return meaning.row.sign === "fact";
}
