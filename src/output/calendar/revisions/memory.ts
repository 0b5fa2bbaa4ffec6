import { unfold } from "../content-lines.js";
import { isProduct, OWN_PRODUCT, readSeal } from "./digest.js";
import { takeApart, type EventBlock } from "./event-block.js";
import { minuteOf, type Revision } from "./revision.js";

/** What the feed as it was last written says of the revisions of its events. */
export type Memory =
  /** There was none, or an empty file. */
  | { readonly kind: "none" }
  /** Another program's calendar, or no calendar at all. */
  | { readonly kind: "foreign" }
  /** Ours, but edited or damaged. The highest valid SEQUENCE of each UID can still be read. */
  | { readonly kind: "damaged"; readonly sequences: ReadonlyMap<string, number> }
  | {
      readonly kind: "whole";
      readonly events: ReadonlyMap<string, EventBlock>;
      /** The last minute that a revision was given in it or in the feeds that it followed: since the epoch, UTC. */
      readonly latest: number;
    };

/** Reads the previous feed. Never throws, whatever it holds. */
export function remember(previous: string | undefined): Memory {
  if (previous === undefined || previous.trim() === "") return { kind: "none" };
  const lines = unfold(previous);
  if (!isOwn(lines)) return { kind: "foreign" };
  const { events } = takeApart(lines);
  const byUid = new Map(events.map((event) => [event.uid, event]));
  const revisions = events.flatMap(({ revision }) => revision ?? []);
  const isSound = byUid.size === events.length && revisions.length === events.length;
  const sealed = isSound ? readSeal(lines) : undefined;
  if (sealed) return { kind: "whole", events: byUid, latest: sealed.latest ?? findLatest(revisions) };
  return { kind: "damaged", sequences: findSequences(events) };
}

/** There is something in the file, and it is not ours to replace. */
export function isForeignFeed(previous: string): boolean {
  return previous.trim() !== "" && !isOwn(unfold(previous));
}

/** A merge of git may have left its marks in it; a text that quotes a feed of ours is still another's. */
function isOwn(lines: readonly string[]): boolean {
  const products = lines.filter(isProduct);
  const begins = /^(?:BEGIN:VCALENDAR|<{7} .*)$/iu.test(lines[0] ?? "");
  return begins && products.length > 0 && products.every((line) => line.startsWith(`PRODID:${OWN_PRODUCT}`));
}

function findLatest(revisions: readonly Revision[]): number {
  return revisions.reduce((latest, revision) => Math.max(latest, minuteOf(revision)), 0);
}

function findSequences(events: readonly EventBlock[]): ReadonlyMap<string, number> {
  const sequences = new Map<string, number>();
  for (const { uid, sequence } of events) {
    if (sequence !== undefined) sequences.set(uid, Math.max(sequence, sequences.get(uid) ?? 0));
  }
  return sequences;
}
