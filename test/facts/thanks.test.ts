import { describe, expect, it } from "vitest";
import { isThanked, peopleOf, SOMEBODY, thanksFor } from "../../src/facts/index.js";
import { situationOf } from "./read-facts.js";

/** Who of the people of each interview is thanked: `1 Ada Lovelace`. */
function thanked(lines: string, now = "2026-11-30"): string[] {
  const situation = situationOf(lines, now);
  return situation.application.interviews.flatMap((interview) =>
    peopleOf(interview)
      .filter((person) => isThanked(situation, interview, person))
      .map(({ name, email }) => `${interview.round} ${name || (email ?? "somebody")}`),
  );
}

const PANEL = "interviews: [{date: 2026-11-12 14:00, with: [Ada Lovelace, Grace Hopper]}]";

describe("a thank-you", () => {
  it("without a name is for everyone", () => {
    expect(thanked(`${PANEL}\nlog: [2026-11-12 sent thank-you]`)).toEqual(["1 Ada Lovelace", "1 Grace Hopper"]);
  });

  it.each(["Ada Lovelace", "ada lovelace", "Ada", "Lovelace", "[[people/Ada Lovelace|Ada]]"])(
    "to %s is for her alone",
    (name) => {
      expect(thanked(`${PANEL}\nlog: ["2026-11-12 sent thank-you to ${name}"]`)).toEqual(["1 Ada Lovelace"]);
    },
  );

  it("to somebody else is for neither", () => {
    expect(thanked(`${PANEL}\nlog: [2026-11-12 sent thank-you to Joan Clarke]`)).toEqual([]);
  });

  it("counts from the interview's day, and not before", () => {
    expect(thanked(`${PANEL}\nlog: [2026-11-11 sent thank-you]`)).toEqual([]);
    expect(thanked(`${PANEL}\nlog: [2026-11-12 sent thank-you]`, "2026-11-12")).toHaveLength(2);
  });

  it("does not count before it is sent", () => {
    expect(thanked(`${PANEL}\nlog: [2026-11-13 sent thank-you]`, "2026-11-12T23:59")).toEqual([]);
  });

  it("is one that was sent, and no other message", () => {
    expect(thanked(`${PANEL}\nlog: [2026-11-12 received thank-you, 2026-11-12 sent note]`)).toEqual([]);
  });

  it("after the first of two interviews leaves the second owing", () => {
    const rounds =
      "interviews: [{date: 2026-11-10 14:00, with: Ada Lovelace}, {date: 2026-11-12 14:00, with: Ada Lovelace}]";
    expect(thanked(`${rounds}\nlog: [2026-11-10 sent thank-you]`)).toEqual(["1 Ada Lovelace"]);
  });
});

describe("an interview that names nobody", () => {
  it("owes one thank-you to somebody, which any thank-you pays", () => {
    expect(thanked("interviews: [2026-11-12 14:00]\nlog: [2026-11-12 sent thank-you]")).toEqual(["1 somebody"]);
    expect(thanked("interviews: [2026-11-12 14:00]\nlog: [2026-11-12 sent thank-you to Ada]")).toEqual(["1 somebody"]);
    expect(thanked("interviews: [2026-11-12 14:00]")).toEqual([]);
  });
});

describe("interviewers of whom only the address is known", () => {
  const lines = "interviews: [{date: 2026-11-12 14:00, with: [ada@acme.example, grace@acme.example]}]";

  it("are two people, and each is owed a thank-you", () => {
    expect(thanked(`${lines}\nlog: [2026-11-12 sent thank-you]`)).toEqual([
      "1 ada@acme.example",
      "1 grace@acme.example",
    ]);
  });

  it("are thanked by their address", () => {
    expect(thanked(`${lines}\nlog: [2026-11-12 sent thank-you to ada@acme.example]`)).toEqual(["1 ada@acme.example"]);
  });

  it("are the contacts who have that address", () => {
    const contacts = "contacts: [{name: Ada Lovelace, email: Ada@acme.example}]";
    expect(thanked(`${contacts}\n${lines}\nlog: [2026-11-12 sent thank-you to Ada Lovelace]`)).toEqual([
      "1 Ada Lovelace",
    ]);
  });
});

