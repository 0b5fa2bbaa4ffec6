import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const CONFIG = "me: {name: Jo Doe, email: jo@example.com, timezone: Europe/Berlin}\n";
const NORTHWIND = `---
company: Northwind
role: Analyst
status: interviewing # since May
contacts:
  - {name: Mary Poe, email: mary@northwind.example, phone: +49 40 555 0123}
interviews:
  - date: 2026-11-04 10:00
    with: [Mary Poe]
    promised_by: 2026-11-13
log:
  - 2026-11-04 sent thank-you to Mary Poe by email
---

## Notes

A good talk.
`;
const ACME = `---
company: Acme
role: Engineer
contacts:
  - {name: Ada Lovelace, email: ada@acme.example}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - {date: 2026-11-20 14:00, with: [Ada Lovelace, Grace Hopper]}
---
`;

function jobHunt(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ "followthrough.yaml": CONFIG, "jobs/northwind.md": NORTHWIND, "jobs/acme.md": ACME, ...files });
}

function done(cwd: string, ...argv: string[]) {
  return runCli(["done", ...argv], { cwd });
}

function read(cwd: string, path = "jobs/northwind.md"): string {
  return readFileSync(join(cwd, path), "utf8");
}

const THANKED = "  - 2026-11-04 sent thank-you to Mary Poe by email\n";
const NEXT = "Next, if nobody answers: Follow up, second time, Mon 30 Nov, by phone.\n";

