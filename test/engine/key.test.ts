import { describe, expect, it } from "vitest";
import { evaluate, findAction, keysOf, policyOf, type Setting } from "./evaluate.js";

/** Each action's key with its UID. */
function identities(lines: string, now: string, setting?: Setting): string[] {
  return evaluate(lines, now, setting)
    .actions.map(({ key, uid }) => `${key} ${uid}`)
    .toSorted();
}

describe("an action's key", () => {
  it("is its rule and what `each` bound: the interview's round and the contact's name", () => {
    const lines = "interviews: [{date: 2026-11-02 14:00, with: [Ada Lovelace, Grace Hopper]}, 2026-11-03 14:00]";
    expect(keysOf(evaluate(lines, "2026-11-04"))).toEqual([
      "thank-you/1/ada-lovelace",
      "thank-you/1/grace-hopper",
      "thank-you/2",
      "first-follow-up/2",
    ]);
  });

  it("is the same for a day of one's own, whatever the day", () => {
    const [first, other] = ["2026-11-20", "2026-12-01"].map((day) => identities(`follow_up_on: ${day}`, "2026-11-04"));
    expect(first).toEqual([expect.stringMatching(/^own-reminder [0-9a-f]{32}$/u)]);
    expect(other).toEqual(first);
  });

  it("has the rule's own parts behind them", async () => {
    const policy = await policyOf(`
rules:
  - id: send
    title: Send
    each: {interview: application.interviews}
    key: [application.contacts.size(), application.role]
    opens: today
`);
    expect(keysOf(evaluate("interviews: [2026-11-02]", "2026-11-04", { policy }))).toEqual(["send/1/0/engineer"]);
  });

  it("has the text where `each` binds texts or numbers, in the order of their nesting", async () => {
    const policy = await policyOf(`
rules:
  - id: send
    title: Send {{size}} {{colour}}
    each: {colour: "['Red', 'Dark Blue']", size: "[1, 2]"}
    opens: today
`);
    expect(keysOf(evaluate("", "2026-11-04", { policy }))).toEqual([
      "send/dark-blue/1",
      "send/dark-blue/2",
      "send/red/1",
      "send/red/2",
    ]);
  });
});

describe("the same action keeps its key and its UID when the note is corrected:", () => {
  const lines = `
interviews:
  - {date: 2026-11-02 14:00, with: [Ada Lovelace], promised_by: 2026-11-09, kind: video}
  - {date: 2026-12-01 10:00, with: [Grace Hopper]}`;
  const reordered = `
interviews:
  - {date: 2026-12-01 10:00, with: [Grace Hopper], round: 2}
  - {date: 2026-11-02 14:00, with: [Ada Lovelace], round: 1}`;
  const now = "2026-11-03";
  const before = identities(lines, now);

  it.each([
    ["an interview's date", lines.replace("2026-11-02 14:00", "2026-10-29 09:00"), {}],
    ["a planned interview's date", lines.replace("2026-12-01 10:00", "2026-12-03 16:30"), {}],
    ["its time", lines.replace(" 14:00", ""), {}],
    ["the promised date", lines.replace("2026-11-09", "2026-11-20"), {}],
    ["the kind of interview", lines.replace("video", "phone"), {}],
    ["the spelling of a name", lines.replace("Ada Lovelace", "ADA LOVELACE"), {}],
    ["the company's spelling", lines, { company: "ACME Inc." }],
    ["the role", lines, { role: "Staff Engineer" }],
    ["the time zone", `timezone: America/New_York\n${lines}`, {}],
    ["a contact's details", `contacts: [{name: Ada Lovelace, title: CTO, email: ada@acme.example}]\n${lines}`, {}],
    ["the order of interviews that give their rounds", reordered, {}],
  ])("%s", (_, corrected, setting) => {
    expect(before).toHaveLength(2);
    expect(identities(corrected, now, setting)).toEqual(before);
  });
});

describe("another action has another key", () => {
  const interview = "interviews: [2026-11-02 14:00]";
  const keyOf = (rule: string, log: string, now = "2026-11-20", setting?: Setting): string =>
    findAction(evaluate(`${interview}\nlog: [${log}]`, now, setting), rule).key;

  it("in another wait", () => {
    expect(keyOf("first-follow-up", "2026-11-02 sent thank-you")).toBe("first-follow-up/1");
    expect(keyOf("first-follow-up", "2026-11-02 sent thank-you, 2026-11-10 received reply")).toBe("first-follow-up/2");
  });

  it("at another attempt", async () => {
    const policy = await policyOf("default", { max_follow_ups: 3 });
    expect(keyOf("second-follow-up", "2026-11-10 sent follow-up", "2026-11-20", { policy })).toBe(
      "second-follow-up/1/1",
    );
    expect(
      keyOf("second-follow-up", "2026-11-10 sent follow-up, 2026-11-17 sent follow-up", "2026-11-20", { policy }),
    ).toBe("second-follow-up/1/2");
  });
});

describe("the UID", () => {
  const uid = (lines: string, path: string): string =>
    findAction(evaluate(`interviews: [2026-11-02 14:00]\n${lines}`, "2026-11-03", { path }), "thank-you").uid;

  it("is frozen: a calendar that was subscribed to keeps its events", () => {
    // printf 'applications/acme.md\nthank-you/1' | sha256sum | cut -c1-32
    expect(uid("", "applications/acme.md")).toBe("5311a6f9c9af4e7766bc13e395e25030");
  });

  it("differs from note to note and from action to action", () => {
    expect(uid("", "applications/acme.md")).not.toBe(uid("", "applications/acme-2.md"));
    const { actions } = evaluate("interviews: [2026-11-02 14:00]", "2026-11-03");
    expect(new Set(actions.map((action) => action.uid)).size).toBe(actions.length);
  });

  it("survives a change of path where the note pins its identity", () => {
    expect(uid("id: acme-sre", "applications/acme.md")).toBe(uid("id: acme-sre", "closed/acme.md"));
    expect(uid("", "applications/acme.md")).not.toBe(uid("", "closed/acme.md"));
  });
});
