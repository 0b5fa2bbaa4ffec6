import { describe, expect, it } from "vitest";
import { carryOut } from "../../../src/engine/closing/index.js";
import { outcomeOf } from "../../../src/engine/index.js";
import { SOMEBODY } from "../../../src/facts/index.js";
import { PlainDate } from "../../../src/time/index.js";
import { evaluate, findAction } from "../evaluate.js";

const TWO = "contacts: [{name: Ada, email: ada@acme.example}, {name: Ben, email: ben@acme.example}]";

describe("what doing an action adds to its note", () => {
  it("is an entry to the one whom it is for, by its channel", () => {
    const note = evaluate(`${TWO}\ninterviews: [{date: 2026-11-02 14:00, with: Ada}]`, "2026-11-02T18:00");
    expect(outcomeOf(findAction(note, "thank-you"))).toMatchObject({
      entry: { direction: "sent", kind: "thank-you", name: "Ada", by: "email", left_message: false },
    });
  });

  it("names nobody where it is for several, so that it counts for all of them", () => {
    const note = evaluate(`${TWO}\ninterviews: [{date: 2026-11-02 14:00, with: [Ada, Ben]}]`, "2026-11-12");
    expect(outcomeOf(findAction(note, "first-follow-up")).entry).not.toHaveProperty("name");
  });

  it("takes the address of somebody without a name", () => {
    const note = evaluate(
      "contacts: [{email: ada@acme.example}]\ninterviews: [{date: 2026-11-02 14:00}]",
      "2026-11-12",
    );
    expect(outcomeOf(findAction(note, "first-follow-up")).entry?.name).toBe("ada@acme.example");
  });

  it("names nobody whose name is nothing but blanks", () => {
    const to = [{ ...SOMEBODY, name: " \u00A0 " }];
    expect(outcomeOf({ then: { sent: "note" }, via: "email", to }).entry).not.toHaveProperty("name");
  });

  it("leaves the log as it is where it is a status alone", () => {
    const { application } = evaluate("log: [2026-11-09 sent follow-up]", "2026-11-24").situation;
    const done = carryOut(application, { status: "ghosted" }, PlainDate.from("2026-11-24"));
    expect([done.status, done.log]).toEqual(["ghosted", application.log]);
  });

  it("is the status where one moves on", () => {
    const note = evaluate(
      `${TWO}\ninterviews: [{date: 2026-11-02 14:00}]\nlog: [2026-11-09 sent follow-up, 2026-11-16 sent follow-up]`,
      "2026-11-24",
    );
    expect(outcomeOf(findAction(note, "move-on"))).toEqual({ status: "ghosted" });
  });
});
