import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { expectCalendarBytes, readEvents, type EventLines } from "../output/calendar-lines.js";
import { makeFolder } from "../workspace/make-folder.js";
import { readAgendaJson } from "./agenda-json.js";
import { runCli } from "./run-cli.js";

/** What the person changes in the note, and on which day; the rest stays as it was. */
const LIFE: Readonly<Record<string, Partial<Note>>> = {
  "2026-11-02": { status: "applied" },
  "2026-11-04": { status: "interviewing", interviews: ["{date: 2026-11-10 14:00, with: [Ada Lovelace]}"] },
  "2026-11-11": { log: ["2026-11-11 sent thank-you to Ada Lovelace by email"] },
  "2026-11-12": { interviews: ["{date: 2026-11-10 14:00, with: [Ada Lovelace], promised_by: 2026-11-16}"] },
  "2026-11-13": { company: "Acme GmbH" },
  "2026-11-19": { log: ["2026-11-18 sent follow-up to Ada Lovelace by email"] },
  "2026-11-20": { role: "Staff Engineer" },
  "2026-11-23": { log: ["2026-11-23 received reply from Ada Lovelace, promised 2026-11-24"] },
  "2026-11-24": {
    log: ["2026-11-24 received invitation from Ada Lovelace"],
    interviews: [
      "{date: 2026-11-10 14:00, with: [Ada Lovelace], promised_by: 2026-11-16}",
      "{date: 2026-11-26 10:00, with: [Grace Hopper]}",
    ],
  },
  "2026-11-27": { log: ["2026-11-26 sent thank-you to Grace Hopper by email"] },
  "2026-11-30": { contacts: "[{name: Ada Lovelace}, {name: Grace Hopper, email: grace@acme.example}]" },
};

interface Note {
  readonly company: string;
  readonly role: string;
  readonly status: string;
  readonly contacts: string;
  readonly interviews: readonly string[];
  /** Entries are added, never taken away. */
  readonly log: readonly string[];
}

const FIRST: Note = {
  company: "Acme",
  role: "Senior Engineer",
  status: "applied",
  contacts: "[{name: Ada Lovelace, email: ada@acme.example, phone: +1 212 555 0100}]",
  interviews: [],
  log: [],
};

function writeNote({ log, interviews, ...rest }: Note): string {
  const lines = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
  const list = (items: readonly string[]) => items.map((item) => `\n  - ${item}`).join("");
  return `---\n${lines.join("\n")}\napplied: 2026-10-26\ninterviews:${list(interviews)}\nlog:${list(log)}\n---\n`;
}

const DAYS = Array.from({ length: 32 }, (_, at) => new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10));

/** What does not say when or how often it was revised. */
const contentOf = ({ bytes }: EventLines) => bytes.replace(/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):.*\r\n/gmu, "");

describe("the calendar through the life of an application", () => {
  const WAYS = [
    ["as it is", ""],
    ["without rolling", "calendar: {roll: false}\n"],
    ["in private", "calendar: {private: true, secret: nobody knows}\n"],
  ] as const;

  it.each(IS_THOROUGH ? WAYS : WAYS.slice(0, 1))(
    "keeps every promise about its events, %s",
    async (_, config) => {
      const cwd = makeFolder({
        "followthrough.yaml": `me: {timezone: Europe/Berlin}\npolicy: [default, applications]\n${config}`,
        "acme.md": writeNote(FIRST),
      });
      const write = async (at: string) => {
        const { code, stderr } = await runCli(["calendar", "--now", at], { cwd });
        expect(code).toBe(0);
        const content = readFileSync(join(cwd, "follow-ups.ics"), "utf8");
        expectCalendarBytes(content);
        return { content, stderr, events: new Map(readEvents(content).map((event) => [event.uid, event])) };
      };

      let note = FIRST;
      let before = new Map<string, EventLines>();
      const meanings = new Map<string, string>();
      const uids = new Map<string, string>();
      const seen = { unchanged: 0, changed: 0, came: 0, went: 0 };
      for (const date of DAYS) {
        const change = LIFE[date] ?? {};
        note = { ...note, ...change, log: [...note.log, ...(change.log ?? [])] };
        writeFileSync(join(cwd, "acme.md"), writeNote(note));
        const { content, events } = await write(`${date}T06:30`);

        // Two builds on one day are one, whatever the hour.
        if (date in LIFE) {
          const later = await write(`${date}T08:45`);
          expect(later.content).toBe(content);
          expect(later.stderr).toBe("Unchanged: follow-ups.ics\n");
        }

        // A UID means one action or appointment for ever, and each has one UID for ever.
        const agenda = await runCli(["agenda", "--forecast", "--format", "json", "--now", `${date}T06:30`], { cwd });
        const { actions, appointments } = readAgendaJson(agenda.stdout);
        const shown = [
          ...actions.filter(({ state }) => state !== "lapsed").map(({ uid, rule, key }) => ({ uid, rule, key })),
          ...appointments.map(({ uid, kind, key }) => ({ uid, rule: `the ${kind} itself`, key })),
        ];
        expect(events.size).toBe(shown.length + 1);
        for (const { uid, rule, key } of shown) {
          const meaning = `${rule} ${key}`;
          expect(meanings.get(uid) ?? meaning).toBe(meaning);
          expect(uids.get(meaning) ?? uid).toBe(uid);
          meanings.set(uid, meaning);
          uids.set(meaning, uid);
          if (!config.includes("private")) expect(events.has(`${uid}@followthrough`)).toBe(true);
        }

        for (const [uid, event] of events) {
          const known = before.get(uid);
          if (known === undefined) {
            seen.came++;
            expectRevisionAt(date, event);
          } else if (contentOf(known) === contentOf(event)) {
            seen.unchanged++;
            expect(event.bytes).toBe(known.bytes);
          } else {
            seen.changed++;
            expectRevisionAt(date, event);
            expect(Number(event.values.SEQUENCE)).toBeGreaterThan(Number(known.values.SEQUENCE));
          }
        }
        seen.went += [...before.keys()].filter((uid) => !events.has(uid)).length;
        before = events;
      }
      // It was a life: things came, changed, stayed and went.
      expect(seen.came).toBeGreaterThan(10);
      expect(seen.went).toBeGreaterThan(5);
      expect(seen.unchanged).toBeGreaterThan(40);
      expect(seen.changed).toBeGreaterThan(config.includes("private") ? 5 : 10);
    },
    120_000,
  );
});

/** Half past six in Berlin, in winter. */
function expectRevisionAt(date: string, { values }: EventLines): void {
  for (const stamp of [values.DTSTAMP, values["LAST-MODIFIED"]])
    expect(stamp).toMatch(new RegExp(`^${date.replaceAll("-", "")}T0530\\d\\dZ$`, "u"));
}
