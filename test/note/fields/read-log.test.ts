import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWN_KINDS, type Entry, writeEntryLine } from "../../../src/facts/index.js";
import { parseLogLine } from "../../../src/note/log/index.js";
import { parseDate } from "../../../src/time/index.js";
import { nearDate } from "../../time/arbitraries.js";
import { readNote } from "../../../src/note/index.js";
import { findIn, readLines } from "../read.js";

/** What a line says, free of places. */
type LogFacts = Pick<Entry, "date" | "direction" | "kind" | "name" | "by" | "left_message" | "promised">;

/** The line that says this, which `parseLogLine` reads back where kind, name and channel are free of its keywords. */
function formatLogLine({ date, direction, kind, name, by, left_message, promised }: LogFacts): string {
  return [
    `${date.toString()} ${direction} ${kind}`,
    name === undefined ? "" : ` ${direction === "sent" ? "to" : "from"} ${name}`,
    by === undefined ? "" : ` by ${by}`,
    left_message ? ", left message" : "",
    promised ? `, promised ${promised.toString()}` : "",
  ].join("");
}

/** A line's facts without their places. */
function factsOf(text: string): LogFacts {
  const { line, findings } = parseLogLine(text);
  if (!line || findings.length > 0) throw new Error(findings.map(({ message }) => message).join("\n"));
  const { date, direction, kind, name, by, left_message, promised } = line;
  return {
    date: date.value,
    direction: direction.value,
    kind: kind.value,
    name: name?.value,
    by: by?.value,
    left_message: left_message !== undefined,
    promised: promised?.value,
  };
}

