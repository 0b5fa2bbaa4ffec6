import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli, type Surroundings } from "./run-cli.js";

const CONFIG = "me: {name: Jo Doe, email: jo@example.com, timezone: Europe/Berlin}\n";
const ACME = `---
company: Acme
role: Engineer
status: interviewing
contacts:
  - {name: Ada Lovelace, email: ada@acme.example}
  - {name: Lena Hart, title: Recruiter}
  - {name: Lena Brandt, title: CTO}
interviews:
  - {date: 2026-11-30 10:00, with: Lena Brandt}
log:
  - 2026-11-04 received invitation
---
`;
const JOURNAL = `---
company: Hooli
role: SRE
status: applied
---

## Log

- 2026-11-04: applied via website
`;

function jobHunt(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ "followthrough.yaml": CONFIG, "jobs/acme.md": ACME, "jobs/hooli.md": JOURNAL, ...files });
}

/** On Wed 18 Nov 2026, in the morning. */
function run(cwd: string, typed: string, more: Partial<Surroundings> = {}) {
  const argv = Array.from(typed.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? "");
  return runCli(argv, { cwd, clock: "2026-11-18T08:00:00Z", ...more });
}

function read(cwd: string, path = "jobs/acme.md"): string {
  return readFileSync(join(cwd, path), "utf8");
}

