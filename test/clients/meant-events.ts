import { vi } from "vitest";
import type { EventPlan } from "../../src/output/calendar/build-event.js";
import { sortAlarms, sortByUid, type ReadEvent } from "./read-event.js";

let planned: readonly EventPlan[] = [];

// What a feed means is what its exporter plans: dates, moments and texts, none of them written, escaped or folded yet.
vi.mock("../../src/output/calendar/compose.js", async (load) => {
  const original = await load<typeof import("../../src/output/calendar/compose.js")>();
  const compose: typeof original.compose = (plans, head) => {
    planned = plans;
    return original.compose(plans, head);
  };
  return { ...original, compose };
});

/** Exports a calendar, and says which events it was to hold. Only one is to be exported at a time. */
export async function exportWithMeaning<T>(write: () => Promise<T>): Promise<{ written: T; meant: ReadEvent[] }> {
  planned = [];
  const written = await write();
  if (planned.length === 0)
    throw new Error("no calendar was planned, or its exporter was loaded too early to overhear it");
  return { written, meant: sortByUid(planned.map(readPlan)) };
}

function readPlan({ uid, writeTexts, placement, alarms }: EventPlan): ReadEvent {
  const { title, description, location = "" } = writeTexts();
  const texts = { uid: `${uid}@followthrough`, title, description, location, alarms: sortAlarms(alarms) };
  if (placement.kind === "day") {
    const { date } = placement;
    return { ...texts, start: date.toString(), end: date.add({ days: 1 }).toString() };
  }
  const [start, end] = [placement.start, placement.end].map((moment) => moment.toInstant().toString());
  return { ...texts, start: start!, end: end! };
}
