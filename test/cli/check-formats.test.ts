import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden, withoutPolicyLines } from "./golden.js";
import { runCli } from "./run-cli.js";
import { ERROR, FINE, HINT, WARNING } from "./small-notes.js";

const FORMATS = ["stylish", "unix", "json", "sarif", "github", "gitlab", "junit", "markdown"];
const SEEN: Readonly<Record<string, string>> = { json: "ok/job-hunt" };
const NOW = ["--now", "2026-11-21T09:00"];

/** Paths where a service has checked the repository out. */
function findFile(format: string, output: string): string | undefined {
  const patterns: Readonly<Record<string, RegExp>> = {
    stylish: /^(\S.*\.md)$/mu,
    unix: /^(.*?\.md):\d/mu,
    json: /"file": "(.*)"/u,
    sarif: /"uri": "(.*)"/u,
    github: / file=(.*?),/u,
    gitlab: /"path": "(.*)"/u,
    junit: /<testsuite name="(.*?)"/u,
    markdown: /\]\((.*?\.md)/u,
  };
  return patterns[format]!.exec(output)?.[1];
}

describe.each(FORMATS)("check --format %s", (format) => {
  // What people see of these two stands in job-hunt.test.ts and beside the bad notes.
  const fixtures = ["ok/job-hunt", "err/twenty-bad-notes"].filter(
    (name) => format !== "stylish" && name !== SEEN[format],
  );
  it.each(fixtures)("writes the findings of %s", async (fixture) => {
    const { stdout, stderr } = await runCli(["check", "--format", format, ...NOW], { cwd: copyFixture(fixture) });
    expect(stderr).toBe("");
    // Advice of the whole policy is in the rules; what stands here is what notes make of it.
    expectGolden(
      format === "sarif" ? withoutRules(stdout) : withoutPolicyLines(stdout),
      `check-${fixture.split("/")[1]!}.${format}.txt`,
    );
  });

  it.each([
    [0, FINE, []],
    [0, FINE, ["--quiet"]],
    [0, FINE, ["--max-warnings", "0"]],
    [0, FINE, ["--fail-on", "overdue"]],
    [1, FINE, ["--fail-on", "due"]],
    [0, HINT, ["--max-warnings", "0"]],
    [0, WARNING, []],
    [0, WARNING, ["--max-warnings", "1", "--quiet"]],
    [1, WARNING, ["--max-warnings", "0"]],
    [1, ERROR, []],
    [1, ERROR, ["--max-warnings", "9", "--fail-on", "overdue", "--quiet"]],
  ])("exits with %i, whatever it looks like (%#)", async (code, note, options) => {
    const cwd = makeFolder({ "acme.md": note });
    const argv = ["check", "--format", format, "--now", "2026-11-12", ...options];
    const { stderr, ...outcome } = await runCli(argv, { cwd });
    expect(outcome.code, outcome.stdout).toBe(code);
    if (options.includes("--quiet")) expect(stderr).toBe("");
    if (format === "sarif") expect(outcome.stdout).toContain(`"exitCode": ${code}`);
  });

  it("names a file by a path that its reader resolves", async () => {
    const cwd = makeFolder({ "repo/.git/config": "", "repo/jobs/followthrough.yaml": "", "repo/jobs/in/a.md": ERROR });
    mkdirSync(join(cwd, "repo/other"));
    const argv = ["check", "--config", "../jobs", "--format", format];
    const { stdout } = await runCli(argv, { cwd: join(cwd, "repo/other") });
    const here = "../jobs/in/a.md";
    const root = "jobs/in/a.md";
    const expected: Readonly<Record<string, string>> = {
      ...{ stylish: here, unix: here, markdown: here, json: "in/a.md" },
      ...{ sarif: root, github: root, gitlab: root, junit: root },
    };
    expect(findFile(format, stdout)).toBe(expected[format]);
    if (format === "json") expect(stdout).toContain('"folder": "../jobs"');
  });

  it("names it by where a service has checked the repository out", async () => {
    const cwd = makeFolder({ "work/repo/jobs/a.md": ERROR });
    const env = { GITHUB_WORKSPACE: join(cwd, "work/repo") };
    const { stdout } = await runCli(["check", "--format", format], { cwd: join(cwd, "work/repo/jobs"), env });
    const isOfService = ["sarif", "github", "gitlab", "junit"].includes(format);
    expect(findFile(format, stdout)).toBe(isOfService ? "jobs/a.md" : "a.md");
  });

  it("is never coloured in a file, and shows no control character of a note", async () => {
    const evil = ERROR.replace("company: Acme", String.raw`company: "A\e[31m\r\n::error::x\u202e"`).replace(
      "2026-02-30",
      String.raw`"2026\e]0;owned\a\u0085\u2028-02-30"`,
    );
    const cwd = makeFolder({ "e\u001B[2Jvil\u0007.md": evil });
    const argv = ["check", "--format", format, "--color", "--output", `${format}=out.txt`, "--output", "junit=x/y.xml"];
    const { stdout } = await runCli(argv, { cwd, isTTY: true });
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u;
    // eslint-disable-next-line no-control-regex -- the program's own colours
    expect(stdout.replace(/\u001B\[\d+m/gu, "")).not.toMatch(CONTROLS);
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).not.toMatch(CONTROLS);
    expect(stdout).not.toMatch(/^::error::/mu);
  });
});