describe("followthrough log NOTE WHAT", () => {
  it.each([
    ["sent thank-you to ada by email", "  - 2026-11-18 sent thank-you to Ada Lovelace by email\n"],
    ["called yesterday, left a voicemail", "  - 2026-11-17 sent note by phone, left message\n"],
    ['received reply --promised "5 Jan"', "  - 2026-11-18 received reply, promised 2027-01-05\n"],
    [
      'interview "thu 14:00" --with "Ada Lovelace, Grace Hopper" --kind video',
      "kind: video, with: [Ada Lovelace, Grace Hopper]}\n",
    ],
    ['interview moved "fri 10:00"', "  - {date: 2026-11-20 10:00, with: Lena Brandt}\n"],
    ["interview cancelled", "cancelled: true}\n"],
    ["status withdrawn", "status: withdrawn\n"],
    ["offer --deadline 2027-01-12", "deadline: 2027-01-12\n"],
  ])("%s", async (what, written) => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, `log acme ${what}`);
    expect(stderr.replace(/^Undo: .*\n/u, "")).toBe("");
    expect(code).toBe(0);
    expect(read(cwd)).toContain(written);
  });

  it("says how it was understood, what was written with its place, and what comes next", async () => {
    const { stdout } = await run(jobHunt(), "log acme sent follow-up to grace by email fri");
    expect(stdout).toContain(
      "Acme · Engineer: sent follow-up to Grace by email (Fri 13 Nov). Grace is new to this note.\n",
    );
    expect(stdout).toMatch(/\+ log: 2026-11-13 sent follow-up to Grace by email +jobs\/acme\.md:13\n/u);
    expect(stdout).toMatch(/^Next/mu);
  });

  it("of an offer says what comes next without an if: they have answered", async () => {
    const { stdout } = await run(jobHunt(), "log acme offer --deadline 2026-11-27");
    expect(stdout).toContain("Next: Answer the offer, Wed 25 Nov.\n");
  });

  it("writes where the note keeps its journal", async () => {
    const cwd = jobHunt();
    await run(cwd, "log hooli they called yesterday");
    expect(read(cwd, "jobs/hooli.md")).toMatch(/## Log\n\n- 2026-11-04: applied via website\n- 2026-11-17: .*\n/u);
  });

  it("of what may mean several things lists each as it is to be typed, and writes nothing", async () => {
    const cwd = jobHunt();
    const lena = await run(cwd, 'log acme sent thank-you to lena --note "by hand"');
    expect(lena).toMatchObject({ code: 2, stdout: "" });
    expect(lena.stderr).toBe(`Lena may be Lena Hart (Recruiter) or Lena Brandt (CTO). Which one:
  followthrough log acme sent thank-you to Lena Hart --note 'by hand'    Lena Hart (Recruiter)
  followthrough log acme sent thank-you to Lena Brandt --note 'by hand'  Lena Brandt (CTO)
`);
    const day = await run(cwd, 'log acme interview "next fri 10:00" --with ada');
    expect(day.stderr).toBe(`next fri may be Fri 20 Nov 2026 or Fri 27 Nov 2026. Which one:
  followthrough log acme interview 2026-11-20 10:00 --with ada  Fri 20 Nov
  followthrough log acme interview 2026-11-27 10:00 --with ada  Fri 27 Nov
`);
    expect(read(cwd)).toBe(ACME);
    const [typed = ""] = /(?<=followthrough ).*?(?= {2})/u.exec(day.stderr) ?? [];
    expect(await run(cwd, typed)).toMatchObject({ code: 0 });
  });

  it("of days to choose from notes the invitation, and says what to type once one is settled", async () => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, 'log acme "invited me to an interview, wed 25 nov or thu 26 nov at 14:00"');
    expect(code).toBe(0);
    expect(read(cwd)).toContain("2026-11-18 received invitation: to an interview; wed 25 nov or thu 26 nov at 14:00");
    expect(stderr).toContain("Not noted, as one of these is to be chosen; once it is:\n");
    const commands = Array.from(stderr.matchAll(/^ {2}followthrough (.*?) {2}/gmu), ([, typed = ""]) => typed);
    expect(commands).toEqual(["log acme interview 2026-11-25 14:00", "log acme interview 2026-11-26 14:00"]);
    expect(await run(cwd, commands[1] ?? "")).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("date: 2026-11-26 14:00");
  });

  it("of how an interview went and what they promised in it notes both, and takes both back", async () => {
    const held = ACME.replace("2026-11-30 10:00, with: Lena Brandt", "2026-11-13 10:00, with: Lena Brandt");
    const cwd = jobHunt({ "jobs/acme.md": held });
    const env = { HOME: makeFolder() };
    await run(cwd, 'log acme "interview went well, they answer within a week"', { env });
    expect(read(cwd)).toContain("{date: 2026-11-13 10:00, with: Lena Brandt, went: well, promised_by: 2026-11-20}");
    expect((await run(cwd, "undo", { env })).code).toBe(0);
    expect(read(cwd)).toBe(held);
  });

  it("of a near miss asks whether that was meant", async () => {
    const { code, stderr } = await run(jobHunt(), "log acme interveiw thu 14:00");
    expect(code).toBe(2);
    expect(stderr).toBe(`interveiw thu 14:00 is not understood:
  followthrough log acme interview thu 14:00  interview, not interveiw
`);
  });

  it("--dry-run shows a diff", async () => {
    const cwd = jobHunt();
    const { stdout, stderr } = await run(cwd, "log acme rejected --dry-run");
    expect(stdout).toContain("+  - 2026-11-18 received rejection\n");
    expect(stdout).toContain("+status: rejected\n");
    expect(stderr).toContain("Nothing was written: --dry-run\n");
    expect(read(cwd)).toBe(ACME);
  });

  it("shows no control character of what was typed", async () => {
    const { stderr } = await run(jobHunt(), "log acme \u001B[31mbanana\u0007");
    // eslint-disable-next-line no-control-regex -- that none is there
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/u);
  });

  it("never writes into a table", async () => {
    const table =
      "---\nfollowthrough: table\n---\n\n| Company | Role | Status |\n|---|---|---|\n| Umbrella | SRE | applied |\n";
    const cwd = jobHunt({ "tracker.md": table });
    const { code, stderr } = await run(cwd, "log umbrella rejected");
    expect(code).toBe(2);
    expect(stderr).toContain(
      "is a row of a table, which is read and never written; write it there yourself: received rejection",
    );
  });
});

describe("called with too little", () => {
  it("asks at a terminal: which note, what happened, and which of the choices", async () => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, "log", {
      replies: ["Acme · Engineer", "banana", "interview next fri 10:00", "Fri 27 Nov"],
    });
    expect(stderr).toContain("Which application? (Acme · Engineer | Hooli · SRE) Acme · Engineer\n");
    expect(stderr).toContain("banana is not understood");
    expect(stderr).toContain(
      "next fri may be Fri 20 Nov 2026 or Fri 27 Nov 2026 (Fri 20 Nov | Fri 27 Nov) Fri 27 Nov\n",
    );
    expect(code).toBe(0);
    expect(read(cwd)).toContain("2026-11-27 10:00");
  });

  it.each([
    ["log", [undefined]],
    ["log acme", [undefined]],
    ["log", ["Acme · Engineer", "called lena", undefined]],
    ["snooze", ["Acme · Engineer", undefined]],
    ["skip", ["Acme · Engineer", undefined]],
    ["new", ["Initech", undefined]],
  ])("%s writes nothing where the person ends it: %j", async (typed, replies) => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, typed, { replies });
    expect(code).toBe(2);
    expect(stderr).toContain("the question was not answered; nothing was written\n");
    expect(read(cwd)).toBe(ACME);
  });

  it.each(["log", "log acme", "snooze", "snooze acme", "skip acme", "new", "new Acme"])(
    "%s says in a pipe and in CI what it takes, and asks nothing",
    async (typed) => {
      for (const more of [{}, { replies: ["Acme · Engineer"], env: { CI: "true" } }]) {
        const { code, stderr } = await run(jobHunt(), typed, more);
        expect(code).toBe(2);
        expect(stderr).toMatch(/ takes .*, as in: followthrough /u);
      }
    },
  );
});

