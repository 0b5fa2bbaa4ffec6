import { asOf, type Application, type Entry, type Situation } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import { parseNow, type ZonedDateTime } from "../../src/time/index.js";

/** Where the person is, unless a test says otherwise; it is the employer's zone, too. */
export const BERLIN = "Europe/Berlin";

/** The facts of a note with these lines in its front matter; company and role are supplied. */
export function factsOf(lines: string, zone = BERLIN): Application {
  const text = `---\ncompany: Acme\nrole: Engineer\n${lines.trim()}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone });
  const error = findings.find(({ severity }) => severity === "error");
  if (!application || error) throw new Error(error?.message ?? "this is no note");
  return application;
}

export function clock(text: string, zone = BERLIN): ZonedDateTime {
  const now = parseNow(text, zone);
  if (!now.ok) throw new Error(now.reason);
  return now.value;
}

/** What such a note says as of the clock. */
export function situationOf(lines: string, now: string, zone = BERLIN): Situation {
  return asOf(factsOf(lines, zone), clock(now, zone));
}

/** `2026-11-12 follow-up` */
export function nameEntries(entries: readonly Entry[]): string[] {
  return entries.map(({ date, kind }) => `${date.toString()} ${kind}`);
}
