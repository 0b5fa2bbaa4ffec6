import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unwrap } from "../output/markdown-tree.js";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden, withoutPolicyLines } from "./golden.js";
import { JOB_HUNT_NOW } from "./job-hunt.js";
import { runCli } from "./run-cli.js";

async function explainInJobHunt(...argv: string[]) {
  return runCli(["explain", ...argv, ...JOB_HUNT_NOW], { cwd: copyFixture("ok/job-hunt") });
}

const NOTE = `---
company: Northwind
role: Analyst
status: interviewing
contacts:
  - {name: Mary Poe, title: Head of Analytics, email: mary@northwind.example}
interviews:
  - date: 2026-11-04 10:00
    with: [Mary Poe]
    promised_by: 2026-11-13
    notes: demand planning
log:
  - 2026-11-04 sent thank-you to Mary Poe by email
---
`;

async function explainNote(note: string, argv: readonly string[] = [], config = "me: {timezone: Europe/Berlin}\n") {
  const cwd = makeFolder({ "northwind.md": note, "followthrough.yaml": config });
  return runCli(["explain", ...(argv.length > 0 ? argv : ["northwind"]), "--now", "2026-11-21"], { cwd });
}

describe("followthrough explain NOTE", () => {
  it.each([
    ["a date that they gave, moved off a Sunday", "northwind", "explain-northwind.txt"],
    ["a call to an employer without an e-mail address", "hillside", "explain-hillside.txt"],
    ["the end of an interview in another zone, and a panel", "applications/acme.md", "explain-acme.txt"],
    ["a date that was outlived by what came later", "juniper", "explain-juniper.txt"],
  ])("tells of %s", async (_what, words, golden) => {
    const { code, stdout, stderr } = await explainInJobHunt(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout, golden);
  });

  it.each([
    ["closed/brightwater.md", "Nothing is due: the status is rejected (line 4), no answer is awaited.\n"],
    ["tern", "Nothing is due: the note is snoozed until Tue 1 Dec (line 7).\n"],
    ["heron", "(lines 12, 13), it skips\n  second-follow-up (line 8).\n"],
    ["oakline", "Only applied: add the policy applications to be reminded of them (policy: [default, applications])\n"],
  ])("says of %s why nothing is due", async (words, answer) => {
    expect((await explainInJobHunt(words)).stdout).toContain(answer);
  });

  it("says of each rule that is not due which part of its condition is not so, by the facts in it", async () => {
    const [, told = ""] = (await explainInJobHunt("heron")).stdout.split("\nNot due, and why\n");
    expect(told).toContain(
      "\n  first-follow-up: done: 2026-11-09 sent follow-up to Edmund Achterberg by email (line 22)\n",
    );
    expect(told).toContain("\n  second-follow-up: the note skips it (line 8)\n");
    expect(told).toContain("\n  move-on: follow-ups sent so far: 1, not at least 2 (settings.max_follow_ups), and");
    expect(told).toMatch(/\n {4}follow-ups sent so far +Mon 9 Nov +line 22 {2}log\[3\]\.date\n/u);
    expect(told).toMatch(/\n {4}how many follow-ups .* +2 +settings\.max_follow_ups, policy default\n/u);
    const [, ended = ""] = (await explainInJobHunt("closed/brightwater.md")).stdout.split("\nNot due, and why\n");
    expect(ended).toMatch(
      /\n {2}first-follow-up, second-follow-up, move-on and answer-invitation\n {4}an answer is still awaited +no +line 21 {2}log\[4\]\.date\n +line 4 {2}status\n/u,
    );
    expect(`${told}${ended}`, "a reminder that nobody asked for").not.toContain("own-reminder");
  });

  it("names a place once, whatever stands there", async () => {
    const body = "\n## Interviews\n\n- 2026-11-17 14:00–14:45 video interview with Mary Poe\n";
    const note = `${NOTE.replace(/interviews:\n(?: .*\n)+/u, "").replace(/log:\n.*\n/u, "")}${body}`;
    const { stdout } = await explainNote(note);
    expect(stdout).toMatch(/the interview ended +Tue 17 Nov 14:45 +line 11 {2}Interviews\n(?! +line)/u);
  });

  it("says to which rule an action gave way", async () => {
    const note = NOTE.replace("2026-11-04 10:00", "2026-11-17 10:00").replace("2026-11-13", "2026-11-18");
    const { stdout } = await explainNote(note.replace(/log:\n.*\n/u, ""));
    expect(stdout).toMatch(/gave way to first-follow-up\n/u);
  });

  it("tells where the workspace has set a setting, and what that does to the date", async () => {
    const { stdout } = await explainNote(NOTE, [], "me: {timezone: Europe/Berlin}\nsettings:\n  reply_grace: 4 days\n");
    expect(stdout).toContain("opened Tue 17 Nov 2026");
    expect(stdout).toMatch(/\+ 4 days +settings\.reply_grace, followthrough\.yaml line 3\n/u);
    expect(stdout).not.toContain("a Sunday");
  });

  it("tells of holidays that move a date", async () => {
    const note = NOTE.replace("promised_by: 2026-11-13", "promised_by: 2026-11-24");
    const { stdout } = await explainNote(note, [], "me: {timezone: Europe/Berlin}\nsettings: {holidays: US}\n");
    expect(stdout).toMatch(
      /a holiday \(Thanksgiving Day\) +→ Fri 27 Nov +settings\.holidays, followthrough\.yaml line 2\n/u,
    );
  });

  it("takes the other side with its preset", async () => {
    const { stdout } = await explainNote(NOTE, ["northwind", "--policy", "prompt"]);
    expect(stdout).toMatch(/settings\.reply_grace, policy prompt\n/u);
    expect(stdout).toContain("Advice C1b: ");
    expect(stdout).not.toContain("Advice C1: ");
  });

  it("explains findings, by the facts that the check read", async () => {
    const { stdout } = await explainNote(NOTE.replace("    promised_by: 2026-11-13\n", ""));
    expect(stdout).toContain("(reply-date-unknown)\n");
    expect(stdout).toMatch(/they promised an answer by +not in the note\n/u);
    expect(stdout).toContain("Advice B1: ");
  });

  it("explains a person's own rule without anything written for it", async () => {
    const policy = `format: 1
settings: {patience: {default: 3 weeks, about: how long I can wait}}
rules:
  - {id: call-home, title: Tell the family, when: wait.active, opens: wait.since + settings.patience}
`;
    const config = "policy: [default, ./mine.yaml]\nme: {timezone: Europe/Berlin}\n";
    const cwd = makeFolder({ "northwind.md": NOTE, "followthrough.yaml": config, "mine.yaml": policy });
    const { stdout } = await runCli(["explain", "northwind", "--now", "2026-11-21"], { cwd });
    expect(stdout).toContain("Tell the family: opens Wed 25 Nov 2026, not yet due\n");
    expect(stdout).toMatch(/the wait began +Wed 4 Nov +line 8 {2}interviews\[0\]\.date\n/u);
    expect(stdout).toMatch(/how long I can wait +\+ 3 weeks +settings\.patience, mine\.yaml line 2\n/u);
  });

  it("keeps what a note says from doing anything to the terminal", async () => {
    const { stdout } = await explainNote(
      NOTE.replace("Head of Analytics", "x").replace("Mary Poe, title", '"Mary\\u001B[2J", title'),
    );
    expect(stdout).not.toContain("\u001B");
  });

  it("is there for programs, with every place", async () => {
    const { stdout } = await explainInJobHunt("northwind", "--format", "json");
    expectGolden(withoutPolicyLines(stdout), "explain-northwind.json.txt");
  });
});

