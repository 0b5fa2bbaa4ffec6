import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unwrap } from "../output/markdown-tree.js";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const CONFIG = "me: {name: Jo Doe, email: jo@example.com, phone: 555-0100, timezone: Europe/Berlin}\n";
const NORTHWIND = `---
company: Northwind
role: Analyst
contacts:
  - {name: Mary Poe, email: mary@northwind.example, phone: +49 40 555 0123}
interviews:
  - date: 2026-11-04 10:00
    with: [Mary Poe]
    promised_by: 2026-11-13
    connection: her collection of misleading charts
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
const MESSAGE = `Subject: Checking in re: Analyst

Dear Mary Poe,

Thank you again for talking with me on Wednesday, 4 November about the Analyst position at Northwind. I am still very interested in it.

You mentioned that there might be news by Friday, 13 November. When you have a moment, I would be glad to hear where you are in the process.

One thing has stayed with me since we spoke: your collection of misleading charts.

If there is anything else you need from me, I will gladly send it. Thank you for your time.

Kind regards,
Jo Doe
jo@example.com
555-0100
`;
const TO_DO =
  "Still to do:\n  - send it as a reply to your last e-mail with them, so that they have all of it at hand\n";

function jobHunt(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({
    "followthrough.yaml": CONFIG,
    "jobs/northwind.md": NORTHWIND,
    "jobs/acme.md": ACME,
    ...files,
  });
}

function draft(cwd: string, ...argv: string[]) {
  return runCli(["draft", ...argv], { cwd });
}

describe("followthrough draft NOTE", () => {
  it("prints the most urgent message, and on standard error what is still to do", async () => {
    expect(await draft(jobHunt(), "northwind")).toEqual({ code: 0, stdout: MESSAGE, stderr: TO_DO });
    expect(await draft(jobHunt(), "northwind", "-q")).toEqual({ code: 0, stdout: MESSAGE, stderr: "" });
  });

  it("says to whom else the same is due", async () => {
    const { stdout, stderr } = await draft(jobHunt(), "acme");
    expect(stdout).toContain("Dear Ada Lovelace,\n");
    expect(stderr).toContain(
      "The same is due to others:\n  followthrough draft jobs/acme.md thank-you/1/grace-hopper\n",
    );
    expect((await draft(jobHunt(), "jobs/acme.md", "thank-you/1/grace-hopper")).stdout).toContain(
      "Dear Grace Hopper,\n",
    );
  });

  it("says when it is too early", async () => {
    const { code, stderr } = await draft(jobHunt(), "northwind", "--now", "2026-11-10");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Not due before Mon 16 Nov 2026\n/u);
  });

  it("writes JSON for programs", async () => {
    const { stdout, stderr } = await draft(jobHunt(), "northwind", "--format", "json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      application: { path: "jobs/northwind.md", company: "Northwind", role: "Analyst" },
      draft: "follow-up",
      kind: "follow-up",
      to: [{ name: "Mary Poe", email: "mary@northwind.example", phone: "+49 40 555 0123" }],
      subject: "Checking in re: Analyst",
      text: MESSAGE.slice(MESSAGE.indexOf("Dear")).trimEnd(),
      missing: [TO_DO.split("- ")[1]!.trimEnd()],
    });
  });
});

describe("followthrough draft NOTE RULE", () => {
  it.each([
    ["first-follow-up", "Subject: Checking in re: Analyst"],
    ["follow-up", "Subject: Checking in re: Analyst"],
    ["thank-you", "Subject: Thank you for the interview: Analyst"],
    ["voicemail", "Hello Mary Poe, this is Jo Doe."],
    ["call-script", "Hello Mary Poe, this is Jo Doe. Thank you for taking my call."],
  ])("takes a rule or a draft, due or not: %s", async (name, start) => {
    const { code, stdout } = await draft(jobHunt(), "northwind", name);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe(start);
  });

  it.each([
    [["northwind", "move-on"], "move-on has no draft; there are the drafts thank-you, "],
    [["northwind", "voicemal"], "no rule or draft voicemal; did you mean voicemail?\n"],
    [["northwind", "zap"], "no rule or draft zap; there are the drafts thank-you, "],
    [[], "draft takes a note and, if you like, a rule or a draft: followthrough draft NOTE [RULE]\n"],
    [["a", "b", "c"], "draft takes a note and, if you like, a rule or a draft: followthrough draft NOTE [RULE]\n"],
    [["northwnd"], "no note northwnd; did you mean jobs/northwind.md (Northwind · Analyst)?\n"],
    [
      ["jobs"],
      "Which one: jobs/acme.md (Acme · Engineer) or jobs/northwind.md (Northwind · Analyst)? Type its path, such as jobs/acme.md\n",
    ],
    [["northwind", "--write", "--mailto"], "--write and --mailto are two ways to go; give one of them\n"],
    [
      ["northwind", "call-script", "--mailto"],
      "--mailto is for e-mails, and call-script has no subject; print it without --mailto\n",
    ],
  ])("says of %j what would do", async (argv, message) => {
    const { code, stdout, stderr } = await draft(jobHunt(), ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.slice(0, message.length)).toBe(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says that nothing is due, or that the note is snoozed", async () => {
    const lead = "---\ncompany: Hooli\nrole: Cook\n---\n";
    const names = "name a draft: thank-you, thank-you-card, thank-you-call, follow-up, call-script, voicemail\n";
    const cwd = jobHunt({
      "jobs/hooli.md": lead,
      "jobs/tern.md": NORTHWIND.replace("company: Northwind", "company: Tern\nsnooze_until: 2026-12-24"),
    });
    expect(await draft(cwd, "hooli")).toMatchObject({
      code: 2,
      stderr: `nothing that has a draft is due for Hooli · Cook; ${names}`,
    });
    expect(await draft(cwd, "tern")).toMatchObject({ code: 2, stderr: `Tern · Analyst is snoozed; ${names}` });
  });
});

describe("followthrough draft --mailto", () => {
  it("prints a link that says the same", async () => {
    const { stdout } = await draft(jobHunt(), "northwind", "--mailto");
    const href = new URL(stdout.trimEnd());
    expect(href.pathname).toBe("mary@northwind.example");
    const body = href.searchParams.get("body")!.replaceAll("\r\n", "\n");
    expect(`Subject: ${href.searchParams.get("subject")!}\n\n${body}\n`).toBe(MESSAGE);
  });
});

describe("followthrough draft --write", () => {
  const [subject, ...text] = MESSAGE.split("\n");
  const SECTION = `\n## Draft: follow-up to Mary Poe\n\n${[subject, ...text].join("\n")}`;

  it("puts the message into the note, and says so", async () => {
    const cwd = jobHunt();
    expect(await draft(cwd, "northwind", "--write")).toEqual({
      code: 0,
      stdout: "",
      stderr: `Wrote "Draft: follow-up to Mary Poe" into jobs/northwind.md\n${TO_DO}`,
    });
    expect(readFileSync(join(cwd, "jobs/northwind.md"), "utf8")).toBe(NORTHWIND + SECTION);
  });

  it("keeps every other byte: a byte-order mark, Windows line ends, a last line that is not ended", async () => {
    const before = `\uFEFF${NORTHWIND.trimEnd().replaceAll("\n", "\r\n")}`;
    const cwd = jobHunt({ "jobs/northwind.md": before });
    await draft(cwd, "northwind", "--write", "-q");
    const after = readFileSync(join(cwd, "jobs/northwind.md"), "utf8");
    expect(after).toBe(`${before}\r\n${SECTION.replaceAll("\n", "\r\n")}`);
  });

  it("refuses to write the same twice, and leaves the first as the person has changed it", async () => {
    const cwd = jobHunt();
    await draft(cwd, "northwind", "--write");
    const path = join(cwd, "jobs/northwind.md");
    const edited = readFileSync(path, "utf8").replace("Dear Mary Poe", "Dear Mary");
    writeFileSync(path, edited);
    expect(await draft(cwd, "northwind", "--write")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'jobs/northwind.md has a draft headed "Draft: follow-up to Mary Poe" already, in line 19; rename or remove it, or print the new one without --write\n',
    });
    expect(readFileSync(path, "utf8")).toBe(edited);
    expect((await draft(cwd, "northwind", "voicemail", "--write")).code).toBe(0);
  });

  it.each(["```\nunclosed code\n", "<!-- unclosed comment\n"])("refuses where nobody would see it: %j", async (end) => {
    const cwd = jobHunt({ "jobs/northwind.md": `${NORTHWIND}\n${end}` });
    expect(await draft(cwd, "northwind", "--write")).toEqual({
      code: 2,
      stdout: "",
      stderr: "jobs/northwind.md ends inside of a code block or a comment; close it, then write the draft\n",
    });
    expect(readFileSync(join(cwd, "jobs/northwind.md"), "utf8")).toBe(`${NORTHWIND}\n${end}`);
  });

  it("writes what check has nothing to say about", async () => {
    const cwd = jobHunt();
    for (const name of ["follow-up", "call-script", "voicemail", "thank-you"])
      await draft(cwd, "northwind", name, "--write");
    const { stdout } = await runCli(["check", "--format", "json"], { cwd });
    expect(stdout).not.toContain("draft-");
  });
});

