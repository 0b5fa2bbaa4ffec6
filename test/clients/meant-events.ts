import type { EventAttributes, HeaderAttributes } from "ics";
import { vi } from "vitest";
import { sortByUid, writeInstant, type ReadEvent } from "./read-event.js";

let given: readonly EventAttributes[] = [];

// What a feed means is what its exporter hands to the package that writes it: not a byte has been escaped or folded yet.
vi.mock("ics", async (load) => {
  const original = await load<typeof import("ics")>();
  const createEvents = (events: EventAttributes[], header: HeaderAttributes) => {
    given = events;
    return original.createEvents(events, header);
  };
  return { ...original, createEvents, default: { ...original, createEvents } };
});

/** Exports a calendar, and says which events it was to hold. Only one is to be exported at a time. */
export async function exportWithMeaning<T>(write: () => Promise<T>): Promise<{ written: T; meant: ReadEvent[] }> {
  given = [];
  const written = await write();
  return { written, meant: sortByUid(given.map(readAttributes)) };
}

function readAttributes(event: EventAttributes): ReadEvent {
  const { uid = "", start, title = "", description = "" } = event;
  return { uid, start: readTime(start), end: readTime("end" in event ? event.end : undefined), title, description };
}

function readTime(time: EventAttributes["start"] | undefined): string {
  if (typeof time === "number") return writeInstant(new Date(time));
  if (typeof time === "string") {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(time) ?? [];
    if (parts.length === 6) return `${parts.slice(0, 3).join("-")}T${parts.slice(3).join(":")}Z`;
  }
  if (Array.isArray(time) && time.length === 3)
    return [String(time[0]).padStart(4, "0"), ...time.slice(1).map((part) => String(part).padStart(2, "0"))].join("-");
  throw new Error(`neither a day nor a moment in UTC: ${JSON.stringify(time)}`);
}
