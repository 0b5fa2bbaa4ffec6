import { describe, expect, it } from "vitest";
import { mendText } from "../../../src/engine/index.js";
import type { Finding } from "../../../src/diagnostics/index.js";
import { NOTE_CHECKS, readNote, type NoteOptions } from "../../../src/note/index.js";

/** Of a note of Acme's with these lines in its front matter. */
function read(text: string, options: Partial<NoteOptions> = {}): readonly Finding[] {
  return readNote({ path: "acme.md", text }, { zone: "Europe/Berlin", ...options }).findings;
}

function around(lines: string): string {
  return `---\ncompany: Acme\nrole: SRE\n${lines}\n---\n`;
}

function mendLines(lines: string): string {
  const { text } = mendText(around(lines), read);
  return text.slice(around("").length - "\n---\n".length, -"\n---\n".length);
}

/** What is mended, by check: before → after. */
const MENDED: readonly (readonly [check: string, before: string, after: string])[] = [
  // A key that is nearly one that is known, where its field has no other.
  ["unknown-key", "statsu: applied", "status: applied"],
  ["unknown-key", '"statsu": applied', '"status": applied'],
  ["unknown-key", "'interveiws': []", "'interviews': []"],
  ["unknown-key", "Statsu: applied", "Status: applied"],
  ["unknown-key", "Aplied Date: 2026-11-02", "Applied Date: 2026-11-02"],
  ["unknown-key", "snoze-until: 2026-11-02", "snooze-until: 2026-11-02"],
  [
    "unknown-key",
    "interviews: [{date: 2026-11-02, promissed_by: 2026-11-09}]",
    "interviews: [{date: 2026-11-02, promised_by: 2026-11-09}]",
  ],
  [
    "unknown-key",
    "contacts:\n  - {name: Ada, emial: ada@acme.example} # hers",
    "contacts:\n  - {name: Ada, email: ada@acme.example} # hers",
  ],
  ["unknown-key", "log:\n  - {date: 2026-11-02, recieved: reply}", "log:\n  - {date: 2026-11-02, received: reply}"],
  // A status, and other words of few.
  ["unknown-status", "status: interveiwing", "status: interviewing"],
  ["unknown-status", "status: Rejectd   # alas", "status: rejected   # alas"],
  ["unknown-status", 'status: "screning"', 'status: "screening"'],
  ["unknown-word", "interviews: [{date: 2026-11-02, went: baddly}]", "interviews: [{date: 2026-11-02, went: badly}]"],
  ["unknown-kind", "log:\n  - 2026-11-02 sent folow-up to Ada", "log:\n  - 2026-11-02 sent follow-up to Ada"],
  [
    "unknown-kind",
    'log:\n  - {date: 2026-11-02, sent: "aplication"}',
    'log:\n  - {date: 2026-11-02, sent: "application"}',
  ],
  ["invalid-zone", "timezone: Berlin", "timezone: Europe/Berlin"],
  ["invalid-zone", "timezone: New York", "timezone: America/New_York"],
  ["invalid-zone", "timezone: Europe/Berln", "timezone: Europe/Berlin"],
  // Dates and times that can be read in one way.
  ["date-form", "applied: 2026/11/2", "applied: 2026-11-02"],
  ["date-form", "applied: '2026.11.02'", "applied: '2026-11-02'"],
  ["date-form", "applied: 2026-11-02T10:00:00Z", "applied: 2026-11-02"],
  ["date-form", "interviews: [{date: 2026-11-5 9:30}]", "interviews: [{date: 2026-11-05 9:30}]"],
  ["date-form", "interviews: [2pm on 5 Nov 2026]", "interviews: [2pm 2026-11-05]"],
  [
    "minutes-form",
    "interviews: [{date: 2026-11-05, duration: 1h30}]",
    "interviews: [{date: 2026-11-05, duration: 90}]",
  ],
  ["log-words", "log:\n  - 2026-11-5 sent note", "log:\n  - 2026-11-05 sent note"],
  [
    "invalid-date",
    "log:\n  - 2026-11-05 received reply, promised 2026/11/12",
    "log:\n  - 2026-11-05 received reply, promised 2026-11-12",
  ],
  // Lines of the log.
  ["log-syntax", "log:\n  - sent thank-you to Ada on 2026-11-05", "log:\n  - 2026-11-05 sent thank-you to Ada"],
  ["log-syntax", "log:\n  - 2026-11-05 recieved reply", "log:\n  - 2026-11-05 received reply"],
  ["log-syntax", "log:\n  - 2026-11-05 snet note", "log:\n  - 2026-11-05 sent note"],
  [
    "log-words",
    "log:\n  - 12.11.2026 called, left a voicemail",
    "log:\n  - 2026-11-12 sent note by phone, left message",
  ],
  [
    "log-words",
    "log:\n  - 2026-11-05 Absage per Mail, ohne Begründung",
    "log:\n  - 2026-11-05 received rejection by email — ohne Begründung",
  ],
  [
    "log-words",
    "log:\n  - 2026-11-05 received reply, promised 5 January",
    "log:\n  - 2026-11-05 received reply, promised 2027-01-05",
  ],
  ["log-words", "log:\n  - 2026-11-05: called Ada Lovelace", "log:\n  - 2026-11-05 sent note to Ada Lovelace by phone"],
  ["log-words", "log:\n  - 2026-11-05 sent note: to Ada Lovelace", "log:\n  - 2026-11-05 sent note to Ada Lovelace"],
  ["log-words", "log:\n  - 2026-11-05; sent note", "log:\n  - 2026-11-05 sent note"],
  ["log-words", "log:\n  - 2026-11-05: sent note", "log:\n  - 2026-11-05 sent note"],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 received reply promised 2026-11-12",
    "log:\n  - 2026-11-05 received reply, promised 2026-11-12",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 received reply, promised by 2026-11-12",
    "log:\n  - 2026-11-05 received reply, promised 2026-11-12",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 received reply, promissed 2026-11-12",
    "log:\n  - 2026-11-05 received reply, promised 2026-11-12",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 sent note by email to Ada Lovelace",
    "log:\n  - 2026-11-05 sent note to Ada Lovelace by email",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 sent note by phone, left a message",
    "log:\n  - 2026-11-05 sent note by phone, left message",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 sent note by phone left message",
    "log:\n  - 2026-11-05 sent note by phone, left message",
  ],
  [
    "log-syntax",
    "log:\n  - 2026-11-05 sent note, left message, left message",
    "log:\n  - 2026-11-05 sent note, left message",
  ],
  ["log-syntax", "log:\n  - 2026-11-05 sent note,", "log:\n  - 2026-11-05 sent note"],
  // Several things at once: the second comes to light when the first is mended.
  [
    "log-syntax",
    "log:\n  - 2026-11-05 recieved reply promised by 2026-11-12",
    "log:\n  - 2026-11-05 received reply, promised 2026-11-12",
  ],
  [
    "unknown-key",
    "interveiws:\n  - {date: 2026-11-02, promissed_by: 2026-11-09}",
    "interviews:\n  - {date: 2026-11-02, promised_by: 2026-11-09}",
  ],
  // YAML that a sign within a value breaks.
  ["yaml-syntax", "connection: Acme: the early years", 'connection: "Acme: the early years"'],
  ["yaml-syntax", "handle: @ada", 'handle: "@ada"'],
  // A blank that is missing, or none to YAML.
  ["yaml-syntax", "industry:Publishing", "industry: Publishing"],
  ["yaml-syntax", "industry:\u00A0Publishing", "industry: Publishing"],
  ["yaml-syntax", "industry：Publishing", "industry: Publishing"],
  // What YAML would take for a comment.
  ["misread-yaml", "industry: Publishing #1", 'industry: "Publishing #1"'],
];