describe("followthrough snooze NOTE WHEN", () => {
  it("until a day, and off", async () => {
    const cwd = jobHunt();
    const { stdout } = await run(cwd, "snooze acme 2w");
    expect(stdout).toContain("Acme · Engineer: snoozed until Wed 2 Dec.\n");
    expect(read(cwd)).toContain("snooze_until: 2026-12-02\n");
    expect(await run(cwd, "snooze acme off")).toMatchObject({ code: 0 });
    expect(read(cwd)).toBe(ACME);
    expect((await run(cwd, "snooze acme off")).stderr).toContain("the note is not snoozed");
  });

  it.each([
    ["next fri", "followthrough snooze acme 2026-11-27  Fri 27 Nov\n"],
    ["today", "that is today; a note is snoozed until a day to come, or off\n"],
    ["yesterday", "yesterday is Tue 17 Nov 2026, which has passed\n"],
    ["soon", "soon is no day; write fri, in 2 weeks, 5 Jan or YYYY-MM-DD\n"],
  ])("%s is refused", async (when, told) => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, `snooze acme ${when}`);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(read(cwd)).toBe(ACME);
  });
});

describe("followthrough skip NOTE RULE", () => {
  it("with a reason beside it, and off", async () => {
    const cwd = jobHunt();
    await run(cwd, 'skip acme second-follow-up --reason "they asked for quiet"');
    expect(read(cwd)).toContain("skip:\n  - second-follow-up # they asked for quiet\n");
    await run(cwd, "skip acme move on");
    expect(read(cwd)).toContain("  - move-on\n");
    await run(cwd, "skip acme move-on --off");
    await run(cwd, "skip acme second-follow-up --off");
    expect(read(cwd)).toBe(ACME);
  });

  it.each([
    [
      "skip acme follow-up",
      "give the whole name: followthrough skip jobs/acme.md first-follow-up or followthrough skip jobs/acme.md second-follow-up",
    ],
    ["skip acme secnd-follow-up", "no rule or check secnd-follow-up; did you mean second-follow-up?"],
    ["skip acme banana", "no rule or check banana; followthrough policy lists them"],
    ["skip acme move-on --off", "Acme · Engineer skips nothing"],
  ])("%s is refused", async (typed, told) => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, typed);
    expect({ code, stderr: stderr.includes(told) ? told : stderr }).toEqual({ code: 2, stderr: told });
    expect(read(cwd)).toBe(ACME);
  });
});

describe("where part of a rule's name is typed", () => {
  it("what has something to say now is meant; else each that may be is named as it is to be typed", async () => {
    const HELD = ACME.replace("2026-11-30", "2026-11-17");
    const cwd = jobHunt({ "jobs/acme.md": HELD });
    const { code, stderr } = await run(cwd, "skip acme ask");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "ask asks for nothing of this note at present; give the whole name: followthrough skip jobs/acme.md reply-date-to-ask\n",
    });
    expect(read(cwd)).toBe(HELD);
    const [, typed = ""] = /followthrough (.*)\n/u.exec(stderr) ?? [];
    expect(await run(cwd, typed)).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("skip:\n  - reply-date-to-ask\n");
    expect(await run(cwd, "skip acme thank")).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("  - thank-you\n");
  });
});

