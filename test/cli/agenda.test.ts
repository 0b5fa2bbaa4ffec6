import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { readAgendaJson } from "./agenda-json.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden } from "./golden.js";
import { JOB_HUNT_NOW } from "./job-hunt.js";
import { runCli, type Surroundings } from "./run-cli.js";

function runInJobHunt(argv: readonly string[], surroundings: Partial<Surroundings> = {}) {
  return runCli(["agenda", ...argv, ...JOB_HUNT_NOW], { cwd: copyFixture("ok/job-hunt"), ...surroundings });
}

function note(company: string, rest: string): string {
  return `---\ncompany: ${company}\nrole: SRE\n${rest}\n---\n`;
}

describe("the agenda", () => {
  it.each([
    ["by day", ["--by", "day"], "job-hunt-agenda-by-day.txt"],
    [
      "by employer, with what follows if nobody answers",
      ["--by", "company", "--forecast"],
      "job-hunt-agenda-by-company.txt",
    ],
    ["for a spreadsheet", ["--format", "csv"], "job-hunt-agenda.csv.txt"],
  ])("is written %s", async (_, argv, golden) => {
    const { code, stdout, stderr } = await runInJobHunt(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout.replaceAll("\r\n", "\n"), golden);
  });

  it("says what --days, --company and --status leave out", async () => {
    const { stdout } = await runInJobHunt(["--days", "7", "--company", "acme", "--status", "interviewing"]);
    expect(stdout).toBe(`\
Today
  Acme · Senior Engineer  Thank Grace Hopper for the interview  by e-mail, until 15:45

When done: followthrough done NOTE
Left out: 23 other applications, 1 thing after Fri 27 Nov
`);
    const json = await runInJobHunt(["--days", "7", "--company", "acme", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ left_out: { applications: 22, later: 1 } });
    const opening = readAgendaJson(json.stdout).actions.map(({ opens }) => opens.slice(0, 10));
    expect(opening.every((day) => day <= "2026-11-27")).toBe(true);
    const csv = await runInJobHunt(["--days", "7", "--company", "acme", "--format", "csv"]);
    expect(csv.stderr).toBe("Left out: 22 other applications, 1 thing after Fri 27 Nov\n");
    expect((await runInJobHunt(["--days", "7", "--format", "csv", "--quiet"])).stderr).toBe("");
  });

  it("of today alone is that of one day", async () => {
    const { stdout } = await runInJobHunt(["--days", "1"]);
    expect(stdout).toMatch(/^Today\n/u);
    expect(stdout).not.toMatch(/\n(?:This week|Next week|Later)\n/u);
    expect(stdout).toMatch(/\nLeft out: \d+ things after Sat 21 Nov\n$/u);
  });

  it("says that nothing is due today, and what lies beyond the days", async () => {
    const { stdout } = await runInJobHunt(["--company", "umbrella", "--days", "2"]);
    expect(stdout).toMatch(/^Nothing is due today\.\n/u);
    expect(stdout).toContain("Left out: 23 other applications, 1 thing after Sun 22 Nov");
  });

  it.each([
    [["--company", "northwynd"], "no employer northwynd; did you mean Northwind?"],
    [["--company", "zzz"], "no employer zzz; followthrough report lists them all"],
    [["--company", "…"], "--company needs a word of the employer's name"],
    [["--status", "interveiwing"], "--status: interveiwing is no status; did you mean interviewing?"],
    [
      ["--status", "offer,x"],
      "--status: x is no status; there are lead, applied, interviewing, offer, accepted, rejected, withdrawn, ghosted",
    ],
    [["--days", "0"], "--days takes a number from 1 to 3660, not 0"],
    [["--by", "company", "--format", "csv"], "--by parts the agenda that people read; --format csv has no parts"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await runInJobHunt(argv);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });

  it("fails on what is due of those that are asked for", async () => {
    expect((await runInJobHunt(["--company", "umbrella", "--fail-on", "due"])).code).toBe(0);
    expect((await runInJobHunt(["--company", "northwind", "--fail-on", "due"])).code).toBe(1);
  });

  it("has links where the terminal is known to show them, and nowhere else", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const on = async (env: Readonly<Record<string, string>>, isTTY = true): Promise<string> =>
      (await runInJobHunt(["--no-color", "--company", "müller"], { cwd, env, isTTY, columns: 120 })).stdout;
    const linked = await on({ TERM_PROGRAM: "WezTerm" });
    expect(linked).toMatch(
      // eslint-disable-next-line no-control-regex -- the escapes of links are what is looked for
      /\u001B\]8;;file:\/\/\/.*\/applications\/M%C3%BCller%20&%20S%C3%B6hne\.md\u001B\\Müller & Söhne · Werkstattleitung.*\u001B\]8;;\u001B\\/u,
    );
    expect(await on({ VTE_VERSION: "7600" })).toBe(linked);
    expect(await on({ FORCE_HYPERLINK: "1" }, false)).toBe(linked);
    // eslint-disable-next-line no-control-regex -- the escapes of links are what is taken away
    const plain = linked.replace(/\u001B\]8;;.*?\u001B\\/gu, "");
    for (const env of [
      {},
      { TERM_PROGRAM: "WezTerm", SSH_CONNECTION: "x" },
      { TERM_PROGRAM: "WezTerm", TMUX: "x" },
      { TERM_PROGRAM: "WezTerm", FORCE_HYPERLINK: "0" },
      { VTE_VERSION: "5000" },
    ])
      expect(await on(env as Readonly<Record<string, string>>)).toBe(plain);
    expect(await on({ TERM_PROGRAM: "WezTerm" }, false)).not.toContain("\u001B");
  });
});