/** What is left for the person, and why. */
const LEFT: readonly (readonly [why: string, lines: string])[] = [
  ["the field has a key already", "status: applied\nstatsu: lead"],
  ["of two near misses, one at most is right", "statsu: applied\nsatus: lead"],
  ["a wrong letter may make another word", "timezome: Europe/Berlin"],
  ["the key may well be the person's own", "contacts: [{name: Ada, emails: [a@acme.example]}]"],
  ["dead is no lead", "status: dead"],
  ["November has 30 days, and which was meant?", "applied: 2026-11-31"],
  ["day or month first?", "applied: 02/11/2026"],
  ["an interview is no entry", "log:\n  - 2026-11-05 phone screen with Ada Lovelace"],
  ["two entries are no one line", "log:\n  - 2026-11-05 applied, called Ada Lovelace"],
  ["the time would be lost", "log:\n  - 2026-11-05 14:00 sent note"],
  ["sent to, or received from?", "log:\n  - 2026-11-05 sent note from Ada"],
  ["which date is the promise?", "log:\n  - received reply promised 2026-12-01"],
  [
    "which of two names is misspelled?",
    "contacts: [Ada Lovelace]\ninterviews: [{date: 2026-11-02, with: Ada Lovelase}]",
  ],
  ["a comma would make two entries of it", "log: [2026-11-05 received reply promised 2026-11-12]"],
  ["the mended key would bring an error", "interveiws: [{date: 2026-11-31}]"],
  ["a comment may end the value", "connection: Acme: the early # years"],
  ["the value is written elsewhere", "x: &s interveiwing\nstatus: *s"],
  ["escapes are not written as they read", 'status: "interveiwin\\x67"'],
  ["how wide is a tab?", "contacts:\n\t- Ada"],
];

describe("--fix", () => {
  it.each(MENDED)("mends %s: %s", (check, before, after) => {
    const found = read(around(before)).filter(({ fix }) => fix);
    expect(found.map((finding) => finding.check)).toContain(check);
    expect(mendLines(before)).toBe(after);
    expect(read(around(after)).filter((finding) => finding.check === check)).toEqual([]);
  });

  it.each(LEFT)("leaves what has no one right answer: %s", (_why, lines) => {
    expect(read(around(lines)).length).toBeGreaterThan(0);
    expect(mendLines(lines)).toBe(lines);
  });

  it("removes blank lines before the front matter, and no other bytes", () => {
    const note = `---\ncompany: Acme\nrole: SRE\n---\n\n\nText  \n`;
    expect(mendText(`\uFEFF\n \n${note}`, read).text).toBe(`\uFEFF${note}`);
    expect(mendText(`Text\n${note}`, read).text).toBe(`Text\n${note}`);
  });

  it("has an example of each check that says it has a fix", () => {
    const told = Object.entries(NOTE_CHECKS).flatMap(([check, entry]) => ("fix" in entry ? [check] : []));
    const shown = [...MENDED.map(([check]) => check), "front-matter-late", "unused-ignore"]; // the latter: test/engine
    expect(told.filter((check) => !shown.includes(check))).toEqual([]);
    expect(shown.filter((check) => !told.includes(check))).toEqual([]);
  });
});