describe("followthrough log NOTE --paste", () => {
  const MAIL = `From: Ada Lovelace <ada@acme.example>
Date: Tue, 17 Nov 2026 10:00:00 +0100
Subject: Your application

Dear Jo,

Unfortunately, we have decided to move forward with other candidates.

Kind regards
Ada Lovelace
`;

  it("shows what is read with its sentence, and writes it with --yes", async () => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, "log acme --paste --yes", { stdin: MAIL });
    expect(stderr).toContain(
      "from Ada Lovelace <ada@acme.example>: received rejection from Ada Lovelace by email (yesterday, Tue 17 Nov)",
    );
    expect(stderr).toContain('"Unfortunately, we have decided to move forward with other candidates."');
    expect(code).toBe(0);
    expect(read(cwd)).toContain("  - 2026-11-17 received rejection from Ada Lovelace by email\n");
    expect(read(cwd)).toContain("status: rejected\n");
  });

  it("asks at a terminal, and writes nothing in a pipe without --yes", async () => {
    const cwd = jobHunt();
    expect(await run(cwd, "log acme --paste", { stdin: MAIL })).toMatchObject({ code: 2 });
    expect((await run(cwd, "log acme --paste", { stdin: MAIL, replies: [false] })).stderr).toContain(
      "Nothing was written",
    );
    expect(read(cwd)).toBe(ACME);
    expect(await run(cwd, "log acme --paste", { stdin: MAIL, replies: [true] })).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("received rejection");
  });

  it("of what the note says already says so, and writes the rest", async () => {
    const cwd = jobHunt();
    const there = ACME.replace("log:\n", "log:\n  - 2026-11-17 received rejection from Ada Lovelace\n");
    writeFileSync(join(cwd, "jobs/acme.md"), there);
    const { code, stderr } = await run(cwd, "log acme --paste --yes", { stdin: MAIL });
    expect(code).toBe(0);
    expect(stderr).toContain("The note says already: received rejection from Ada Lovelace by email");
    expect(read(cwd)).toBe(there.replace("status: interviewing", "status: rejected"));
    const again = await run(cwd, "log acme --paste --yes", { stdin: MAIL });
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain(", and nothing is left to write\n");
    expect(read(cwd)).toBe(there.replace("status: interviewing", "status: rejected"));
  });

  it("of several times notes none unasked, and says what to type once one is chosen", async () => {
    const cwd = jobHunt();
    const stdin = MAIL.replace(
      /Unfortunately.*/u,
      "We would like to invite you to an interview. Could you do Thursday 26 November at 10:00 or Friday 27 November at 14:00?",
    );
    const { code, stderr } = await run(cwd, "log acme --paste --yes", { stdin });
    expect(code).toBe(0);
    expect(read(cwd)).toContain("  - 2026-11-17 received invitation from Ada Lovelace by email\n");
    expect(read(cwd)).not.toMatch(/2026-11-2[67]/u);
    const commands = Array.from(stderr.matchAll(/^ {2}followthrough (.*?) {2}/gmu), ([, typed = ""]) => typed);
    expect(commands).toEqual(["log acme interview 2026-11-26 10:00", "log acme interview 2026-11-27 14:00"]);
    expect(await run(cwd, commands[1] ?? "")).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("date: 2026-11-27 14:00");
  });

  it("says why there is nothing to note", async () => {
    const stdin = "Subject: Automatic reply\n\nI am out of office until Monday.\n";
    const { code, stderr } = await run(jobHunt(), "log acme --paste --yes", { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing to note of this e-mail: somebody is out of office");
  });
});

