import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const NOW = ["--now", "2026-11-21T09:00"];
const cases = readdirSync("fixtures/err").filter((name) => /^(?:draft|call-script)-/u.test(name));

describe("what followthrough check says of drafts", () => {
  it.each(cases)("%s", async (name) => {
    const { code, stdout, stderr } = await runCli(["check", ...NOW], { cwd: copyFixture(`err/${name}`) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectFixtureOutput(stdout, `err/${name}/expected.txt`);
  });

  it("is the same at the same lines and columns with a byte-order mark and Windows line ends", async () => {
    const [plain, windows] = await Promise.all(
      ["draft-misspells-name", "draft-windows-line-ends"].map((name) =>
        runCli(["check", ...NOW], { cwd: copyFixture(`err/${name}`) }),
      ),
    );
    expect(windows?.stdout).toBe(plain?.stdout);
  });

  it("has the exact ends for programs: the word, and nothing beside it", async () => {
    const { stdout } = await runCli(["check", "--format", "json", ...NOW], {
      cwd: copyFixture("err/draft-misspells-name"),
    });
    const { findings } = JSON.parse(stdout) as { findings: { line: number; column: number; endColumn: number }[] };
    expect(findings.map(({ line, column, endColumn }) => [line, column, endColumn - column])).toEqual([
      [15, 58, "Lovelase".length],
      [17, 6, "Adda".length],
      [19, 89, "Adda".length],
      [20, 103, "Muler".length],
    ]);
  });

  it("is nothing where the note opts out", async () => {
    const note = `---
company: Acme
role: Engineer
contacts: [{name: Ada Lovelace}]
skip: [draft-misspells-name, draft-sounds-demanding]
---

## Draft: note

Dear Adda, please reply ASAP!!
`;
    const { stdout } = await runCli(["check", ...NOW], { cwd: makeFolder({ "acme.md": note }) });
    expect(stdout).toBe("");
  });

  it("knows the person's own name from followthrough.yaml", async () => {
    const note = `---
company: Acme
role: Engineer
contacts: [{name: John Lovelace}]
---

## Draft: note

Dear John, it was Jon who wrote this.
`;
    const check = async (me: string): Promise<string> => {
      const cwd = makeFolder({ "acme.md": note, "followthrough.yaml": me });
      return (await runCli(["check", ...NOW], { cwd })).stdout;
    };
    expect(await check("me: {name: Jo Doe}\n")).toContain('"Jon" is nearly "John"');
    expect(await check("me: {name: Jon Doe}\n")).toBe("");
  });
});

describe("the drafts that the program writes into the notes of the job hunt", () => {
  const HUNT = ["--now", "2026-11-21T09:00", "--config", "followthrough.yaml"];

  it("have nothing that check objects to", { timeout: 60_000 }, async () => {
    const cwd = copyFixture("ok/job-hunt");
    const names = ["acme", "Müller & Söhne", "ひかり", "pipe-and-sons", "initech", "redwood-learning"];
    let written = 0;
    for (const name of names)
      for (const draft of ["thank-you", "follow-up", "call-script", "voicemail"]) {
        const { code } = await runCli(["draft", name, draft, "--write", "--quiet", ...HUNT], { cwd });
        if (code === 0) written++;
      }
    expect(written).toBeGreaterThanOrEqual(20);
    const { stdout } = await runCli(["check", "--format", "json", ...HUNT], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { check: string; file: string; message: string }[] };
    const told = findings.filter(({ check }) => check.startsWith("draft-"));
    expect(told.map(({ check, file, message }) => `${file}: ${message} ${check}`)).toEqual([]);
  });
});