describe("a thank-you by a channel", () => {
  const isThankedBy = (lines: string, channel: string): boolean => {
    const situation = situationOf(`${PANEL}\n${lines}`, "2026-11-30");
    const [interview] = situation.application.interviews;
    return isThanked(situation, interview!, interview!.with[0]!, channel);
  };

  it.each([
    ["by letter", "letter", true],
    ["by card", "letter", true],
    ["by handwritten note", "letter", true],
    ["by post", "letter", true],
    ["by email", "letter", false],
    ["", "letter", false],
    ["by SMS", "text", true],
    ["by text message", "text", true],
  ])("sent %s is one by %s: %s", (by, channel, expected) => {
    expect(isThankedBy(`log: [2026-11-12 sent thank-you to Ada ${by}]`, channel)).toBe(expected);
  });

  it("is for that person alone, and not from before the interview", () => {
    expect(isThankedBy("log: [2026-11-12 sent thank-you to Grace by letter]", "letter")).toBe(false);
    expect(isThankedBy("log: [2026-11-11 sent thank-you to Ada by letter]", "letter")).toBe(false);
  });
});

describe("the thank-yous for somebody", () => {
  const LOG = [
    "2026-11-11 sent thank-you",
    "2026-11-12 sent thank-you to Ada by letter",
    "2026-11-12 sent note to Ada",
    "2026-11-13 sent thank-you to Ada by email",
    "2026-11-13 sent thank-you to Grace by email",
    "2026-11-14 sent thank-you by phone",
    "2026-11-15 received thank-you",
  ];
  const lines = `${PANEL}\nlog: ${JSON.stringify(LOG)}`;
  const read = () => {
    const situation = situationOf(lines, "2026-11-30");
    const [interview] = situation.application.interviews;
    const [ada, grace] = interview!.with;
    return { situation, interview: interview!, ada: ada!, grace: grace! };
  };

  it("are those to her and to everyone, from the interview's day on", () => {
    const { situation, interview, ada, grace } = read();
    const daysOf = (person = ada, by?: string): string[] =>
      thanksFor(situation, interview, person, by).map((entry) => `${entry.date.toString()} ${entry.by ?? "-"}`);
    expect(daysOf()).toEqual(["2026-11-12 letter", "2026-11-13 email", "2026-11-14 phone"]);
    expect(daysOf(grace)).toEqual(["2026-11-13 email", "2026-11-14 phone"]);
    expect(daysOf(SOMEBODY)).toHaveLength(4);
    expect(daysOf(ada, "email")).toEqual(["2026-11-13 email"]);
    expect(daysOf(grace, "letter")).toEqual([]);
  });

  it("tell by which channels she has been thanked", () => {
    const { situation, interview, ada, grace } = read();
    const isBy = (person = ada, by: string): boolean => isThanked(situation, interview, person, by);
    expect(["letter", "email", "phone", "text"].map((by) => isBy(ada, by))).toEqual([true, true, true, false]);
    expect(["letter", "email", "phone", "text"].map((by) => isBy(grace, by))).toEqual([false, true, true, false]);
    expect(["letter", "email", "phone", "text"].map((by) => isBy(SOMEBODY, by))).toEqual([true, true, true, false]);
  });

  it("are none where they went before the interview, by that channel or by any", () => {
    const { ada } = read();
    const early = situationOf(`${PANEL}\nlog: ["2026-11-11 sent thank-you by email"]`, "2026-11-30");
    expect(thanksFor(early, early.application.interviews[0]!, ada)).toEqual([]);
    expect(isThanked(early, early.application.interviews[0]!, ada, "email")).toBe(false);
  });
});