describe("followthrough done NOTE", () => {
  it("writes what the open action's rule says into the log, and tells what comes next", async () => {
    const cwd = jobHunt();
    expect(await done(cwd, "northwind")).toEqual({
      code: 0,
      stdout: `Northwind · Analyst: Follow up, first time. Done today, by e-mail.
  + log: 2026-11-21 sent follow-up to Mary Poe by email           jobs/northwind.md:13
Next, if nobody answers: Follow up, second time, Mon 30 Nov, by phone.
`,
      stderr: "",
    });
    expect(read(cwd)).toBe(
      NORTHWIND.replace(THANKED, `${THANKED}  - 2026-11-21 sent follow-up to Mary Poe by email\n`),
    );
    const again = await done(cwd, "northwind");
    expect(again).toEqual({ code: 2, stdout: "", stderr: `Nothing is open for Northwind · Analyst. ${NEXT}` });
  });

  it("takes another day and another channel", async () => {
    const cwd = jobHunt();
    const { code, stdout } = await done(cwd, "northwind", "--on", "yesterday", "--by", "call");
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe("Northwind · Analyst: Follow up, first time. Done Fri 20 Nov, by phone.");
    expect(read(cwd)).toContain(`${THANKED}  - 2026-11-20 sent follow-up to Mary Poe by phone\n`);
    const other = jobHunt();
    await done(other, "northwind", "--on", "2026-11-17", "--message", "-q");
    expect(read(other)).toContain(`${THANKED}  - 2026-11-17 sent follow-up to Mary Poe by phone, left message\n`);
  });

  it("goes by the person's day", async () => {
    const cwd = jobHunt();
    await runCli(["done", "northwind", "-q"], { cwd, clock: "2026-11-20T23:30:00Z" });
    expect(read(cwd)).toContain("  - 2026-11-21 sent follow-up");
  });

  it("sets the status where the rule says so", async () => {
    const waited = NORTHWIND.replace(
      THANKED,
      `${THANKED}  - 2026-11-16 sent follow-up\n  - 2026-11-23 sent follow-up by phone\n`,
    );
    const cwd = jobHunt({ "jobs/northwind.md": waited });
    const { code, stdout } = await runCli(["done", "northwind"], { cwd, clock: "2026-12-01T08:00:00Z" });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Northwind · Analyst: Let it go, unless you want to keep waiting. Done today.
  + status: ghosted # since May                                   jobs/northwind.md:4
Nothing more is due.
`,
    });
    expect(read(cwd)).toBe(waited.replace("interviewing #", "ghosted #"));
  });

  it("refuses details for what sets the status", async () => {
    const waited = NORTHWIND.replace(
      THANKED,
      `${THANKED}  - 2026-11-05 sent follow-up\n  - 2026-11-06 sent follow-up\n`,
    );
    const cwd = jobHunt({ "jobs/northwind.md": waited });
    const { code, stderr } = await done(cwd, "northwind", "--by", "phone");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '"Let it go, unless you want to keep waiting" sets the status and sends nothing; leave out --by\n',
    });
  });
});

describe("of one's own dates", () => {
  const HOOLI = `---
company: Hooli
role: SRE
Next action: send the portfolio
Next action date: 2026-11-21 # after the fair
---

## Tasks

- [ ] Call Jo 📅 2026-11-19
`;

  it("a task is checked, on the day on which it was done", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": HOOLI });
    const { code, stdout } = await done(cwd, "hooli", "call jo", "--on", "yesterday");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Hooli · SRE: Call Jo. Done Fri 20 Nov.
  + - [x] Call Jo 📅 2026-11-19 ✅ 2026-11-20                     jobs/hooli.md:10
Next: send the portfolio, today.
`,
    });
    expect(read(cwd, "jobs/hooli.md")).toBe(HOOLI.replace("[ ]", "[x]").replace(/\n$/u, " ✅ 2026-11-20\n"));
  });

  it("a date is taken out, and its key stays", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": HOOLI });
    expect(await done(cwd, "hooli", "own-reminder")).toEqual({
      code: 0,
      stdout: `Hooli · SRE: send the portfolio. Done today.
  - Next action date: 2026-11-21 # after the fair                 jobs/hooli.md:5
Next: Call Jo, today.
`,
      stderr: "",
    });
    expect(read(cwd, "jobs/hooli.md")).toBe(HOOLI.replace(" 2026-11-21 #", " #"));
  });

  it("each is what the choices and the agenda name", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": HOOLI });
    expect((await done(cwd, "hooli")).stderr).toBe(`Which one:
  followthrough done jobs/hooli.md own-reminder/call-jo  Call Jo
  followthrough done jobs/hooli.md own-reminder          send the portfolio
`);
    const { stdout } = await runCli(["explain", "hooli"], { cwd });
    expect(stdout).toContain("When done: followthrough done jobs/hooli.md own-reminder/call-jo (the task is checked)");
    expect(stdout).toContain("When done: followthrough done jobs/hooli.md own-reminder (the date is taken out)");
  });

  it("none takes what it has no place for", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": HOOLI });
    expect((await done(cwd, "hooli", "call jo", "--by", "phone")).stderr).toBe(
      '"Call Jo" is a task of your own, which is checked; leave out --by\n',
    );
    expect((await done(cwd, "hooli", "own-reminder", "--on", "yesterday")).stderr).toBe(
      '"send the portfolio" is a date of your own, which is taken out; leave out --on\n',
    );
    expect(read(cwd, "jobs/hooli.md")).toBe(HOOLI);
  });
});

describe("of several dates in one list", () => {
  const DATES = "---\ncompany: Hooli\nrole: SRE\nfollow_up_on: [2026-11-16, 2026-11-17, 2026-12-20]\n---\n";

  it("the one that was done is taken out, and named alone", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": DATES });
    const { stdout } = await done(cwd, "hooli", "own-reminder");
    expect(stdout).toMatch(/^ {2}- 2026-11-16 +jobs\/hooli\.md:4$/mu);
    expect(read(cwd, "jobs/hooli.md")).toBe(DATES.replace("2026-11-16, ", ""));
    const next = await done(cwd, "hooli", "own-reminder");
    expect(next.stdout).toMatch(/^ {2}- 2026-11-17 +jobs\/hooli\.md:4$/mu);
    expect(read(cwd, "jobs/hooli.md")).toContain("follow_up_on: [2026-12-20]\n");
  });
});