describe("followthrough log tells what it means", () => {
  it("of a note that is closed", async () => {
    const cwd = jobHunt({ "jobs/acme.md": ACME.replace("interviewing", "rejected") });
    const { stdout } = await run(cwd, "log acme sent note to ada");
    expect(stdout).toContain(
      "The note is closed (status: rejected), so nothing is due of it; if it goes on after all: followthrough log acme status interviewing.",
    );
    expect((await run(cwd, "log acme status interviewing")).stdout).not.toContain("closed");
  });

  it("of who withdraws from what they have rejected: nothing is left to, unless it is the status that is meant", async () => {
    const rejected = ACME.replace("interviewing", "rejected");
    const cwd = jobHunt({ "jobs/acme.md": rejected });
    const { code, stderr } = await run(cwd, "log acme withdrew");
    expect(code).toBe(2);
    expect(stderr).toContain("nothing is left to withdraw:\n  followthrough log acme status withdrawn  it was you");
    expect(read(cwd)).toBe(rejected);
    expect(await run(cwd, "log acme status withdrawn")).toMatchObject({ code: 0 });
    expect(read(cwd)).toBe(ACME.replace("interviewing", "withdrawn"));
  });

  it("how the same is said of one day twice", async () => {
    const cwd = jobHunt();
    await run(cwd, "log acme called ada");
    expect((await run(cwd, "log acme called ada")).stderr).toContain(
      'it says so already, in line 13; if it happened twice that day, say what was different, as a remark: --note "the second one"',
    );
    expect((await run(cwd, 'log acme called ada --note "the second one"')).code).toBe(0);
    expect(read(cwd)).toContain("sent note to Ada Lovelace by phone: the second one");
  });

  it.each([
    ["Journal", "candidature envoyée", "laissé un message à Ada Lovelace"],
    ["Historial", "candidatura enviada", "dejé un mensaje a Ada Lovelace"],
    ["Verlauf", "Bewerbung abgeschickt", "Ada Lovelace angerufen, Nachricht hinterlassen"],
  ])("under %s, a message left in its language", async (heading, first, written) => {
    const note = `---\ncompany: Hooli\nrole: SRE\nstatus: applied\ncontacts: [{name: Ada Lovelace}]\n---\n\n## ${heading}\n\n- 2026-11-04: ${first}\n`;
    const cwd = jobHunt({ "jobs/hooli.md": note });
    await run(cwd, "log hooli left a voicemail for ada");
    expect(read(cwd, "jobs/hooli.md")).toBe(`${note}- 2026-11-18: ${written}\n`);
  });
});

describe("followthrough log NOTE contact", () => {
  it("writes it among the others, and takes it back", async () => {
    const cwd = jobHunt();
    const env = { HOME: makeFolder() };
    const { stdout } = await run(cwd, 'log acme contact "Sven Holm <sven@acme.example>"', { env });
    expect(stdout).toContain("contact Sven Holm <sven@acme.example>.");
    expect(read(cwd)).toContain("{name: Sven Holm, email: sven@acme.example}");
    expect((await run(cwd, "undo", { env })).code).toBe(0);
    expect(read(cwd)).toBe(ACME);
  });

  it("with what has happened, in one change", async () => {
    const cwd = jobHunt();
    const env = { HOME: makeFolder() };
    await run(cwd, 'log acme received reply from "Sven Holm <sven@acme.example>"', { env });
    expect(read(cwd)).toContain("{name: Sven Holm, email: sven@acme.example}");
    expect(read(cwd)).toContain("2026-11-18 received reply from Sven Holm\n");
    await run(cwd, "undo", { env });
    expect(read(cwd)).toBe(ACME);
  });

  it("keeps the address that somebody has", async () => {
    const cwd = jobHunt();
    const { code, stderr } = await run(cwd, "log acme contact ada new@acme.example");
    expect(code).toBe(2);
    expect(stderr).toContain("Ada Lovelace has another address there, ");
    expect(read(cwd)).toBe(ACME);
  });

  it("proposes whoever sends an e-mail from an address that is new", async () => {
    const cwd = jobHunt();
    const stdin = `From: Sven Holm <sven@acme.example>
Date: Tue, 17 Nov 2026 10:00:00 +0100
Subject: Your application

Unfortunately, we have decided to move forward with other candidates.
`;
    const { stderr } = await run(cwd, "log acme --paste", { stdin, replies: [false] });
    expect(stderr).toContain("contact Sven Holm <sven@acme.example>");
    expect(read(cwd)).toBe(ACME);
    await run(cwd, "log acme --paste --yes", { stdin });
    expect(read(cwd)).toContain("{name: Sven Holm, email: sven@acme.example}");
  });
});

describe("a pasted text that does not tell who wrote it", () => {
  const stdin = "Thanks for your application. We will let you know by 18 December.\n";

  it("is asked about, and not written unasked", async () => {
    expect(await run(jobHunt(), "log acme --paste --yes", { stdin })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("nothing in it tells who wrote it; paste it with its From line") as string,
    });
    const cwd = jobHunt();
    expect(await run(cwd, "log acme --paste", { stdin, replies: [true] })).toMatchObject({ code: 0 });
    expect(read(cwd)).toContain("received reply by email, promised 2026-12-18");
  });

  it("and nothing is noted of what the person wrote", async () => {
    const own = `Dear Ada,\n\nI look forward to our interview on 20 November.\n\nBest regards,\nJo Doe\n`;
    expect((await run(jobHunt(), "log acme --paste --yes", { stdin: own })).stderr).toContain(
      "Nothing to note of this e-mail: you wrote it yourself",
    );
  });
});
