import { expect } from "vitest";

/**
 * The unfolded lines of a calendar whose bytes are as RFC 5545 §3.1 has them: at most 75 octets to a line, each ended by
 * CRLF, and no other control character.
 */
export function expectCalendarBytes(calendar: string): string[] {
  expect(calendar.endsWith("\r\n")).toBe(true);
  const lines = calendar.slice(0, -2).split("\r\n");
  for (const line of lines) {
    expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u);
  }
  expect(Buffer.from(calendar, "utf8").toString("utf8")).toBe(calendar);
  return calendar.replace(/\r\n /gu, "").split("\r\n").slice(0, -1);
}

/** The names of a calendar's properties, in order: `BEGIN`, `DTSTART;VALUE=DATE`. */
export function namesOf(lines: readonly string[]): string[] {
  return lines.map((line) => /^[A-Z-]+(?:;[A-Z]+=[A-Z]+)*(?=:)/u.exec(line)?.[0] ?? `no property: ${line}`);
}

/** One event of a calendar: its bytes, and its values by name, an alarm's aside. */
export interface EventLines {
  readonly uid: string;
  readonly bytes: string;
  readonly values: Readonly<Record<string, string>>;
}

export function readEvents(calendar: string): EventLines[] {
  return Array.from(calendar.matchAll(/BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gsu), ([bytes]) => {
    const own = bytes.replace(/\r\n /gu, "").replace(/BEGIN:VALARM.*END:VALARM\r\n/su, "");
    const values = Object.fromEntries(
      own.split("\r\n").map((line) => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1)]),
    );
    return { uid: values.UID ?? "", bytes, values };
  });
}