describe("a line of the log", () => {
  it.each([
    ["2026-11-12 sent thank-you", {}],
    ["2026-11-12 SENT Thank-You TO Ada Lovelace BY E-Mail", { name: "Ada Lovelace", by: "email" }],
    ["2026-11-12   sent  thank you   to  Ada", { name: "Ada" }],
    ["2026-11-12 sent thankyou by letter", { by: "letter" }],
    ["2026-11-12 sent thank-you note to [[people/Ada Lovelace|Ada]]", { name: "Ada" }],
    ["2026-11-12 sent thank-you by phone, left message", { by: "phone", left_message: true }],
    ["2026-11-12 sent thank-you,promised 2026-11-19 , Left  Message", { left_message: true, promised: "2026-11-19" }],
  ])("is read: %s", (line, expected) => {
    const { date, promised, ...rest } = factsOf(line);
    expect({ ...rest, date: date.toString(), promised: promised?.toString() }).toEqual({
      date: "2026-11-12",
      direction: "sent",
      kind: "thank-you",
      name: undefined,
      by: undefined,
      left_message: false,
      promised: undefined,
      ...expected,
    });
  });

  it.each([
    ["follow up", "follow-up"],
    ["followup", "follow-up"],
    ["Follow-Up", "follow-up"],
    ["Rejection", "rejection"],
    ["work sample", "work sample"],
    ["Portfolio", "portfolio"],
  ])("normalises the kind %s to %s", (written, kind) => {
    expect(factsOf(`2026-11-12 sent ${written} to Ada`).kind).toBe(kind);
  });

  it("reads back what it wrote", () => {
    const word = fc
      .stringMatching(/^[A-Za-zÀ-ž][a-zà-ž'.]{0,8}$/u)
      .filter((text) => !/^(?:to|from|by|left|promised)$/iu.test(text));
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
    const facts: fc.Arbitrary<LogFacts> = fc.record({
      date: nearDate,
      direction: fc.constantFrom("sent", "received"),
      kind: fc.oneof(fc.constantFrom(...KNOWN_KINDS), fc.constantFrom("portfolio", "work sample")),
      name: fc.option(words, { nil: undefined }),
      by: fc.option(fc.constantFrom("email", "phone", "letter", "carrier pigeon"), { nil: undefined }),
      left_message: fc.boolean(),
      promised: fc.option(nearDate, { nil: undefined }),
    });
    fc.assert(
      fc.property(facts, (entry) => {
        const again = factsOf(formatLogLine(entry));
        expect({ ...again, date: again.date.toString(), promised: again.promised?.toString() }).toEqual({
          ...entry,
          date: entry.date.toString(),
          promised: entry.promised?.toString(),
        });
      }),
    );
  });

  it("never throws, and tells of each problem within the line", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "2026-11-12",
        "sent",
        "received",
        "to",
        "from",
        "by",
        ",",
        "left message",
        "promised",
        "thank-you",
        "Ada",
        " ",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        const { line, findings } = parseLogLine(text);
        if (!line && text.trim() !== "") expect(findings.length).toBeGreaterThan(0);
        for (const { place } of findings) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(place.start).toBeLessThanOrEqual(place.end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  // The fixtures in err/log-lines have the messages; here is what remains of the entry.
  it.each([
    ["2026-11-12 sent thank-you by email to Ada", "2026-11-12 sent thank-you to Ada by email"],
    ["2026-11-12 received reply promised 2026-12-01", "2026-11-12 received reply, promised 2026-12-01"],
    [
      "2026-11-12 received reply from Ada  promised   2026-12-01",
      "2026-11-12 received reply from Ada, promised 2026-12-01",
    ],
    ["2026-11-12 sent follow-up by phone left message", "2026-11-12 sent follow-up by phone, left message"],
    ["2026-11-12 sent thank-you, to Ada", "2026-11-12 sent thank-you"],
  ])("is kept where it can be read in spite of an error: %s", (written, read) => {
    const { line, findings } = parseLogLine(written);
    expect(findings).toHaveLength(1);
    expect(line?.date.value.equals(factsOf(read).date)).toBe(true);
    expect(line?.kind.value).toBe(factsOf(read).kind);
    expect(line?.name?.value).toBe(factsOf(read).name);
    expect(line?.by?.value).toBe(factsOf(read).by);
    expect(line?.left_message !== undefined).toBe(factsOf(read).left_message);
    expect(line?.promised?.value.toString()).toBe(factsOf(read).promised?.toString());
  });
});

describe("the log", () => {
  const kinds = (yaml: string): string =>
    readLines(yaml)
      .log.map(({ kind }) => kind)
      .join(" ");

  it("is in the order of its dates, and of the file within a day", () => {
    expect(kinds("log: [2026-11-11 sent a, 2026-11-13 sent d, 2026-11-12 sent b, 2026-11-12 sent c]")).toBe("a b c d");
    expect(kinds("log: [2026-11-12 sent a, 2026-11-12 sent b]")).toBe("a b");
  });

  it("is turned round where the file runs from the newest to the oldest", () => {
    expect(kinds("log: [2026-11-13 sent d, 2026-11-13 sent c, 2026-11-12 sent b, 2026-11-12 sent a]")).toBe("a b c d");
  });

  it("knows whom an entry means among the contacts and the interviewers", () => {
    const { contacts, interviews, log } = readLines(`contacts: [Ada Lovelace]
interviews: {date: 2026-11-12, with: Grace Hopper}
log:
  - 2026-11-12 sent thank-you to ada
  - {date: 2026-11-12, sent: thank-you, to: Hopper}
  - 2026-11-12 sent note to Alan Kay`);
    expect(log.map(({ contact }) => contact)).toEqual([contacts[0], interviews[0]?.with[0], undefined]);
    expect(log[2]?.name).toBe("Alan Kay");
  });

  it.each([
    "2026-11-12 sent thank-you to Anna Vogt, Ben Ito and Chioma Eze by email",
    "2026-11-12 sent thank-you to Anna Vogt, Ben Ito, and Chioma Eze by email, left message",
    "2026-11-12 sent thank-you to Anna Vogt & Ben Ito & Chioma Eze by email, promised 2026-11-19",
  ])("knows each of several: %s", (line) => {
    const { contacts, log } = readLines(`contacts: [{name: Ben Ito, title: CTO}]\nlog:\n  - ${line}`);
    expect(log[0]).toMatchObject({ by: "email" });
    expect(log[0]?.contact).toBeUndefined();
    expect(log[0]?.contacts?.map(({ key }) => key)).toEqual(["anna-vogt", "ben-ito", "chioma-eze"]);
    expect(log[0]?.contacts?.[1]).toBe(contacts[0]);
  });

  it("knows several by their first names, where they are known, and from a mapping", () => {
    const { contacts, log } = readLines(`contacts: [Ada Lovelace, Grace Hopper]
log:
  - 2026-11-12 sent thank-you to Ada and Grace
  - {date: 2026-11-12, sent: thank-you, to: "Ada Lovelace, Grace Hopper"}
  - 2026-11-12 sent thank-you to Anders and Sons`);
    expect(log.map((entry) => entry.contacts)).toEqual([contacts, contacts, undefined]);
  });

  it("takes a comma for the end of the name where no whole name follows", () => {
    expect(findIn("log: ['2026-11-12 sent thank-you to Ada, Grace by email']")[0]).toContain(
      "nothing that follows a comma",
    );
    expect(findIn("log: ['2026-11-12 sent thank-you to Anna Vogt by email, Ben Ito']")[0]).toContain(
      "nothing that follows",
    );
    const { log } = readLines("log: ['2026-11-12 sent thank-you to Anna Vogt, left message, promised 2026-11-19']");
    expect(log[0]).toMatchObject({ name: "Anna Vogt", left_message: true });
    expect(log[0]?.contacts).toBeUndefined();
  });

  it("takes mappings under the same words", () => {
    const { log } = readLines(
      "log: [{Date: 2026-11-12, Received: Reply, from: Ada, by: Telephone, reply by: 2026-11-19}]",
    );
    expect(log).toMatchObject([
      { direction: "received", kind: "reply", name: "Ada", by: "phone", left_message: false },
    ]);
    expect(log[0]?.promised?.toString()).toBe("2026-11-19");
  });

  it("does not let one entry's error hide another's", () => {
    expect(
      findIn("log:\n  - 2026-11-12 snet note\n  - nonsense\n  - 2026-11-31 sent note, promised soon"),
    ).toHaveLength(4);
  });

  it("has dates that exist", () => {
    expect(parseDate("2026-11-31").ok).toBe(false);
    expect(findIn("log: [2026-11-31 sent note]")).toEqual([
      "invalid-date log[0]: 2026-11-31 is no date; November has 30 days",
    ]);
  });
});

describe("the log as people write it", () => {
  const readIn = (log: string): ReturnType<typeof readNote> =>
    readNote(
      { path: "acme.md", text: `---\ncompany: Acme\nrole: SRE\ncontacts: [Lena Hart]\n${log}\n---\n` },
      { zone: "Europe/Berlin" },
    );
  const said = (log: string): readonly string[] => {
    const { application, findings } = readIn(log);
    const entries = application?.log.map((entry) => writeEntryLine(entry)) ?? [];
    const held =
      application?.interviews.map((one) => `interview ${one.date.toString()} ${one.kind ?? ""}`.trim()) ?? [];
    return [...entries, ...held, ...findings.map(({ check }) => check)];
  };

  it.each([
    ["- 2026-11-12 applied via website", ["2026-11-12 sent application by website", "log-words"]],
    ["- 2026-11-12 called, left a voicemail", ["2026-11-12 sent note by phone, left message", "log-words"]],
    ["- 2026-11-12 phone screen with Lena", ["interview 2026-11-12 phone", "log-words"]],
    ["- 2026-11-12 received invitation to onsite", ["2026-11-12 received invitation: to onsite", "log-words"]],
    [
      "- 2026-11-12 received invitation to onsite on 20 Nov",
      ["2026-11-12 received invitation", "interview 2026-11-20 onsite", "log-words"],
    ],
    [
      "- 2026-11-12 received reply, promised 5 January",
      ["2026-11-12 received reply, promised 2027-01-05", "log-words"],
    ],
    ["- '2026-11-12 reply: need to reschedule'", ["2026-11-12 received reply: need to reschedule", "log-words"]],
    ["- 2026-11-12 received rejection — wanted more", ["2026-11-12 received rejection: wanted more"]],
    ["- '2026-11-12 received rejection: wanted more'", ["2026-11-12 received rejection: wanted more"]],
    ["- 2026-11-12 received rejection: wanted more", ["2026-11-12 received rejection: wanted more"]],
    ["- {date: 2026-11-12, received: rejection, note: wanted more}", ["2026-11-12 received rejection: wanted more"]],
    ["- 2026-11-12: sent thank-you", ["2026-11-12 sent thank-you", "log-words"]],
    ["- {2026-11-12: called Lena}", ["2026-11-12 sent note to Lena by phone", "log-words"]],
    ["- 12 Nov 2026 called Lena", ["2026-11-12 sent note to Lena by phone", "log-words"]],
    ["- 12.11.2026 Absage", ["2026-11-12 received rejection", "log-words"]],
    ["- 2026-11-12 will call Lena", ["log-words"]],
    ["- 2026-11-12 no reply yet", ["log-words"]],
    ["- 2026-11-12 received no reply", ["log-words"]],
    ["- 2026-11-12 sent nothing", ["log-words"]],
    ["- '2026-11-12 pending: follow-up by email'", ["log-words"]],
    ["- 2026-11-12 received an offer", ["2026-11-12 received offer", "log-words"]],
    ["- 2026-11-12 sent a portfolio", ["2026-11-12 sent a portfolio"]],
    ["- 2026-11-12 received no-go", ["2026-11-12 received rejection", "log-words"]],
    ["- 2026-11-12 purple", ["log-syntax"]],
    ["- '2026-11-12: purple'", ["log-syntax"]],
  ] as const)("reads %s", (line, expected) => {
    expect(said(`log:\n  ${line}`)).toEqual(expected);
  });

  it("reads days as the note writes them elsewhere", () => {
    const [called] = said("log:\n  - 5/11/2026 called Lena\nsnoozed: 25/11/2026");
    expect(called).toBe("2026-11-05 sent note to Lena by phone");
    const [other] = said("log:\n  - 5/11/2026 called Lena\nsnoozed: 11/25/2026");
    expect(other).toBe("2026-05-11 sent note to Lena by phone");
  });

  it("says how something was handed over as people do", () => {
    const { findings } = readIn("log: [2026-11-12 applied in person]");
    expect(findings.map(({ message }) => message)).toEqual([
      "log[0]: this line is read by its words: sent application in person",
    ]);
  });

  it("says of what has not happened that it is left out", () => {
    const { findings } = readIn("log: [2026-11-12 no reply yet]");
    expect(findings.map(({ message }) => message)).toEqual([
      "log[0]: this line tells of nothing that has happened, and is left out; remove it, or write what was sent or received once it was",
    ]);
  });

  it("reads one text, line by line, and a mapping by date", () => {
    const lines = ["2026-11-12 sent application", "2026-11-13 sent note by phone, left message", "log-words"];
    expect(said("log: |\n  2026-11-12 sent application\n  - 2026-11-13 called, left a message")).toEqual(lines);
    expect(said("log: {2026-11-12: sent application, 2026-11-13: rejected}")).toEqual([
      "2026-11-12 sent application",
      "2026-11-13 received rejection",
      "log-words",
      "log-words",
    ]);
  });

  it("knows who is meant, where each part stands, and by when an offer must be answered", () => {
    const { application, text } = readIn("log:\n  - 2026-11-12 verbal offer from Lena, respond by 2026-11-20");
    const [entry] = application?.log ?? [];
    expect(entry?.contact?.name).toBe("Lena Hart");
    expect(application?.deadline?.toString()).toBe("2026-11-20");
    const shown = (at: { start: number; end: number } | undefined): string => text.slice(at?.start, at?.end);
    expect(shown(entry?.origins.date)).toBe("2026-11-12");
    expect(shown(entry?.origins.kind)).toBe("verbal offer");
    expect(shown(entry?.origins.name)).toBe("Lena");
    expect(shown(application?.origins.deadline)).toBe("2026-11-20");
  });

  it("knows the hour of an interview and whom it is with", () => {
    const { application } = readIn("log:\n  - 2026-11-12 10:00–10:30 phone screen with Lena and Ben Ito");
    const [interview] = application?.interviews ?? [];
    expect(interview).toMatchObject({ kind: "phone", minutes: 30 });
    expect(interview?.start?.toPlainTime().toString()).toBe("10:00:00");
    expect(interview?.with.map(({ name }) => name)).toEqual(["Lena Hart", "Ben Ito"]);
  });
});
