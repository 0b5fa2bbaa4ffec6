import { describe, expect, it } from "vitest";
import { isOffered } from "../../src/facts/index.js";
import { situationOf } from "./read-facts.js";

function statusOf(lines: string, now = "2026-11-20"): string {
  return situationOf(lines, now).status;
}

describe("the status in force", () => {
  it("is the declared one, whatever the log says", () => {
    expect(statusOf("status: applied\ninterviews: [2026-11-02 14:00]")).toBe("applied");
    expect(statusOf("status: withdrawn\nlog: [2026-11-02 received offer]")).toBe("withdrawn");
  });

  it.each([
    ["lead", "", "nothing has happened"],
    ["lead", "applied: 2026-11-21", "the day of applying lies ahead"],
    ["applied", "applied: 2026-11-20", "it is the day of applying"],
    ["applied", "log: [2026-11-20 sent application]", "the application stands in the log"],
    ["lead", "log: [2026-11-20 sent note]", "a note is no application"],
    ["lead", "log: [2026-11-20 received application]", "what the employer sends is none either"],
    ["lead", "log: [2026-11-21 sent application]", "the entry has not happened yet"],
    ["interviewing", "interviews: [2026-11-02 14:00]", "an interview was held"],
    ["interviewing", "interviews: [2026-12-02 14:00]", "an interview is planned"],
    [
      "applied",
      "applied: 2026-11-01\ninterviews: [{date: 2026-11-02, cancelled: true}]",
      "the interview was called off",
    ],
    ["offer", "interviews: [2026-11-02]\nlog: [2026-11-10 received offer]", "an offer came"],
    ["interviewing", "interviews: [2026-11-02]\nlog: [2026-11-21 received offer]", "the offer has yet to come"],
    ["rejected", "log: [2026-11-10 received offer, 2026-11-12 received rejection]", "the last answer was a no"],
    [
      "interviewing",
      "interviews: [2026-11-02]\nlog: [2026-11-10 received rejection, 2026-11-12 received reply]",
      "they came back after a no",
    ],
  ])("without a declared one is %s with %j: %s", (status, lines) => {
    expect(statusOf(lines)).toBe(status);
  });
});

describe("what the person has decided", () => {
  it.each([
    ["withdrawn", "log: [2026-11-10 sent withdrawal]", "nothing is declared"],
    ["withdrawn", "status: interviewing\nlog: [2026-11-10 sent withdrawal]", "the status lags behind"],
    ["withdrawn", "status: applied\nlog: [2026-11-10 sent withdrawal, 2026-11-12 received reply]", "they regret it"],
    ["interviewing", "status: interviewing\nlog: [2026-11-21 sent withdrawal]", "it has not happened yet"],
    [
      "interviewing",
      "status: interviewing\nlog: [2026-11-10 sent withdrawal, 2026-11-12 received invitation]",
      "they ask again",
    ],
    [
      "interviewing",
      "status: interviewing\ninterviews: [2026-11-15]\nlog: [2026-11-10 sent withdrawal]",
      "they were met after it",
    ],
    ["applied", "status: applied\nlog: [2026-11-10 sent withdrawal, 2026-11-12 sent application]", "applied again"],
    ["accepted", "status: offer\nlog: [2026-11-10 sent acceptance]", "the offer is taken"],
    ["accepted", "status: applied\nlog: [2026-11-08 received offer, 2026-11-10 sent acceptance]", "so it is"],
    ["interviewing", "status: interviewing\nlog: [2026-11-10 sent acceptance]", "there is no offer to take"],
    ["rejected", "status: rejected\nlog: [2026-11-10 sent withdrawal]", "the declared status is an end of its own"],
  ])("is in force: %s with %j, as %s", (status, lines) => {
    const situation = situationOf(lines, "2026-11-20");
    expect(situation.status).toBe(status);
    if (status === "withdrawn" || status === "accepted") expect(situation.wait.active).toBe(false);
  });
});

describe("a ghosted application", () => {
  const silent = `status: ghosted
interviews: [2026-11-02 14:00]
log:
  - 2026-11-09 sent follow-up
  - 2026-11-16 sent follow-up`;

  it("stays ghosted while nobody answers", () => {
    expect(statusOf(silent)).toBe("ghosted");
  });

  it("is reopened by an answer, on the day of it", () => {
    const answered = `${silent}\n  - 2026-11-20 received reply, promised 2026-11-27`;
    expect(statusOf(answered, "2026-11-19")).toBe("ghosted");
    const { status, wait } = situationOf(answered, "2026-11-20");
    expect(status).toBe("interviewing");
    expect(wait.active).toBe(true);
    expect(wait.promised_by?.toString()).toBe("2026-11-27");
  });

  it("becomes what the answer says", () => {
    expect(statusOf(`${silent}\n  - 2026-11-20 received offer`)).toBe("offer");
    expect(statusOf(`${silent}\n  - 2026-11-20 received rejection`)).toBe("rejected");
  });

  it("stays reopened until the person writes again and leaves it at ghosted", () => {
    const written = `${silent}\n  - 2026-11-18 received reply\n  - 2026-11-20 sent note`;
    expect(statusOf(written, "2026-11-19")).toBe("interviewing");
    expect(statusOf(written, "2026-11-20")).toBe("ghosted");
  });

  it("is not reopened by the invitation to the interview after which nobody was heard", () => {
    const invited = "status: ghosted\ninterviews: [2026-11-02 14:00]\nlog: [2026-10-28 received invitation]";
    expect(statusOf(invited)).toBe("ghosted");
  });

  it("is reopened by an answer on the interview's day", () => {
    const answered = "status: ghosted\ninterviews: [2026-11-02 14:00]\nlog: [2026-11-02 received reply]";
    expect(statusOf(answered)).toBe("interviewing");
  });
});

describe("as of a day", () => {
  it("an entry of that day has happened, and a later one is kept apart", () => {
    const lines = "log: [2026-11-19 sent application, 2026-11-20 sent note, 2026-11-21 received reply]";
    const { log, later } = situationOf(lines, "2026-11-20");
    expect(log.map(({ kind }) => kind)).toEqual(["application", "note"]);
    expect(later.map(({ kind }) => kind)).toEqual(["reply"]);
  });

  it("the day is the person's: late in the evening of New York it is tomorrow in Berlin", () => {
    const lines = "log: [2026-11-20 received reply]";
    expect(situationOf(lines, "2026-11-19T23:30", "America/New_York").log).toEqual([]);
    expect(situationOf(lines, "2026-11-20T05:30").log).toHaveLength(1);
  });
});

it("an answer reopens what was given up, though another interview lies ahead", () => {
  expect(statusOf("status: ghosted\ninterviews: [2026-11-25]\nlog: [2026-11-03 received reply]")).toBe("interviewing");
});

describe("an offer is to be answered", () => {
  it.each([
    ["status: offer", true, "the status says so"],
    ["status: interviewing\nlog: [2026-11-03 received invitation, 2026-11-10 received offer]", true, "it came last"],
    [
      "status: interviewing\nlog: [2026-11-03 received offer, 2026-11-10 received rejection]",
      false,
      "it was taken back",
    ],
    ["status: withdrawn\nlog: [2026-11-10 received offer]", false, "the person has withdrawn"],
    ["status: interviewing\nlog: [2026-11-10 sent offer]", false, "it is the person's own"],
  ])("with %j %s: %s", (lines, expected) => {
    expect(isOffered(situationOf(lines, "2026-11-20"))).toBe(expected);
  });
});
