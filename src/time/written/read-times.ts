import { findTimes } from "./find-times.js";
import type { WrittenTime } from "./written-time.js";

/** A time, its end and its zone are shorter. */
const LONGEST = 60;

/**
 * Reads a text that is a time and nothing else, blanks around it aside; so `14.30` and `14h` are times, which within a
 * text may be anything. Undefined where it does not look like one.
 */
export function readWrittenTime(text: string): WrittenTime | undefined {
  const written = text.trim();
  if (written.length > LONGEST) return undefined;
  const start = text.indexOf(written);
  const end = start + written.length;
  if (written.toLowerCase() === "noon") return { start, end, time: "12:00" };
  const [first] = findTimes(written, true);
  return first?.start === 0 && first.end === written.length ? { ...first, start, end } : undefined;
}

/** The times in a text, in order. How long something takes, and what is a version, a path or a number, is none. */
export function findWrittenTimes(text: string): readonly WrittenTime[] {
  return findTimes(text);
}
