import { fileURLToPath } from "node:url";
import type { ReadEvent } from "../read-event.js";
import { run } from "./run.js";

const SCRIPT = fileURLToPath(new URL("read-icalendar.py", import.meta.url));

export const readWithIcalendar =
  (python: string) =>
  async (calendar: string): Promise<ReadEvent[]> =>
    JSON.parse(await run(python, [SCRIPT], { input: calendar })) as ReadEvent[];

/**
 * python-icalendar 4 (Debian 12) unescapes a text twice, once by way of percent signs, and the second time takes a
 * backslash before an n for a line break.
 */
export function asIcalendarReads(text: string): string {
  const escaped = text.replace(/[\\;,]/gu, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
  const percent = { "\\,": "%2C", "\\:": "%3A", "\\;": "%3B", "\\\\": "%5C" };
  let read = escaped;
  for (const [from, to] of Object.entries(percent)) read = read.replaceAll(from, to);
  for (const [from, to] of Object.entries(percent)) read = read.replaceAll(to, from.slice(1));
  const again = { "\\N": "\\n", "\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\" };
  for (const [from, to] of Object.entries(again)) read = read.replaceAll(from, to);
  return read;
}
