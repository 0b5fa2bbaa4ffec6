import { describe, expect, it } from "vitest";
import { combinePolicies, evaluate, InvalidInput, type EvaluateOptions } from "../../../src/core.js";

const NOTE = `---
company: Acme
role: Engineer
interviews:
  - {date: 2026-11-02 14:00, with: Ada Lovelace, promised_by: 2026-11-09}
contacts:
  - {name: Ada Lovelace, email: ada@acme.example}
log:
  - 2026-11-02 sent thank-you
---
`;
const AT: EvaluateOptions = { now: "2026-11-11", zone: "Europe/Berlin" };
const open = async (options: Partial<EvaluateOptions> = {}): Promise<readonly string[]> => {
  const { actions } = await evaluate(NOTE, { ...AT, ...options });
  return actions.filter(({ state }) => state === "open").map(({ rule }) => rule);
};
const PATIENT = {
  name: "patient",
  text: "format: 1\nextends: [default]\nsettings: {reply_grace: {default: 4 days}}\n",
};

describe("evaluating a note's text", () => {
  it("says what is due, what follows, what is waited for and what is wrong, with lines", async () => {
    const note = await evaluate(NOTE.replace("role: Engineer", "role: Engineer\nstatsu: applied"), AT);
    expect(note.actions.map(({ rule, opens }) => `${opens.toString()} ${rule}`)).toEqual([
      "2026-11-11 first-follow-up",
    ]);
    expect(note.forecast.map(({ rule }) => rule)).toEqual(["second-follow-up", "move-on"]);
    expect(note.wait?.promised_by?.toString()).toBe("2026-11-09");
    expect(note.status).toBe("interviewing");
    expect(note.application?.company).toBe("Acme");
    expect(note.findings.find(({ message }) => message.includes("statsu"))).toMatchObject({ line: 4, column: 1 });
    expect(note.writeDraft(note.actions[0]!)?.subject).toContain("Engineer");
    expect(note.explain(note.actions[0]!)?.parts.length).toBeGreaterThan(0);
    expect(await note.formatCalendar()).toContain("SUMMARY:");
    expect(note.formatReport()).toContain("Acme");
  });

  it("applies policies by name, by their text, several together, and settings", async () => {
    expect(await open()).toEqual(["first-follow-up"]);
    expect(await open({ policy: "default", settings: { reply_grace: "4 days" } })).toEqual([]);
    expect(await open({ policy: PATIENT })).toEqual([]);
    expect(await open({ policy: ["default", PATIENT] })).toEqual([]);
    const heir = { name: "heir", text: "format: 1\nextends: [patient]\n" };
    expect(await open({ policy: [PATIENT, heir] })).toEqual([]);
    expect(await open({ policy: await combinePolicies(["prompt", "applications"]) })).toEqual(["first-follow-up"]);
  });

  it("reads the body and the holidays where they are asked for", async () => {
    const body = `${NOTE.replace("role:", "country: DE\nrole:")}\n## Draft: follow-up to Ada Lovelace\n\nHi Ada\n`;
    const { application, findings } = await evaluate(body, AT);
    expect(application?.body.drafts).toHaveLength(1);
    expect(findings.map(({ check }) => check)).toContain("draft-omits-role");
  });

  it("says what is wrong with what is no note at all", async () => {
    const { actions, findings, application } = await evaluate("no note", AT);
    expect({ actions, application }).toEqual({ actions: [], application: undefined });
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<EvaluateOptions>, RegExp]>([
    ["a policy's text", { policy: { name: "mine", text: "format: 1\nruls: []" } }, /^mine:2:1: /u],
    ["a policy's name", { policy: "promt" }, /^policy: .*prompt/u],
    ["a name that is taken", { policy: { name: "default", text: "" } }, /^policy: .* another name$/u],
    ["a setting", { settings: { reply_grce: "1 day" } }, /^settings: .*reply_grace/u],
    ["the moment", { now: "tomorrow" }, /^now: /u],
    ["the zone", { zone: "Mars/Olympus" }, /^zone: /u],
  ])("refuses what is wrong: %s", async (_, options, message) => {
    const failure: unknown = await evaluate(NOTE, { ...AT, ...options }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InvalidInput);
    expect((failure as InvalidInput).message).toMatch(message);
  });
});
