import { describe, expect, it } from "vitest";
import { closingOf, closingPhrase } from "../../src/output/words/index.js";
import { PlainDate } from "../../src/time/index.js";
import { action, application, contact } from "./builders.js";

const TODAY = PlainDate.from("2026-11-16");
const NORTHWIND = application("Northwind", "Analyst");

describe("what closes an action", () => {
  it("is the command, and the line that it writes", () => {
    const followUp = action(NORTHWIND, {
      rule: "first-follow-up",
      via: "email",
      to: [contact("Mary Poe")],
      then: { sent: "follow-up" },
    });
    expect(closingPhrase(followUp, TODAY)).toBe(
      "When done: followthrough done applications/northwind.md first-follow-up (log: 2026-11-16 sent follow-up to Mary Poe by email)",
    );
    expect(closingPhrase(followUp)).toBe(
      "When done: followthrough done applications/northwind.md first-follow-up (log: sent follow-up to Mary Poe by email)",
    );
  });

  it("is the status where one lets go", () => {
    expect(closingOf(action(NORTHWIND, { rule: "move-on", then: { status: "ghosted" } }), TODAY)).toEqual({
      command: "followthrough done applications/northwind.md move-on",
      log: undefined,
      status: "ghosted",
    });
  });

  it("is nothing where the rule does not say", () => {
    expect(closingOf(action(NORTHWIND, { rule: "offer-deadline" }), TODAY)).toBeUndefined();
  });

  it("can be typed whatever the note is called, and stays on its line", () => {
    const odd = action(application("O'Neill", "Cook", { path: "jobs/O'Neill & Co.md" }), {
      rule: "x",
      to: [contact("Mary\n\u001B[31mPoe")],
      then: { sent: "thank-you" },
    });
    expect(closingPhrase(odd)).toBe(
      String.raw`When done: followthrough done 'jobs/O'\''Neill & Co.md' x (log: sent thank-you to Mary [31mPoe)`,
    );
  });
});