describe("followthrough explain NAME", () => {
  it.each([
    ["a rule", "first-follow-up"],
    ["a check", "reply-date-unknown"],
    ["a setting", "reply_grace"],
    ["a statement", "C1"],
  ])("tells what %s is", async (_what, name) => {
    const { code, stdout, stderr } = await explainInJobHunt(name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout, `explain-${name}.txt`);
  });

  it("tells of everything that has the name: the rule and its draft", async () => {
    const { stdout } = await explainInJobHunt("thank-you");
    expect(stdout).toMatch(/^thank-you {2}a rule, policy default\n/u);
    expect(stdout).toMatch(/\n\nthank-you {2}a draft, policy default\n/u);
  });

  it("takes a name before a note that could be meant, and a path for the note", async () => {
    const cwd = makeFolder({ "c1.md": NOTE });
    const options = { cwd };
    expect((await runCli(["explain", "c1"], options)).stdout).toMatch(/^C1 {2}a statement\n/u);
    expect((await runCli(["explain", "c1.md", "--now", "2026-11-21"], options)).stdout).toMatch(
      /^Northwind · Analyst/u,
    );
  });

  it.each([
    [["thank-yoo"], "did you mean thank-you?"],
    [["nobody-knows-this-word"], "no note nobody-knows-this-word"],
    [[], "explain takes a note or a name: followthrough explain NOTE|NAME"],
    [["--advice", "C1"], "explain --advice tells of all advice; leave out C1"],
  ])("of %j says what is expected", async (argv, message) => {
    const { code, stderr, stdout } = await explainInJobHunt(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("followthrough explain WORD, for who writes a policy", () => {
  it.each([
    ["a fact", "wait"],
    ["a field", "wait.promised_by"],
    ["a function", "thanked"],
    ["a key of a file", "gives_way_to"],
    ["everything of a kind", "policy-keys"],
  ])("tells what %s is", async (_what, word) => {
    const { code, stdout, stderr } = await explainInJobHunt(word);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout, `explain-${word}.txt`);
  });

  it("comes after the policy's own names, and after the notes", async () => {
    const cwd = makeFolder({ "wait.md": NOTE });
    expect((await runCli(["explain", "wait"], { cwd })).stdout).toMatch(/^Northwind · Analyst/u);
    expect((await runCli(["explain", "wait.active"], { cwd })).stdout).toMatch(/^Wait\.active {2}a field/u);
    expect((await explainInJobHunt("thank-you")).stdout).toMatch(/^thank-you {2}a rule/u);
  });

  it("needs no notes, and no policy that loads", async () => {
    const empty = makeFolder({});
    expect((await runCli(["explain", "workday"], { cwd: empty })).stdout).toMatch(/^workday {2}a function/u);
    const broken = makeFolder({ "followthrough.yaml": "policy: mine.yaml\n", "mine.yaml": "format: 1\nrules: [{}]\n" });
    expect((await runCli(["explain", "opens"], { cwd: broken })).stdout).toMatch(/^opens {2}a fact/u);
    const { code, stderr } = await runCli(["explain", "nobody-knows-this-word"], { cwd: broken });
    expect({ code, isPolicy: stderr.includes("mine.yaml:2") }).toEqual({ code: 2, isPolicy: true });
  });

  it("is there for programs", async () => {
    const { stdout } = await explainInJobHunt("wait.since", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ entries: [{ kind: "field", name: "Wait.since" }] });
  });

  it.each([
    ["promisd_by", "did you mean promised_by?"],
    ["northwnd", "did you mean applications/northwind.md (Northwind · Analyst)?"],
  ])("of %s says what was most likely meant", async (word, message) => {
    const { code, stderr } = await explainInJobHunt(word);
    expect({ code, isSaid: stderr.includes(message), stderr }).toMatchObject({ code: 2, isSaid: true });
  });
});

describe("followthrough explain --advice", () => {
  interface Told {
    readonly id: string;
    readonly scenarios: readonly { readonly file: string }[];
  }

  it("has a line for every statement", async () => {
    const { stdout } = await explainInJobHunt("--advice");
    const { advice } = JSON.parse((await explainInJobHunt("--advice", "--format", "json")).stdout) as {
      advice: Told[];
    };
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(ids).toEqual(advice.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(["A1", "C1b", "E5"]));
  });

  it("names the scenarios of every file that ships", async () => {
    const { advice } = JSON.parse((await explainInJobHunt("--advice", "--format", "json")).stdout) as {
      advice: Told[];
    };
    const named = new Set(advice.flatMap(({ scenarios }) => scenarios.map(({ file }) => file)));
    const folder = new URL("../../src/policy/builtin/scenarios/", import.meta.url);
    const proving = readdirSync(folder)
      .filter((name) => name.endsWith(".scenarios.yaml"))
      .filter((name) => /^ +advice: \[\w/mu.test(readFileSync(new URL(name, folder), "utf8")));
    expect(proving.filter((name) => !named.has(name))).toEqual([]);
  });
});

describe("followthrough policy", () => {
  const config = "policy: [default, ./mine.yaml]\nsettings:\n  max_follow_ups: 3\n";
  const mine = "format: 1\nrules:\n  - id: move-on\n    title: Enough\n";

  it("prints every setting, rule and check with where it was set, field by field", async () => {
    const cwd = makeFolder({ "followthrough.yaml": config, "mine.yaml": mine });
    const { code, stdout } = await runCli(["policy"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Policies default, \.\/mine\.yaml\n\nSettings\n/u);
    expect(stdout).toMatch(/\n {2}max_follow_ups +3 +followthrough\.yaml:3 /u);
    expect(stdout).toMatch(/\n {2}reply_grace +2 days +default:\d+ +C1\n/u);
    expect(stdout).toMatch(/\n {2}move-on +Enough +default:\d+; title: mine\.yaml:4 +E2/u);
  });

  it("is there for programs", async () => {
    const cwd = makeFolder({ "followthrough.yaml": config, "mine.yaml": mine });
    const { stdout } = await runCli(["policy", "--format", "json"], { cwd });
    const { settings, rules } = JSON.parse(stdout) as {
      settings: { name: string; value: unknown; file: string; line: number }[];
      rules: { id: string; fields: Record<string, { file: string }> }[];
    };
    expect(settings.find(({ name }) => name === "max_follow_ups")).toMatchObject({
      value: 3,
      file: "followthrough.yaml",
      line: 3,
    });
    const fields = rules.find(({ id }) => id === "move-on")?.fields;
    expect([fields?.title?.file, fields?.opens?.file]).toEqual(["mine.yaml", "default"]);
  });
});

describe("because, in JSON", () => {
  interface Told {
    readonly actions: {
      because: { facts: { path: string }[]; settings: { name: string }[]; shifts: unknown[] } | null;
    }[];
  }

  it("is there for every action, those of the forecast included", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const { stdout } = await runCli(["agenda", "--format", "json", ...JOB_HUNT_NOW], { cwd });
    const { actions } = JSON.parse(stdout) as Told;
    expect(actions.length).toBeGreaterThan(40);
    expect(actions.filter(({ because }) => because === null)).toEqual([]);
    expect(actions.filter(({ because }) => because?.facts.length === 0)).toEqual([]);
  });
});

describe("the reasons in the outputs", () => {
  it("stand in the report behind every date, and lead to the advice at its end", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const { stdout } = await runCli(["report", "--output", "-", ...JOB_HUNT_NOW], { cwd });
    const report = unwrap(stdout);
    const lines = report.split("\n");
    const actions = lines.filter((line) => /^- \[.*(?:by e-mail|by phone|by letter|let it go)/iu.test(line));
    expect(actions.length).toBeGreaterThan(20);
    for (const line of actions) expect(lines[lines.indexOf(line) + 1], line).toMatch(/^ {2}- .*\(#advice-\w+\)/u);
    expect(report).toContain(
      "  - They promised an answer by Fri 13 Nov, plus 2 days; that is a Sunday, so Mon 16 Nov ([C1](#advice-c1))\n",
    );
    const headings = new Set(lines.flatMap((line) => /^### Advice (\w+)$/u.exec(line)?.[1]?.toLowerCase() ?? []));
    const links = [...report.matchAll(/\(#advice-(\w+)\)/gu)].map(([, id]) => id);
    expect(links.filter((id) => !headings.has(id!))).toEqual([]);
  });

  it("stand in the calendar as a sentence", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const { stdout } = await runCli(["calendar", "--output", "-", ...JOB_HUNT_NOW], { cwd });
    expect(stdout.replaceAll("\r\n ", "")).toContain(
      "Why: They gave a date\\, and it passed: wait a couple more days\\, then reach out (Doyle).",
    );
  });
});