describe("where an address is to be found first", () => {
  const HOOLI =
    "---\ncompany: Hooli\nrole: SRE\nstatus: interviewing\ninterviews:\n  - {date: 2026-11-20 14:00, with: [Ada Lovelace]}\n---\n";
  const commandsOf = (stderr: string): string[] =>
    Array.from(stderr.matchAll(/: followthrough (.*?)(?=;|$)/gmu), ([, typed = ""]) => typed);
  const words = (typed: string): string[] =>
    Array.from(typed.matchAll(/'([^']*)'|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? "");

  it("nothing is written, and each command that is named instead can be typed", async () => {
    const cwd = jobHunt({ "jobs/hooli.md": HOOLI });
    const { code, stdout, stderr } = await done(cwd, "hooli");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(read(cwd, "jobs/hooli.md")).toBe(HOOLI);
    const [found = "", wrote = ""] = commandsOf(stderr);
    expect(await runCli(words(wrote), { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, "jobs/hooli.md")).toContain("  - 2026-11-21 sent thank-you to Ada Lovelace by email\n");
    const other = jobHunt({ "jobs/hooli.md": HOOLI });
    const filledIn = found.replace("ADDRESS", "ada@acme.example");
    expect(await runCli(words(filledIn), { cwd: other })).toMatchObject({ code: 0 });
    expect(read(other, "jobs/hooli.md")).toContain("{name: Ada Lovelace, email: ada@acme.example}");
    expect((await done(other, "hooli")).stdout).toContain(
      "Thank Ada Lovelace for the interview. Done today, by e-mail.",
    );
  });
});

describe("of several open actions", () => {
  it("none is guessed", async () => {
    const cwd = jobHunt();
    expect(await done(cwd, "acme")).toEqual({
      code: 2,
      stdout: "",
      stderr: `Which one:
  followthrough done jobs/acme.md thank-you/1/ada-lovelace  Thank Ada Lovelace for the interview
  followthrough done jobs/acme.md thank-you/1/grace-hopper  Thank Grace Hopper for the interview
`,
    });
    expect(read(cwd, "jobs/acme.md")).toBe(ACME);
    expect((await done(cwd, "acme", "thank-you")).stderr).toMatch(/^Which one:\n/u);
  });

  it.each(["thank-you/1/grace-hopper", "grace", "Grace Hopper"])("the one that is named is done: %s", async (name) => {
    const cwd = jobHunt();
    const { code, stdout } = await done(cwd, "acme", name);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Acme · Engineer: Thank Grace Hopper for the interview. Done today, by e-mail.
  + log: 2026-11-21 sent thank-you to Grace Hopper by email       jobs/acme.md:10
Next: Thank Ada Lovelace for the interview, today, by e-mail.
`,
    });
    expect(read(cwd, "jobs/acme.md")).toBe(
      ACME.replace(/---\n$/u, "log:\n  - 2026-11-21 sent thank-you to Grace Hopper by email\n---\n"),
    );
  });

  it("one that has yet to open is done where it is named", async () => {
    const cwd = jobHunt();
    const { code, stdout } = await runCli(["done", "northwind", "first-follow-up"], {
      cwd,
      clock: "2026-11-14T08:00:00Z",
    });
    expect(code).toBe(0);
    expect(stdout).toContain("  + log: 2026-11-14 sent follow-up to Mary Poe by email");
  });
});

describe("--dry-run", () => {
  it("prints the diff and writes nothing", async () => {
    const cwd = jobHunt();
    const { code, stdout, stderr } = await done(cwd, "northwind", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("+++ b/jobs/northwind.md\n");
    expect(stdout.split("\n").filter((line) => /^[+-](?![+-])/u.test(line))).toEqual([
      "+  - 2026-11-21 sent follow-up to Mary Poe by email",
    ]);
    expect(stderr).toContain(`${NEXT}Nothing was written: --dry-run\n`);
    expect(read(cwd)).toBe(NORTHWIND);
  });
});

describe("a note is left as it is, and the reason told", () => {
  it.each([
    [
      "an error in its front matter",
      { "jobs/northwind.md": NORTHWIND.replace("date: 2026-11-04 10:00", "date: 2026-11-04 10:00\n    round: x") },
      [],
      "jobs/northwind.md was not written: its front matter has an error that must be mended first; line 9: interviews[0].round: x is no whole number",
    ],
    ["a day that lies ahead", {}, ["--on", "2026-11-22"], "--on: 2026-11-22 is Sun 22 Nov 2026, which lies ahead"],
    ["no day", {}, ["--on", "someday"], "--on: someday is no day; write yesterday, last fri, 5 Jan or YYYY-MM-DD"],
    ["a day that was said with its side", {}, ["--on", "next fri"], "--on: next fri lies ahead"],
    [
      "a day before the wait",
      {},
      ["--on", "2026-11-03"],
      '"Follow up, first time" would still be open: an entry of that day and channel does not close it; check --on and --by. jobs/northwind.md was not written',
    ],
    ["a misspelled channel", {}, ["--by", "emial"], "--by: no channel emial; did you mean email?"],
    [
      "a message left by e-mail",
      {},
      ["--by", "email", "--message"],
      "--message is left by phone, not by email; leave out --by",
    ],
    ["an unknown rule", {}, ["first-folow-up"], "no rule first-folow-up; did you mean first-follow-up?"],
    ["a rule that asks for nothing now", {}, ["move-on"], "move-on asks for nothing of Northwind · Analyst at present"],
    [
      "too many words",
      {},
      ["first-follow-up", "now"],
      "done takes a note and, if you like, a rule: followthrough done NOTE [RULE]",
    ],
  ])("%s", async (_, files: Readonly<Record<string, string>>, argv, message) => {
    const cwd = jobHunt(files);
    const { code, stdout, stderr } = await done(cwd, "northwind", ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(read(cwd)).toBe(files["jobs/northwind.md"] ?? NORTHWIND);
  });

  it("a snoozed one", async () => {
    const cwd = jobHunt({ "jobs/northwind.md": NORTHWIND.replace("status:", "snooze_until: 2026-11-25\nstatus:") });
    const { code, stderr } = await done(cwd, "northwind");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "Nothing is open for Northwind · Analyst. The note is snoozed until Wed 25 Nov.\n",
    });
  });

  it("where the rule does not say what doing it adds", async () => {
    const offer = "---\ncompany: Hooli\nrole: SRE\nstatus: offer\ndeadline: 2026-11-23\n---\n";
    const cwd = jobHunt({
      "followthrough.yaml": `${CONFIG}policy: [default, applications]\n`,
      "jobs/hooli.md": offer,
    });
    const { code, stderr } = await done(cwd, "hooli", "offer-deadline");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "offer-deadline does not say what doing it adds to the note; write what came of it into jobs/hooli.md yourself: status: accepted, or status: withdrawn\n",
    });
  });
});

describe("the file", () => {
  it("keeps its permissions, and a link to it stays a link", async () => {
    const cwd = jobHunt();
    chmodSync(join(cwd, "jobs/northwind.md"), 0o640);
    symlinkSync("../jobs/northwind.md", join(cwd, "jobs/link.md"));
    expect((await done(cwd, "jobs/northwind.md")).code).toBe(0);
    expect(statSync(join(cwd, "jobs/northwind.md")).mode & 0o777).toBe(0o640);
    expect(read(cwd, "jobs/link.md")).toContain("2026-11-21 sent follow-up");
  });

  it("that is not encoded in UTF-8 stays as it is", async () => {
    const cwd = jobHunt();
    const path = join(cwd, "jobs/northwind.md");
    writeFileSync(path, Buffer.from(NORTHWIND.replace("A good talk.", "caf\u00e9"), "latin1"));
    const { code, stderr } = await done(cwd, "northwind");
    expect(code).toBe(2);
    expect(stderr).toMatch(/jobs\/northwind\.md was not written: /u);
  });

  it("keeps its byte-order mark and its line breaks", async () => {
    const text = `\uFEFF${NORTHWIND.replaceAll("\n", "\r\n")}`;
    const cwd = jobHunt({ "jobs/northwind.md": text });
    await done(cwd, "northwind");
    const line = "  - 2026-11-21 sent follow-up to Mary Poe by email\r\n";
    expect(read(cwd)).toBe(text.replace("by email\r\n---", `by email\r\n${line}---`));
  });
});
