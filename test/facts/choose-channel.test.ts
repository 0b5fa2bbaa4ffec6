import { describe, expect, it } from "vitest";
import { chooseChannel, findReach } from "../../src/facts/index.js";
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
