import { describe, expect, it } from "vitest";
import { chooseChannel, findReach, SOMEBODY } from "../../src/facts/index.js";
import { situationOf } from "./read-facts.js";

const INTERVIEW = "interviews: [{date: 2026-11-02, with: Ada Lovelace}]";

function channelFor(lines: string, channels: readonly string[] = ["email", "phone"]): string | undefined {
  const situation = situationOf(`${INTERVIEW}\n${lines}`, "2026-11-20");
  return chooseChannel(channels, situation.wait.contacts, situation);
}

describe("the channel", () => {
  it.each([
    ["", undefined, "nothing is known"],
    ["contacts: [{name: Ada Lovelace, phone: 555-0100}]", "phone", "the number is known"],
    ["log: [2026-11-02 sent note to Ada by email]", "email", "a mail was sent"],
    ["log: [2026-10-02 received reply from Ada by phone]", "phone", "a call came, be it long ago"],
    ["log: [2026-11-02 sent note to Ada by text]", "phone", "a text message went to the number"],
    ["log: [2026-11-03 sent thank-you]", undefined, "it says neither to whom nor how"],
    ["log: [2026-11-03 sent thank-you by phone]", "phone", "everyone was called"],
    ["log: [2026-11-03 sent thank-you to Grace by email]", undefined, "somebody else was written to"],
    ["log: [2026-11-01 sent thank-you by email]", undefined, "those of an earlier wait were written to"],
    ["log: [2026-11-03 sent note by email]", undefined, "nobody knows to whom"],
    ["log: [2026-11-03 received reply from Ada]", undefined, "nobody knows how it came"],
    ["log: [2026-11-03 sent thank-you to Ada by letter]", undefined, "a letter is neither"],
    ["log: [2026-11-21 sent note to Ada by email]", undefined, "it has not happened yet"],
    ["log: [2026-11-09 sent follow-up by phone]", "phone", "a follow-up went to everyone"],
    ["log: [2026-11-09 sent note to Grace Hopper and Ada Lovelace by phone]", "phone", "she was one of two"],
    ["log: [2026-11-09 sent note to Grace Hopper and Mary Poe by phone]", undefined, "two others were called"],
    [
      "contacts: [{name: Ada Lovelace, phone: 555-0100}]\nlog: [2026-11-03 sent thank-you]",
      "phone",
      "a number is known, mail only likely",
    ],
    [
      "contacts: [{name: Ada Lovelace, phone: 555-0100}]\nlog: [2026-11-03 sent thank-you, 2026-11-04 sent note to Ada by email]",
      "email",
      "mail is certain",
    ],
  ] as readonly (readonly [string, string | undefined, string])[])("%s → %s: %s", (lines, expected, _why) => {
    expect(channelFor(lines)).toBe(expected);
  });

  it("is the first of the rule's, of those that reach somebody", () => {
    const both = "contacts: [{name: Ada Lovelace, phone: 555-0100, email: ada@acme.example}]";
    expect(channelFor(both, ["phone", "email"])).toBe("phone");
    expect(channelFor(both, ["text", "email"])).toBe("text");
    expect(channelFor("", ["email", "letter"])).toBe("letter");
    expect(channelFor("", ["carrier pigeon"])).toBe("carrier pigeon");
    expect(channelFor(both, [])).toBeUndefined();
  });

  it("of nobody in particular is the one that was used in this wait", () => {
    const of = (log: string) => {
      const situation = situationOf(`interviews: [2026-11-02]\nlog: [${log}]`, "2026-11-20");
      return chooseChannel(["email", "phone"], [], situation);
    };
    expect(of("")).toBeUndefined();
    expect(of("2026-11-01 sent thank-you by email")).toBeUndefined();
    expect(of("2026-11-03 sent thank-you to Ada by phone")).toBe("phone");
    expect(of("2026-11-03 sent thank-you, 2026-11-04 sent follow-up by phone")).toBe("phone");
    expect(of("2026-11-03 sent thank-you")).toBe("email");
  });

  it("is explained by the place that says so", () => {
    const situation = situationOf(`${INTERVIEW}\nlog: [2026-11-03 sent note to Ada by email]`, "2026-11-20");
    expect(findReach(situation.wait.contacts[0]!, "email", situation)?.origin?.path).toBe("log[0].by");
  });
});

