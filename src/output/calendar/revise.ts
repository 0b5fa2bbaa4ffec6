import { LARGEST_SEQUENCE, type EventBlock, type Revision } from "./event-block.js";
import type { Memory } from "./memory.js";
import { createComparison } from "./compare-content.js";

export interface RevisedEvent {
  readonly event: EventBlock;
  readonly revision: Revision;
}

export interface Revised {
  readonly events: readonly RevisedEvent[];
  /** How many are new, changed or gone; none without a previous feed. */
  readonly changed: number;
}

/**
 * Gives each event its revision: that of the previous feed if it has the same content there, else a new one. An event
 * keeps its SEQUENCE or goes up by one, and its stamps never go back, even if the clock does.
 *
 * @param now UTC, as DTSTAMP has it
 */
export async function revise(events: readonly EventBlock[], memory: Memory, now: string): Promise<Revised> {
  if (memory.kind !== "whole") {
    const sequences = memory.kind === "damaged" ? memory.sequences : new Map<string, number>();
    const revised = events.map((event) => ({ event, revision: follow(now, now, sequences.get(event.uid)) }));
    return { events: revised, changed: memory.kind === "damaged" ? events.length : 0 };
  }
  const hasSameContent = createComparison();
  const revised: RevisedEvent[] = [];
  const uids = new Set<string>();
  let changed = 0;
  for (const event of events) {
    uids.add(event.uid);
    const before = memory.events.get(event.uid);
    const known = before?.revision;
    const isSame = before !== undefined && known !== undefined && (await hasSameContent(before, event));
    if (!isSame) changed++;
    const revision = isSame ? known : follow(now, latest(known), known?.sequence);
    revised.push({ event, revision });
  }
  const gone = [...memory.events.keys()].filter((uid) => !uids.has(uid)).length;
  return { events: revised, changed: changed + gone };
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
