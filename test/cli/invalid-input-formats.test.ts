import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INPUT_CHECKS } from "../../src/cli/input-checks.js";
import { FORMAT_NAMES } from "../../src/cli/finding-formats.js";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli, type Surroundings } from "./run-cli.js";

const NOTE = "---\ncompany: Acme\nrole: Engineer\n---\n";
const BROKEN_CONFIG = "polcy: default\nme: {timezone: Europe/Berln}\n";
const BROKEN_POLICY = `format: 1
extends: [default]
rules:
  - {id: own, title: Own, opens: "tody + days(2)"}
`;

interface Found {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

async function check(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  around: Partial<Surroundings> = {},
) {
  const cwd = makeFolder({ "acme.md": NOTE, ...files });
  return { cwd, ...(await runCli(["check", ...argv], { cwd, ...around })) };
}

/** Check, file and the stretch from start to end, as `--format json` has them. */
async function findingsOf(files: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  const { code, stdout, stderr } = await check(files, [...argv, "--format", "json"]);
  expect(code).toBe(2);
  const plain = await check(files, argv);
  expect(plain).toMatchObject({ code: 2, stdout: "", stderr });
  const { findings, summary } = JSON.parse(stdout) as { findings: Found[]; summary: { errors: number } };
  expect(summary.errors).toBe(findings.length);
  for (const { check: id, severity, message } of findings) {
    expect(Object.keys(INPUT_CHECKS)).toContain(id);
    expect(severity).toBe("error");
    expect(stderr).toContain(message);
  }
  return findings.map(({ check: id, file, line, column, endLine, endColumn }) =>
    [id, file, ...(line === null ? [] : [`${line}:${column}-${endLine}:${endColumn}`])].join(" "),
  );
}

describe("what is wrong with what steers check", () => {
  it("comes as findings of the workspace file", async () => {
    expect(await findingsOf({ "followthrough.yaml": BROKEN_CONFIG })).toEqual([
      "unknown-key followthrough.yaml 1:1-1:6",
      "invalid-value followthrough.yaml 2:16-2:28",
    ]);
  });

  it("comes as findings of a policy, and of the settings over it", async () => {
    const config = "policy: mine.yaml\nsettings: {max_follow_upz: 3}\nchecks: {}\n";
    expect(await findingsOf({ "followthrough.yaml": config, "mine.yaml": BROKEN_POLICY })).toEqual([
      "unknown-setting followthrough.yaml 2:12-2:26",
      "unknown-name mine.yaml 4:35-4:39",
    ]);
  });

  it("comes as a finding of the grade of a check that does not exist", async () => {
    expect(await findingsOf({ "followthrough.yaml": "checks: {reply-date-unknow: off}\n" })).toEqual([
      "unknown-check followthrough.yaml 1:10-1:27",
    ]);
  });

  it("comes as a finding of a file that has a name that is not read", async () => {
    expect(await findingsOf({ "followthrough.yml": "" })).toEqual(["misnamed-config followthrough.yml"]);
  });

  it.each([
    ["--policy nowhere", "unknown-policy --policy"],
    ["--now 2026-02-30", "usage command line"],
    ["--fromat json", "usage command line"],
    ["--max-warnings few", "usage command line"],
    ["--quiet=yes", "usage command line"],
    ["--output srif=x", "usage command line"],
    ["gone.md", "usage command line"],
  ])("comes as a finding of what was typed: %s", async (argv, finding) => {
    expect(await findingsOf({}, argv.split(" "))).toEqual([finding]);
  });

  it.each(FORMAT_NAMES.filter((name) => name !== "stylish"))("comes in the format %s", async (format) => {
    const { code, stdout, stderr } = await check({ "followthrough.yaml": BROKEN_CONFIG }, ["--format", format]);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toBe("followthrough.yaml:1:1: unknown key polcy; did you mean policy?");
    expect(stdout).toContain("followthrough.yaml");
    expect(stdout).toContain("unknown key polcy");
  });

  it("is told on standard error alone where the findings are for people", async () => {
    for (const argv of [[], ["--format", "stylish"]])
      expect(await check({ "followthrough.yaml": BROKEN_CONFIG }, argv)).toMatchObject({ code: 2, stdout: "" });
  });

  it("goes into the files that --output names", async () => {
    const argv = ["-o", "unix=found.txt", "-o", "stylish=for-people.txt"];
    const { cwd, code, stdout } = await check({ "followthrough.yaml": BROKEN_CONFIG }, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readFileSync(join(cwd, "found.txt"), "utf8").split("\n")[0]).toBe(
      "followthrough.yaml:1:1: error: unknown key polcy; did you mean policy? [unknown-key]",
    );
    expect(readFileSync(join(cwd, "for-people.txt"), "utf8")).toContain("2 problems (2 errors)");
  });

  it("never goes over a note, whatever --force says", async () => {
    const argv = ["-o", "unix=acme.md", "--force"];
    const { cwd, code } = await check({ "followthrough.yaml": BROKEN_CONFIG }, argv);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toBe(NOTE);
  });

  it("writes nothing over a file of somebody else's, and says so", async () => {
    const files = { "followthrough.yaml": BROKEN_CONFIG, "found.txt": "mine\n" };
    const { cwd, code, stderr } = await check(files, ["-o", "unix=found.txt"]);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toContain("found.txt");
    expect(readFileSync(join(cwd, "found.txt"), "utf8")).toBe("mine\n");
  });

  it("names files as the format does: from the workspace, from here, from the repository", async () => {
    const root = makeFolder({
      ".git": null,
      "jobs/acme.md": NOTE,
      "jobs/followthrough.yaml": "policy: policies/mine.yaml\n",
      "jobs/policies/mine.yaml": BROKEN_POLICY,
    });
    const around = { cwd: join(root, "jobs", "policies") };
    const json = await runCli(["check", "--format", "json"], around);
    expect(JSON.parse(json.stdout)).toMatchObject({
      folder: "..",
      findings: [{ file: "policies/mine.yaml", line: 4 }],
    });
    const unix = await runCli(["check", "--format", "unix"], around);
    expect(unix.stdout).toMatch(/^\.\.\/policies\/mine\.yaml:4:35: error: /u);
    const github = await runCli(["check", "--format", "github"], around);
    expect(github.stdout).toMatch(/^::error file=jobs\/policies\/mine\.yaml,line=4,endLine=4,col=35,endColumn=39,/u);
  });

  it("keeps its fingerprint, whatever its wording", async () => {
    const config = "policy: [default, mine.yaml]\nsettings: {something_else: 3}\n";
    const issues = await Promise.all(
      ["own_a", "own_b"].map(async (setting) => {
        const policy = `format: 1\nsettings: {${setting}: 1}\n`;
        const files = { "followthrough.yaml": config, "mine.yaml": policy };
        const { stdout } = await check(files, ["--format", "gitlab"]);
        return (JSON.parse(stdout) as { description: string; fingerprint: string }[])[0];
      }),
    );
    expect(issues[0]?.description).toContain("own_a");
    expect(issues[1]?.description).toContain("own_b");
    expect(issues[0]?.fingerprint).toBe(issues[1]?.fingerprint);
  });

  it("says in SARIF that nothing could be said of the notes", async () => {
    const { stdout } = await check({ "followthrough.yaml": BROKEN_CONFIG }, ["--format", "sarif"]);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ invocations: [{ executionSuccessful: false, exitCode: 2 }] }],
    });
  });
});
