import { describe, expect, it } from "vitest";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectFixtureOutput } from "./golden.js";
import { runCli } from "./run-cli.js";

const A_NOTE_HAS = "a note has a company and one of role, status, applied, interviews or log in its front matter";

describe("a workspace file with several mistakes", () => {
  it("has all of them told at once, each at its line and column", async () => {
    const { code, stdout, stderr } = await runCli(["check"], { cwd: copyFixture("err/config-seven-errors") });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(7);
    expectFixtureOutput(stderr, "err/config-seven-errors/expected.txt");
  });

  it("is told where its YAML breaks", async () => {
    const { code, stderr } = await runCli(["check"], {
      cwd: makeFolder({ "acme.md": NOTE, "followthrough.yaml": "settings: [\n" }),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^followthrough\.yaml:1:11: \[ is opened here and never closed; write \] where it ends/u);
  });
});

describe("--config", () => {
  it("that leads nowhere is told so", async () => {
    const outcome = await runCli(["check", "--config", "nowhere"], { cwd: makeFolder() });
    expect(outcome).toEqual({
      code: 2,
      stdout: "",
      stderr: "nowhere: it does not exist; --config takes a workspace's folder or its followthrough.yaml\n",
    });
  });
});

describe("a folder without notes", () => {
  it.each(["run", "check", "agenda", "calendar", "report"])(
    "is no clean run of %s, but exit code 2",
    async (command) => {
      const outcome = await runCli([command], { cwd: makeFolder({ "readme.md": "# Hello\n" }) });
      expect(outcome).toEqual({
        code: 2,
        stdout: "",
        stderr: `no notes found in this folder (1 other markdown file)\n${A_NOTE_HAS}; followthrough init --dry-run says what it makes of these files and of their keys\n`,
      });
    },
  );

  it("is named when it is another one", async () => {
    const { stderr } = await runCli(["check", "--config", "jobs"], { cwd: makeFolder({ jobs: null }) });
    expect(stderr).toBe(
      `no notes found in jobs (no other markdown files)\n${A_NOTE_HAS}; followthrough init sets a folder up, with an example\n`,
    );
  });

  it("has the patterns told that no file matches", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": 'notes: ["jobs/*.md"]\n' });
    const { code, stderr } = await runCli(["check"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "no notes found in this folder (1 other markdown file)\nno file matches notes: jobs/*.md; mend the patterns in followthrough.yaml\n",
    );
  });
});
