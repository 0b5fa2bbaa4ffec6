import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { readAgendaJson } from "./agenda-json.js";
import { runCli } from "./run-cli.js";

/** An application whose follow-up is open on 12 November, with these keys added. */
function noteOf(company: string, keys = ""): string {
  const facts = `company: ${company}\nrole: Engineer\n${keys}`;
  const contacts = "contacts: [{name: Ada, title: CTO, email: ada@acme.example}]";
  const interview = "interviews: [{date: 2026-11-02 14:00, promised_by: 2026-11-09, with: Ada}]";
  return `---\n${facts}${interview}\nlog: [2026-11-02 sent thank-you]\n${contacts}\n---\n`;
}

async function runOn(notes: Readonly<Record<string, string>>, ...argv: string[]) {
  const now = argv.includes("--now") ? [] : ["--now", "2026-11-12"];
  return runCli([...argv, ...now], { cwd: makeFolder(notes) });
}

async function uidsOf(notes: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout } = await runOn(notes, "agenda", "--format", "json");
  return readAgendaJson(stdout).actions.map(({ uid }) => uid);
}

describe("snooze_until", () => {
  const notes = { "acme.md": noteOf("Acme", "snooze_until: 2026-11-20\n") };

  it("hides a note's actions until its day, and says so", async () => {
    const { stdout } = await runOn(notes, "agenda");
    expect(stdout).toBe("Nothing is due today.\nSnoozed\n  Acme · Engineer  until Fri 20 Nov\n");
    const calendar = await runOn(notes, "calendar", "--output", "-");
    expect(calendar.stdout).not.toContain("SUMMARY:Follow up with Acme");
  });

  it("is over on its day", async () => {
    const { stdout } = await runOn(notes, "agenda", "--now", "2026-11-20");
    expect(stdout).toMatch(/^Today\n {2}Acme · Engineer {2}Follow up, first time {2}[^\n]*until Fri 27 Nov\n/u);
  });

  it("is a date, or else an error that hides nothing", async () => {
    const broken = { "acme.md": noteOf("Acme", "snooze_until: 2026-02-30\n") };
    const { code, stdout } = await runOn(broken, "check");
    expect(code).toBe(1);
    expect(stdout).toContain("4:15  error  snooze_until: 2026-02-30 is no date; February 2026 has 28 days");
    expect((await runOn(broken, "agenda")).stdout).toMatch(/^Today\n {2}Acme/u);
  });
});

describe("skip", () => {
  it("retires a rule for the note, and no other note", async () => {
    const notes = { "acme.md": noteOf("Acme", "skip: [first-follow-up]\n"), "beta.md": noteOf("Beta") };
    const { stdout } = await runOn(notes, "agenda");
    expect(stdout).toMatch(/^Today\n {2}Beta · Engineer {2}Follow up, first time .*\nWaiting\n {2}Acme/u);
    expect(await runOn(notes, "check")).toEqual({ code: 0, stdout: "", stderr: "2 notes, nothing to mend\n" });
  });

  it("retires a check for the note", async () => {
    const nobody = noteOf("Acme", "skip: [interviewer-unknown]\n").replace(", with: Ada", "");
    expect(await runOn({ "acme.md": nobody }, "check")).toMatchObject({ code: 0, stdout: "" });
    const told = await runOn({ "acme.md": nobody.replace(/skip.*\n/u, "") }, "check");
    expect(told.stdout).toContain("interviewer-unknown");
  });

  it("that retires nothing is told, with the name that was meant", async () => {
    const { code, stdout } = await runOn(
      { "acme.md": noteOf("Acme", "skip: [first-folow-up, politeness, move-on]\n") },
      "check",
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "acme.md",
        "  4:8   info  skip: no rule or check first-folow-up; did you mean first-follow-up?    unused-skip  fixable",
        "  4:24  info  skip: no rule or check politeness; it can go                            unused-skip",
        "  4:36  info  skip: move-on has nothing to retire in this note at present; it can go  unused-skip",
        "",
        "3 problems (3 infos), 1 fixable with --fix",
        "",
      ].join("\n"),
    );
  });

  it("never retires an error", async () => {
    const note = noteOf("Acme", "skip: [invalid-date]\napplied: 2026-02-30\n");
    const { code, stdout } = await runOn({ "acme.md": note }, "check");
    expect(code).toBe(1);
    expect(stdout).toContain("applied: 2026-02-30 is no date");
  });
});

