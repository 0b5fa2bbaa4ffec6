import type { ZonedDateTime } from "../../../time/index.js";
import { createComparison } from "./compare-content.js";
import type { EventBlock } from "./event-block.js";
import type { Memory } from "./memory.js";
import { minuteOf, minuteOfMoment, reviseAt, type Revision } from "./revision.js";

/** Gives events their revisions, one after the other. */
export interface Reviser {
  readonly revise: (event: EventBlock) => Promise<Revision>;
  /** How many were new or changed, and how many are gone; none without a previous feed. Asked when all are revised. */
  readonly countChanged: () => number;
  /** The last minute that any revision of this feed, or of those that it follows, was given. Asked when all are revised. */
  readonly findLatest: () => number;
}

/**
 * Each event has the revision of the previous feed if it has the same content there, else a new one: of the clock's minute,
 * or of a later one where that is needed to pass what was given before. What the feed has may pass its own last revision; what
 * it has not may have been in it once, and passes all that were ever given. So two contents of an event never share a
 * revision and a later one is always higher, even if the clock stands still or goes back. Where the memory was lost or is
 * that of an older feed, the clock alone makes them rise.
 */
export function createReviser(memory: Memory, now: ZonedDateTime): Reviser {
  const minute = minuteOfMoment(now);
  return memory.kind === "whole" ? follow(memory, minute) : startAnew(memory, minute);
}

function follow({ events, latest }: Extract<Memory, { kind: "whole" }>, minute: number): Reviser {
  const hasSameContent = createComparison();
  let changed = 0;
  let kept = 0;
  let last = latest;
  return {
    revise: async (event) => {
      const before = events.get(event.uid);
      const known = before?.revision;
      if (before) kept++;
      if (before && known && (await hasSameContent(before, event))) return known;
      changed++;
      const at = Math.max(minute, (known ? minuteOf(known) : latest) + 1);
      last = Math.max(last, at);
      return reviseAt(at, event.content, known?.sequence);
    },
    countChanged: () => changed + events.size - kept,
    findLatest: () => last,
  };
}

/** Nothing is known of the previous feed but, of a damaged one, the numbers that its events had. */
function startAnew(memory: Exclude<Memory, { kind: "whole" }>, minute: number): Reviser {
  const sequences = memory.kind === "damaged" ? memory.sequences : new Map<string, number>();
  let events = 0;
  return {
    revise: (event) => {
      events++;
      return Promise.resolve(reviseAt(minute, event.content, sequences.get(event.uid)));
    },
    countChanged: () => (memory.kind === "damaged" ? events : 0),
    findLatest: () => minute,
  };
}
