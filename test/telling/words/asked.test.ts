import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/note/index.js";
import { NOTE, show, tell } from "./said.js";

// What they want of the person by a day is no promise of theirs; on Wed 18 Nov 2026.

const OFFERED = NOTE.replace("status: interviewing", "status: offer\ndeadline: 2026-11-27");

describe("what they want by a day is a reply of today, and a reminder on that day", () => {
  it.each([
    ["ann wants my portfolio by fri", "from Ann", "2026-11-20"],
    ["ada asked for references by monday", "from Ada Lovelace", "2026-11-23"],
    ["ada asked me to call back by monday", "from Ada Lovelace", "2026-11-23"],
    ["they want to see my portfolio by fri", "", "2026-11-20"],
    ["they sent me a coding challenge, due fri", "", "2026-11-20"],
    ["they sent a take-home test, deadline 4 dec", "", "2026-12-04"],
    ["got a take-home due friday", "", "2026-11-20"],
    ["technical test due 2 dec", "", "2026-12-02"],
    ["they need my answer by 2 dec", "", "2026-12-02"],
    ["sie wollen meine Zeugnisse bis Montag", "", "2026-11-23"],
    ["Ada braucht meine Unterlagen bis Freitag", "from Ada Lovelace", "2026-11-20"],
    ["Testaufgabe bekommen, Abgabe bis Freitag", "", "2026-11-20"],
    ["ils veulent mes références avant lundi", "", "2026-11-23"],
    ["quieren mis referencias antes del lunes", "", "2026-11-23"],
  ])("%s", (typed, who, day) => {
    const told = tell(typed);
    const entry = ["2026-11-18 received reply", who].filter(Boolean).join(" ");
    expect(show(told)).toBe(`${entry}: ${typed} · follow_up_on ${day}`);
    const [, reminder] = told.ok ? told.said : [];
    expect(reminder).toMatch(/^your own reminder on \w{3} \d/u);
  });

  it("in a further clause", () => {
    expect(show(tell("reply from ada, she wants my portfolio by fri"))).toBe(
      "2026-11-18 received reply from Ada Lovelace: she wants my portfolio by fri · follow_up_on 2026-11-20",
    );
  });

  it("and the remark in the log is read as no promise", () => {
    const line = "log:\n  - 2026-11-18 received reply: they want references by 2026-11-27\n---";
    const { application } = readNote(
      { path: "acme.md", text: NOTE.replace("---\n", "").replace("---", line).replace(/^/u, "---\n") },
      { zone: "Europe/Berlin" },
    );
    expect(application?.log.map(({ promised }) => promised)).toEqual([undefined]);
  });

  it("which an offer's answer is not: that is its deadline", () => {
    expect(show(tell("they need my answer by 2 dec", OFFERED))).toBe("deadline 2026-12-02");
  });

  it("and a reminder that is there is kept", () => {
    const told = tell("ann wants my portfolio by fri", NOTE.replace("applied:", "follow_up_on: 2026-11-25\napplied:"));
    expect(show(told)).toMatch(/^refused: .*follow_up_on holds another one/u);
    const [choice] = told.ok ? [] : told.choices;
    expect(choice?.words).toBe("received reply from ann");
  });

  it("which no day that has passed is", () => {
    expect(show(tell("ann wants my portfolio by 2026-11-10"))).toMatch(/^refused: .*has passed$/u);
  });
});

it.each([
  ["ada will answer by fri", "round 1 promised 2026-11-20"],
  ["they want to decide by monday", "2026-11-18 received reply, promised 2026-11-23"],
  ["ada wants to get back to me by monday", "round 1 promised 2026-11-23"],
])("what they will do themselves is their promise: %s", (typed, noted) => {
  expect(show(tell(typed))).toBe(noted);
});

it.each([
  "they need until friday",
  "ada asked for more time until monday",
  "they will send me a coding challenge by fri",
  "sent my references, due fri",
])("what is unclear is a reminder of nothing: %s", (typed) => {
  expect(show(tell(typed))).not.toContain("follow_up_on");
});