describe("check --output", () => {
  it("writes several formats besides the one that is printed, and says which", async () => {
    const cwd = makeFolder({ "acme.md": ERROR });
    const argv = [
      "check",
      "--output",
      "sarif=out/a/findings.sarif",
      "-o",
      "markdown=out/findings.md",
      "-o",
      "json=f.json",
    ];
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("1 problem (1 error)");
    expect(stderr).toBe("Wrote out/a/findings.sarif and out/findings.md and f.json\n");
    expect(JSON.parse(readFileSync(join(cwd, "out/a/findings.sarif"), "utf8"))).toHaveProperty("version", "2.1.0");
    expect(readFileSync(join(cwd, "out/findings.md"), "utf8")).toContain("[../acme.md:2:10](../acme.md)");
    expect(JSON.parse(readFileSync(join(cwd, "f.json"), "utf8"))).toHaveProperty("summary.errors", 1);
    expect((await runCli(argv, { cwd })).stderr).toMatch(/^Unchanged: /u);
    expect((await runCli([...argv, "--quiet"], { cwd })).stderr).toBe("");
  });

  it("never writes onto a note, and then writes nothing else, either", async () => {
    const cwd = makeFolder({ "acme.md": ERROR });
    const outcome = await runCli(["check", "-o", "json=f.json", "-o", "markdown=acme.md"], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain("acme.md");
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(ERROR);
    expect(() => readFileSync(join(cwd, "f.json"))).toThrow();
  });

  it("stays in the workspace", async () => {
    const cwd = makeFolder({ "acme.md": ERROR });
    expect(await runCli(["check", "-o", "json=../f.json"], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });

  it("links to the files of the commit in a job's summary", async () => {
    const cwd = makeFolder({ "repo/jobs/a b.md": ERROR });
    const env = {
      GITHUB_WORKSPACE: join(cwd, "repo"),
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: "jo/search",
      GITHUB_SHA: "0123abc",
    };
    const { stdout } = await runCli(["check", "--format", "markdown"], { cwd: join(cwd, "repo/jobs"), env });
    expect(stdout).toContain(
      "[jobs/a b.md:2:10](https://github.example/jo/search/blob/0123abc/jobs/a%20b.md?plain=1#L2)",
    );
  });
});

describe("fingerprints", () => {
  it("stay when lines above come and go, and differ where texts do", async () => {
    const cwd = makeFolder({ "a.md": ERROR, "b.md": ERROR });
    const read = async () => {
      const { stdout } = await runCli(["check", "--format", "gitlab"], { cwd });
      return (JSON.parse(stdout) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    };
    const before = await read();
    expect(new Set(before).size).toBe(before.length);
    writeFileSync(join(cwd, "a.md"), ERROR.replace("---\n", "---\nsource: a friend\n\n"));
    expect(await read()).toEqual(before);
    writeFileSync(join(cwd, "a.md"), ERROR.replace("02-30", "02-31"));
    const after = await read();
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });
});

function withoutRules(sarif: string): string {
  const log = JSON.parse(sarif) as { runs: { tool: { driver: { rules: unknown } } }[] };
  for (const run of log.runs) run.tool.driver.rules = "…";
  return `${JSON.stringify(log, null, 2).replaceAll(/"ruleIndex": \d+/gu, '"ruleIndex": 0')}\n`;
}