describe("a note's identity", () => {
  it("is its path: moving it makes other calendar events of its actions", async () => {
    expect(await uidsOf({ "acme.md": noteOf("Acme") })).not.toEqual(await uidsOf({ "old/acme.md": noteOf("Acme") }));
  });

  it("is its id where it has one: it may move, and its company may be spelled right", async () => {
    const before = await uidsOf({ "acme.md": noteOf("Acme", "id: a1\n") });
    expect(before).not.toEqual(await uidsOf({ "acme.md": noteOf("Acme") }));
    expect(await uidsOf({ "old/acme.md": noteOf("ACME, Inc.", "id: a1\n") })).toEqual(before);
  });

  it.each<[string, string, string]>([
    ["a date", "2026-11-02 14:00", "2026-11-01 09:30"],
    ["a promise", "promised_by: 2026-11-09", "promised_by: 2026-11-08"],
    ["the role", "role: Engineer", "role: Staff Engineer"],
    ["the company's spelling", "company: Acme", "company: ACME Inc."],
    ["an address", "ada@acme.example", "lovelace@acme.example"],
    ["a title", "title: CTO", "title: Chief"],
    ["a setting of the note", "role: Engineer", "role: Engineer\ntimezone: America/New_York"],
  ])("and its events stay the same with another of %s", async (_, from, to) => {
    const [before, after] = [noteOf("Acme"), noteOf("Acme").replaceAll(from, to)];
    expect(after).not.toBe(before);
    expect(await uidsOf({ "acme.md": after })).toEqual(await uidsOf({ "acme.md": before }));
  });

  it("with another person to thank makes another event", async () => {
    const owed = noteOf("Acme").replace("log: [2026-11-02 sent thank-you]\n", "");
    const uids = async (text: string) =>
      (await runOn({ "acme.md": text }, "calendar", "--output", "-", "--now", "2026-11-02T16:00")).stdout.match(
        /^UID:.*/gmu,
      );
    expect(await uids(owed.replaceAll("Ada", "Grace"))).not.toEqual(await uids(owed));
  });

  it("that two notes claim is an error of the second, which names the first", async () => {
    const notes = { "acme.md": noteOf("Acme", "id: a1\n"), "beta.md": noteOf("Beta", "id: a1\n") };
    const { code, stdout } = await runOn(notes, "check");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^beta\.md\n {2}4:5 {2}error {2}id: a1 is the identity of acme\.md as well; give this note an id of its own {2}duplicate-id\n/u,
    );
  });

  it("that is another note's path is an error of the note that says so", async () => {
    const notes = { "acme.md": noteOf("Acme", "id: beta.md\n"), "beta.md": noteOf("Beta") };
    const { stdout } = await runOn(notes, "check");
    expect(stdout).toMatch(/^acme\.md\n {2}4:5 {2}error {2}id: beta\.md is the identity of beta\.md as well; /u);
  });

  it("that is claimed twice loses neither's event", async () => {
    const notes = { "acme.md": noteOf("Acme", "id: a1\n"), "beta.md": noteOf("Beta", "id: a1\n") };
    const { stdout } = await runOn(notes, "calendar", "--output", "-");
    const uids = [...stdout.matchAll(/^UID:(.*)\r$/gmu)].map(([, uid]) => uid);
    expect(stdout).toContain("SUMMARY:Follow up with Acme");
    expect(stdout).toContain("SUMMARY:Follow up with Beta");
    expect(new Set(uids).size).toBe(uids.length);
  });
});