describe("the agenda in one line", () => {
  const line = async (notes: Readonly<Record<string, string>>, ...argv: string[]) =>
    runCli(["agenda", "--format", "line", ...argv], { cwd: makeFolder(notes) });
  const met = "contacts: [{name: Ada, email: ada@acme.example}]\nlog: [2026-11-02 sent thank-you]";

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "what is overdue and due, what comes next, and problems",
      {},
      "2 overdue · 7 due · next Tue 24 Nov Initech · 1 problem",
    ],
    [
      "what is to come",
      {
        "a.md": note(
          "Acme",
          `interviews: [{date: 2026-11-19, promised_by: 2026-12-02}]\nlog: [2026-11-20 sent thank-you]`,
        ),
      },
      "nothing due · next Fri 4 Dec Acme",
    ],
    [
      "an interview today",
      { "a.md": note("Acme", "interviews: [2026-11-21 15:00]") },
      "nothing due · next interview today 15:00 Acme",
    ],
    [
      "an offer to be answered",
      { "a.md": note("Acme", "status: offer\ndeadline: 2027-01-08\nskip: [offer-deadline]") },
      "nothing due · next offer deadline Fri 8 Jan 2027 Acme",
    ],
    ["that one waits", { "a.md": note("Acme", "status: applied\napplied: 2026-11-19") }, "nothing due · waiting for 1"],
    [
      "that a note is snoozed",
      { "a.md": note("Acme", "status: applied\nsnooze_until: 2026-12-24") },
      "nothing due · 1 snoozed",
    ],
    ["that all is over", { "a.md": note("Acme", "status: rejected") }, "nothing due"],
    [
      "problems with nothing due",
      { "a.md": note("Acme", "status: rejected\napplied: 2026-11-31") },
      "nothing due · 1 problem",
    ],
    [
      "what has been open for long",
      { "a.md": note("Acme", `interviews: [2026-10-05]\n${met}`) },
      "nothing due · 1 open for weeks",
    ],
  ])("tells %s", async (_, notes, text) => {
    const outcome = Object.keys(notes).length === 0 ? await runInJobHunt(["--format", "line"]) : await line(notes);
    expect(outcome).toEqual({ code: 0, stdout: `${text}\n`, stderr: "" });
  });

  it("has no colour but where it is asked for, on a terminal neither", async () => {
    const tty = { isTTY: true, columns: 20, env: { FORCE_COLOR: "1", TERM_PROGRAM: "WezTerm" } };
    const plain = await runInJobHunt(["--format", "line"]);
    expect(await runInJobHunt(["--format", "line"], tty)).toEqual(plain);
    expect((await runInJobHunt(["--format", "line", "--color"])).stdout).toContain("\u001B[33m2 overdue\u001B[39m");
  });

  it("stays one line whatever a note says, and a short one", async () => {
    const hostile = note('"A\\n\\e[31mcme \\u202E and a name that goes on and on"', "interviews: [2026-11-25 15:00]");
    const { stdout } = await line({ "a.md": hostile });
    expect(stdout).toBe("nothing due · next interview Wed 25 Nov 15:00 A [31mcme  and a name t…\n");
  });

  it("says where a workspace file is wrong, and all about it on standard error", async () => {
    const broken = { "a.md": note("Acme", ""), "followthrough.yaml": "policy: default\nsetings: {}\n" };
    const { code, stdout, stderr } = await line(broken);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "not read: followthrough.yaml:2\n" });
    expect(stderr).toMatch(/^followthrough\.yaml:2:1: /u);
  });

  it("is nothing where there are no notes, and where the flags are wrong", async () => {
    expect(await line({})).toMatchObject({ code: 2, stdout: "" });
    expect(await line({ "a.md": note("Acme", "") }, "--now", "x")).toMatchObject({ code: 2, stdout: "" });
  });
});
