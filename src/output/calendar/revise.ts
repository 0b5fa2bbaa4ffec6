import { LARGEST_SEQUENCE, type EventBlock, type Revision } from "./event-block.js";
import type { Memory } from "./memory.js";
import { createComparison } from "./compare-content.js";

/** Gives events their revisions, one after the other. */
export interface Reviser {
  readonly revise: (event: EventBlock) => Promise<Revision>;
  /** How many were new or changed, and how many are gone; none without a previous feed. Asked when all are revised. */
  readonly countChanged: () => number;
}

/**
 * Each event has the revision of the previous feed if it has the same content there, else a new one. An event keeps its
 * SEQUENCE or goes up by one, and its stamps never go back, even if the clock does.
 *
 * @param now UTC, as DTSTAMP has it
 */
export function createReviser(memory: Memory, now: string): Reviser {
  if (memory.kind !== "whole") return startAnew(memory, now);
  const hasSameContent = createComparison();
  let changed = 0;
  let kept = 0;
  return {
    revise: async (event) => {
      const before = memory.events.get(event.uid);
      const known = before?.revision;
      if (before) kept++;
      if (before && known && (await hasSameContent(before, event))) return known;
      changed++;
      return follow(now, latest(known), known?.sequence);
    },
    countChanged: () => changed + memory.events.size - kept,
  };
}

/** Nothing is known of the previous feed but, of a damaged one, how often its events had been revised. */
function startAnew(memory: Exclude<Memory, { kind: "whole" }>, now: string): Reviser {
  const sequences = memory.kind === "damaged" ? memory.sequences : new Map<string, number>();
  let events = 0;
  return {
    revise: (event) => {
      events++;
      return Promise.resolve(follow(now, now, sequences.get(event.uid)));
    },
    countChanged: () => (memory.kind === "damaged" ? events : 0),
  };
}

/** The revision that follows one with this stamp and this SEQUENCE. */
function follow(now: string, last: string, sequence: number | undefined): Revision {
  // In one format and in UTC, their texts are ordered as they are.
  const stamp = last > now ? last : now;
  return {
    stamp,
    lastModified: stamp,
    sequence: sequence === undefined ? 0 : Math.min(sequence + 1, LARGEST_SEQUENCE),
  };
}

function latest(revision: Revision | undefined): string {
  if (revision === undefined) return "";
  return revision.stamp > revision.lastModified ? revision.stamp : revision.lastModified;
}
