import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const TRACKER = `---
followthrough: table
---

| Company   | Role                                      | Status       | Applied    | Contact | E-mail             | Interview        |
| --------- | ----------------------------------------- | ------------ | ---------- | ------- | ------------------ | ---------------- |
| Acme      | [Engineer](https://acme.example/jobs/1)   | interviewing | 2026-10-26 | Ada Lee | ada@acme.example   | 2026-11-05 14:00 |
| Northwind | Analyst                                   | in talks     | 2026-11-31 |         |                    |                  |
`;

const jobHunt = (): string => makeFolder({ "jobs/tracker.md": TRACKER });
const CLOCK = { clock: "2026-11-16T09:00:00Z" };

describe("a table of applications", () => {
  it("is checked, listed and explained row by row, each at its line", async () => {
    const cwd = jobHunt();
    const check = await runCli(["check", "--format", "unix"], { cwd, ...CLOCK });
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/^jobs\/tracker\.md:8:59: .*in talks/mu);
    expect(check.stdout).toMatch(/^jobs\/tracker\.md:8:74: .*2026-11-31/mu);
    const explain = await runCli(["explain", "acme"], { cwd, ...CLOCK });
    expect(explain.stdout).toContain("Acme · Engineer  jobs/tracker.md:7\n");
    expect(explain.stdout).toMatch(/by e-mail +ada@acme\.example +line 7 {2}E-mail/u);
    expect(explain.stdout).toMatch(/When done: write it into the row \(log: 2026-11-16 sent [^()]*\)/u);
    const agenda = await runCli(["agenda", "--format", "json"], { cwd, ...CLOCK });
    expect(JSON.parse(agenda.stdout)).toMatchObject({
      actions: expect.arrayContaining([
        expect.objectContaining({
          application: expect.objectContaining({
            id: "jobs/tracker.md#acme-engineer",
            path: "jobs/tracker.md",
            line: 7,
            company: "Acme",
            role: "Engineer",
            status: "interviewing",
          }) as unknown,
        }),
      ]) as unknown,
    });
  });

  it("is linked to from the report by its lines, and from the calendar by the row's name", async () => {
    const cwd = jobHunt();
    expect((await runCli(["run"], { cwd, ...CLOCK })).code).toBe(1);
    const read = (file: string): string => readFileSync(join(cwd, file), "utf8");
    expect(read("follow-ups.md")).toContain("- [Acme · Engineer](jobs/tracker.md#L7):");
    expect(read("follow-ups.ics").replaceAll("\r\n ", "")).toContain(
      "Note: jobs/tracker.md\\, the row of Acme · Engineer",
    );
  });

  it("has what is missing told by its columns, and a log's line where there is one", async () => {
    const table =
      "---\nfollowthrough: table\n---\n|Company|Role|Status|Interview|Contact|Log|\n|-|-|-|-|-|-|\n" +
      "|Acme|SRE|offer|2026-11-05|||\n|Hooli|SRE|interviewing|2026-11-05|Bill 555-0147||\n";
    const cwd = makeFolder({ "tracker.md": table });
    const { stdout } = await runCli(["check", "--format", "unix"], { cwd, ...CLOCK });
    expect(stdout).toContain("write it into the row, below a column called Deadline");
    expect(stdout).not.toContain("deadline::");
    const done = await runCli(["done", "hooli"], { cwd, ...CLOCK });
    expect(done.stderr).toContain("write it there yourself (log: 2026-11-16 sent follow-up to Bill by phone)");
  });

  it.each([
    ["a part of its name", "acme"],
    ["its line", "tracker.md:7"],
  ])("has a row named by %s", async (_, name) => {
    const { stdout, code } = await runCli(["explain", name], { cwd: jobHunt(), ...CLOCK });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Acme · Engineer/u);
  });

  it("has its rows to choose from where only the file is named", async () => {
    const { stderr, code } = await runCli(["explain", "jobs/tracker.md"], { cwd: jobHunt(), ...CLOCK });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "Which one: jobs/tracker.md:7 (Acme · Engineer) or jobs/tracker.md:8 (Northwind · Analyst)? Type its path, such as 'jobs/tracker.md:7'\n",
    );
  });

  it("is never written to: what is to be written is told", async () => {
    const cwd = jobHunt();
    const done = await runCli(["done", "acme"], { cwd, ...CLOCK });
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(
      /^jobs\/tracker\.md:7 is a row of a table, which is read and never written; (?:write it there yourself \(log: .*\)|followthrough explain jobs\/tracker\.md:7 says what to write there)\n$/u,
    );
    expect(done.stderr).toContain(", in a column called Log, which you add to the table)");
    const draft = await runCli(["draft", "acme", "--write"], { cwd, ...CLOCK });
    expect(draft).toMatchObject({
      code: 2,
      stderr:
        "jobs/tracker.md:7 is a row of a table, which is read and never written; print the draft without --write\n",
    });
    const fix = await runCli(["check", "--fix"], { cwd, ...CLOCK });
    expect(fix.stderr).toContain("jobs/tracker.md holds a table, which is read and never written; mend it yourself\n");
    expect(readFileSync(join(cwd, "jobs/tracker.md"), "utf8")).toBe(TRACKER);
  });
});