describe("a text message", () => {
  it.each([
    ["", undefined, "a name is not enough, as it is for a letter"],
    ["contacts: [{name: Ada Lovelace, phone: 555-0100}]", "text", "the number is known"],
    ["log: [2026-11-02 sent note to Ada by phone]", "text", "her number was called"],
    ["log: [2026-11-02 sent note to Ada by email]", undefined, "a mail reaches no phone"],
  ] as readonly (readonly [string, string | undefined, string])[])("with %j goes by %s: %s", (lines, expected) => {
    expect(channelFor(lines, ["text"])).toBe(expected);
  });
});

describe("a letter", () => {
  it("needs a name: an address alone is nobody to write to on paper", () => {
    const situation = situationOf("interviews: [2026-11-02]", "2026-11-20");
    expect(chooseChannel(["letter", "email"], [{ ...SOMEBODY, email: "ada@acme.example" }], situation)).toBe("email");
  });

  it("is explained by the name, be it in a mapping or alone", () => {
    const placeOf = (person: string) => {
      const situation = situationOf(`contacts: [${person}]\ninterviews: [2026-11-02]`, "2026-11-20");
      return findReach(situation.wait.contacts[0]!, "letter", situation)?.origin?.path;
    };
    expect(placeOf("{name: Ada Lovelace}")).toBe("contacts[0].name");
    expect(placeOf("Ada Lovelace")).toMatch(/^contacts\[0\]/u);
  });
});

describe("a call that cannot be made within both people's hours", () => {
  const both = "contacts: [{name: Ada Lovelace, phone: 555-0100, email: ada@acme.example}]";
  const channelInstead = (channels: readonly string[], lines = both): string | undefined => {
    const situation = situationOf(`${INTERVIEW}\n${lines}`, "2026-11-20");
    return chooseChannel(channels, situation.wait.contacts, situation, () => false);
  };

  it("gives way to the next channel that reaches somebody, in the rule's order", () => {
    expect(channelInstead(["phone", "email", "letter"])).toBe("email");
    expect(channelInstead(["phone", "letter", "email"])).toBe("letter");
    expect(channelInstead(["phone", "email"], "contacts: [{name: Ada Lovelace, phone: 555-0100}]")).toBe("phone");
  });
});

describe("what is certain of one person", () => {
  const TWO = "interviews: [{date: 2026-11-02, with: [Ada Lovelace, Grace Hopper]}]";

  it("comes before what is likely of all of them", () => {
    const contacts = "[{name: Ada Lovelace, email: ada@acme.example}, {name: Grace Hopper, phone: 555-0100}]";
    const lines = `contacts: ${contacts}\n${TWO}\nlog: [2026-11-03 sent thank-you]`;
    const situation = situationOf(lines, "2026-11-20");
    expect(chooseChannel(["email", "phone"], situation.wait.contacts, situation)).toBe("email");
  });
});

describe("how somebody was reached before", () => {
  const reachOf = (log: readonly string[]) => {
    const situation = situationOf(`${INTERVIEW}\nlog: ${JSON.stringify(log)}`, "2026-11-20");
    const { origin, isAssumed } = findReach(situation.wait.contacts[0]!, "email", situation)!;
    return [origin?.path, isAssumed];
  };

  it("is told by the last entry that says how", () => {
    const [first, second] = ["2026-11-03 sent note to Ada by email", "2026-11-04 sent note to Ada by email"];
    expect(reachOf([first, second])).toEqual(["log[1].by", false]);
    expect(reachOf([first, "2026-11-09 sent follow-up to Ada"])).toEqual(["log[0].by", false]);
  });

  it("is assumed where none does, at the last of them", () => {
    expect(reachOf(["2026-11-03 sent thank-you to Ada", "2026-11-09 sent follow-up to Ada"])).toEqual(["log[1]", true]);
  });

  it("is not known of somebody whom nobody has named", () => {
    const situation = situationOf("interviews: [2026-11-02]\nlog: [2026-11-03 sent thank-you by email]", "2026-11-20");
    expect(findReach(SOMEBODY, "email", situation)).toBeUndefined();
  });
});
