import { describe, expect, it } from "vitest";
import type { Origin, Wait } from "../../src/facts/index.js";
import { situationOf } from "./read-facts.js";

/** Each place once: a date and a time stand in one. */
const pathsOf = (origins: readonly Origin[]): string[] => [...new Set(origins.map(({ path }) => path))];

function restsOn(fact: keyof Wait["evidence"], lines: string, now = "2026-11-20"): string[] {
  return pathsOf(situationOf(lines, now).wait.evidence[fact]);
}

function statusRestsOn(lines: string, now = "2026-11-20"): string[] {
  return pathsOf(situationOf(lines, now).statusEvidence);
}

const INTERVIEW = "interviews: [{date: 2026-11-02 14:00, minutes: 45, promised_by: 2026-11-09}]";

describe("what the wait's facts rest on", () => {
  it("its beginning: all that happened on that day", () => {
    expect(restsOn("since", "applied: 2026-11-02")).toEqual(["applied"]);
    expect(restsOn("since", "applied: 2026-11-02\nlog: [2026-11-01 received reply]")).toEqual(["applied"]);
    const lines = `applied: 2026-11-02\n${INTERVIEW}\nlog: [2026-11-01 received reply, 2026-11-02 received note]`;
    expect(restsOn("since", lines)).toEqual(["interviews[0].date", "interviews[0].minutes", "log[1].date", "applied"]);
  });

  it("its beginning: not what came before it", () => {
    const lines = `applied: 2026-10-20\n${INTERVIEW}\nlog: [2026-10-30 received invitation, 2026-11-05 received reply]`;
    expect(restsOn("since", lines)).toEqual(["log[1].date"]);
    expect(restsOn("since", `applied: 2026-11-09\n${INTERVIEW}`)).toEqual(["applied"]);
  });

  it("its beginning: nothing where nothing began it, nor what comes later or was sent", () => {
    expect(restsOn("since", "status: lead")).toEqual([]);
    expect(restsOn("since", "applied: 2026-11-21")).toEqual([]);
    expect(restsOn("since", "applied: 2026-11-02\nlog: [2026-11-02 sent note]")).toEqual(["applied"]);
  });

  it("a promise: its own place, or those that are outlived", () => {
    expect(restsOn("promised_by", INTERVIEW)).toEqual(["interviews[0].promised_by"]);
    const outlived = `${INTERVIEW}\nlog: ["2026-11-03 received reply, promised 2026-11-08", 2026-11-10 received note]`;
    expect(restsOn("promised_by", outlived)).toEqual(["log[0].promised", "interviews[0].promised_by"]);
    const twice = `${INTERVIEW}\nlog: ["2026-11-03 received reply, promised 2026-11-06", "2026-11-04 received reply, promised 2026-11-07", 2026-11-10 received note]`;
    expect(restsOn("promised_by", twice)).toEqual(["log[1].promised", "interviews[0].promised_by"]);
    const later = `${INTERVIEW}\nlog: ["2026-11-03 received reply, promised 2026-11-08"]`;
    expect(restsOn("promised_by", later)).toEqual(["log[0].promised"]);
    const rounds =
      "interviews: [{date: 2026-11-02, promised_by: 2026-11-04}, {date: 2026-11-05, promised_by: 2026-11-09}, 2026-11-10]";
    expect(restsOn("promised_by", rounds)).toEqual(["interviews[1].promised_by"]);
    expect(restsOn("promised_by", "interviews: [2026-11-02 14:00]")).toEqual([]);
  });

  it("whether it is active: its beginning, the status, what lies ahead and the last that was received", () => {
    const lines = "status: applied\napplied: 2026-11-02\ninterviews: [2026-11-25]\nlog: [2026-10-01 received reply]";
    expect(restsOn("active", lines)).toEqual(["applied", "status", "interviews[0]", "log[0].date"]);
  });

  it("whether it is active: of several answers the last, and the offer that stands whatever came after it", () => {
    const answers = (log: string): string[] => restsOn("active", `applied: 2026-11-02\nlog: [${log}]`);
    const before = "2026-10-01 received reply, 2026-10-05 received note";
    expect(answers(before)).toEqual(["applied", "log[1].date"]);
    expect(answers("2026-11-03 received offer, 2026-11-04 received reply")).toContain("log[0].date");
  });

  it("its number: interviews held and what was received", () => {
    const lines = `${INTERVIEW.replace("]", ", 2026-11-25]")}\nlog: [2026-11-04 received note, 2026-11-05 sent note]`;
    expect(restsOn("number", lines)).toEqual(["interviews[0].date", "interviews[0].minutes", "log[0].date"]);
  });

  it("its interview and contacts", () => {
    expect(restsOn("interview", INTERVIEW)).toEqual(["interviews[0].date", "interviews[0].minutes"]);
    expect(restsOn("interview", "applied: 2026-11-02")).toEqual([]);
    const ada = "contacts: [{name: Ada}]\ninterviews: [{date: 2026-11-02, with: [Ada]}]";
    expect(restsOn("contacts", ada)).toEqual(["interviews[0].with"]);
    expect(restsOn("contacts", `contacts: [{name: Ada}]\n${INTERVIEW}`)).toEqual(["contacts"]);
    const manager = "contacts: [{name: Ada}, {name: Grace, title: Hiring manager}]";
    expect(restsOn("contacts", `${manager}\n${INTERVIEW}`)).toEqual(["contacts[1].title"]);
    const flagged = "interviews: [{date: 2026-11-02, with: [Ada, {name: Grace, hiring_manager: true}]}, 2026-11-03]";
    expect(restsOn("contacts", flagged)).toEqual(["interviews[0].with[1].hiring_manager"]);
  });

  it("what was sent in it: each entry, and the last of them", () => {
    const sent = [
      "2026-11-03 sent thank-you",
      "2026-11-09 sent follow-up",
      "2026-11-12 sent follow-up by phone, left message",
    ];
    const lines = `${INTERVIEW}\nlog: ${JSON.stringify(sent)}`;
    expect(restsOn("thank_yous", lines)).toEqual(["log[0].date"]);
    expect(restsOn("follow_ups", lines)).toEqual(["log[1].date", "log[2].date"]);
    expect(restsOn("last_follow_up", lines)).toEqual(["log[2].date"]);
    expect(restsOn("messages_left", lines)).toEqual(["log[2].date"]);
  });
});

describe("what the status rests on", () => {
  it("the one that is declared", () => {
    expect(statusRestsOn(`status: interviewing\n${INTERVIEW}`)).toEqual(["status"]);
  });

  it("without one, the last answer and the interviews", () => {
    expect(
      statusRestsOn("interviews: [2026-11-02]\nlog: [2026-11-03 received reply, 2026-11-04 received note]"),
    ).toEqual(["log[1].date", "interviews[0]"]);
  });

  it("one that was given up and is answered: both", () => {
    expect(statusRestsOn("status: ghosted\nlog: [2026-11-03 received reply]")).toEqual(["log[0].date", "status"]);
  });
});