describe("a message that is due", () => {
  it("is begun in the calendar's event and named in the report", async () => {
    const cwd = jobHunt();
    const calendar = (await runCli(["calendar", "-o", "-"], { cwd })).stdout.replaceAll("\r\n ", "");
    expect(calendar).toContain(
      String.raw`\n\n  Subject: Checking in re: Analyst\n  Dear Mary Poe\,\n  Thank you again for talking with me on Wednesday\, 4 November`,
    );
    const report = (await runCli(["report", "-o", "-"], { cwd })).stdout;
    expect(unwrap(report)).toContain("; subject: Checking in re: Analyst\n");
  });

  it("may be a person's own, and read the note's body", async () => {
    const cwd = jobHunt({
      "followthrough.yaml": `${CONFIG}policy: mine.yaml\n`,
      "mine.yaml": `format: 1
rules:
  - {id: mine, title: Write, opens: today, draft: hello}
drafts:
  hello:
    subject: Hello
    paragraphs:
      - text: "{{application.sections[0].text}}"
`,
    });
    const { stdout } = await runCli(["calendar", "-o", "-"], { cwd });
    expect(stdout).toContain(String.raw`  Subject: Hello\n  A good talk.`);
    expect((await draft(cwd, "northwind")).stdout).toBe("Subject: Hello\n\nA good talk.\n");
  });
});
