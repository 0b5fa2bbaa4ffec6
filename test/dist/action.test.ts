import actionValidator from "@action-validator/core";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import { copyFixture } from "../cli/copy-fixture.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

interface Step {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Job {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

let built: BuiltPackage;
/** Where the runner has put the repository that the action stands in. */
let source: string;
/** The person's repository, checked out. */
let checkout: string;
let temporary: string;

/** A runner's job with this one action in it: composite steps in bash, files for what they hand over. */
function runAction(name: "check" | "setup", wishes: Readonly<Record<string, string>> = {}): Job {
  const inputs = { now: "2026-11-16T18:00", ...wishes };
  const folder = join(source, ".github/actions", name);
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Action;
  const files = { GITHUB_PATH: "path", GITHUB_OUTPUT: "output", GITHUB_STEP_SUMMARY: "summary" };
  const env: Record<string, string> = { HOME: temporary, RUNNER_TEMP: temporary, GITHUB_ACTION_PATH: folder };
  for (const [variable, file] of Object.entries(files)) {
    env[variable] = join(temporary, file);
    writeFileSync(env[variable], "");
  }
  Object.assign(env, { GITHUB_WORKSPACE: checkout, GITHUB_SERVER_URL: "https://github.example" });
  Object.assign(env, { GITHUB_REPOSITORY: "jo/search", GITHUB_SHA: "0123abc" });
  const read = (variable: keyof typeof files) => readFileSync(env[variable]!, "utf8");
  let log = "";
  let code = 0;
  for (const step of action.runs.steps) {
    const given = Object.entries(step.env ?? {}).map(([key, value]) => [key, resolveInput(value, action, inputs)]);
    const added = read("GITHUB_PATH").split("\n").filter(Boolean).toReversed();
    const PATH = [...added, join(temporary, "npm"), process.env.PATH].join(delimiter);
    const script = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
    const stepEnv = { ...env, ...(Object.fromEntries(given) as Record<string, string>), PATH };
    const done = spawnSync("bash", script, { cwd: checkout, env: stepEnv, encoding: "utf8" });
    log += done.stdout + done.stderr;
    code = done.status ?? 1;
    if (code !== 0) break;
  }
  const outputs = Object.fromEntries(
    read("GITHUB_OUTPUT")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/su).slice(0, 2)),
  ) as Record<string, string>;
  return { code, log, summary: read("GITHUB_STEP_SUMMARY"), outputs };
}

/** What GitHub puts in for `${{ inputs.… }}`. */
function resolveInput(text: string, { inputs = {} }: Action, given: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *inputs\.([\w-]+) *\}\}/gu, (_, name: string) => {
    expect(Object.keys(inputs)).toContain(name);
    return given[name] ?? inputs[name]!.default;
  });
}

beforeAll(() => {
  built = buildPackage();
}, 180_000);

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "runner temp-"));
  checkout = copyFixture("ok/readme");
  source = join(temporary, "_actions/followthrough");
  mkdirSync(source, { recursive: true });
  cpSync(".github", join(source, ".github"), { recursive: true });
  for (const part of ["bin", "package.json"]) cpSync(join(built.folder, part), join(source, part), { recursive: true });
  // Installing and building are the test's: the build is that of the sources as they are.
  symlinkSync(join(built.folder, "node_modules"), join(source, "node_modules"), "junction");
  const npm = join(temporary, "npm/npm");
  mkdirSync(dirname(npm));
  const build = `[ "$1" = run ] && cp -r "${built.folder}/dist" dist; exit 0`;
  writeFileSync(npm, `#!/bin/sh\necho "$@" >>"${temporary}/npm.log"\n${build}\n`);
  chmodSync(npm, 0o755);
});

afterEach(() => {
  for (const folder of [temporary, checkout]) rmSync(folder, { recursive: true, force: true });
});

describe.each(["check", "setup"] as const)("the action %s", (name) => {
  const text = readFileSync(`.github/actions/${name}/action.yml`, "utf8");

  it("is one that GitHub understands", () => {
    expect(actionValidator.validateAction(text).errors).toEqual([]);
    expect(actionValidator.validateAction(text.replace("using:", "use:")).errors).not.toEqual([]);
  });

  it("hands over every output that it promises, and puts no input into a script", () => {
    const { outputs, runs } = parse(text) as Action;
    const job = runAction(name);
    for (const output of Object.keys(outputs)) expect(job.outputs, output).toHaveProperty(output);
    for (const { run } of runs.steps) expect(run).not.toContain("${{");
  });
});

describe("setup", () => {
  it("puts the program on the PATH of later steps, and builds it once a job", () => {
    const { code, log, outputs } = runAction("setup");
    expect(code, log).toBe(0);
    expect(outputs.version).toBe(packageJson.version);
    expect(JSON.parse(readFileSync(outputs.matcher!, "utf8"))).toHaveProperty("problemMatcher");
    const program = join(readFileSync(join(temporary, "path"), "utf8").trim(), "followthrough");
    const agenda = spawnSync(program, ["agenda", "--now", "2026-11-16"], { cwd: checkout, encoding: "utf8" });
    expect(agenda).toMatchObject({ status: 0, stdout: expect.stringContaining("Northwind · Analyst") as string });
    runAction("setup");
    expect(readFileSync(join(temporary, "npm.log"), "utf8").match(/^ci /gmu)).toHaveLength(1);
  });
});

describe("check", () => {
  it("annotates, writes SARIF, sums up and fails where there is an error", () => {
    const { code, log, summary, outputs } = runAction("check");
    expect(code, log).toBe(1);
    expect(log).toContain(
      "::error file=applications/hooli.md,line=6,endLine=6,col=11,endColumn=27,title=invalid-date::interviews[0].date:",
    );
    expect(outputs.result).toBe("1");
    expect(JSON.parse(readFileSync(outputs.sarif!, "utf8"))).toHaveProperty("runs.0.invocations.0.exitCode", 1);
    expect(summary).toContain("# Findings\n\n");
    expect(summary).toContain(
      "[applications/hooli.md:6:11](https://github.example/jo/search/blob/0123abc/applications/hooli.md?plain=1#L6)",
    );
    expect(summary).toMatch(/^# Follow-ups, /mu);
    expect(existsSync(join(checkout, "follow-ups.md"))).toBe(false);
  });

  it("passes where nothing is wrong, and fails on what it is told to fail on", () => {
    mendNotes();
    expect(runAction("check")).toMatchObject({ code: 0, outputs: { result: "0" } });
    const quiet = { summary: "false", report: "false" };
    expect(runAction("check", { ...quiet, "fail-on": "overdue" })).toMatchObject({ code: 0 });
    expect(runAction("check", { ...quiet, "fail-on": "due" })).toMatchObject({ code: 1, outputs: { result: "1" } });
    const note = join(checkout, "applications/northwind.md");
    writeFileSync(note, readFileSync(note, "utf8").replace("role:", "employer: Also Northwind\nrole:"));
    expect(runAction("check", { ...quiet, "max-warnings": "1" })).toMatchObject({ code: 0 });
    expect(runAction("check", { ...quiet, "max-warnings": "0" })).toMatchObject({
      code: 1,
      outputs: { result: "1" },
    });
  });

  it("writes no summary where none is wanted", () => {
    expect(runAction("check", { summary: "false", report: "false" }).summary).toBe("");
    expect(runAction("check", { summary: "true", report: "false" }).summary).not.toContain("# Follow-ups");
  });

  it("takes a folder and a policy, whatever their names are", () => {
    const folder = 'my "notes" $(touch pwned)';
    mkdirSync(join(checkout, folder));
    cpSync(join(checkout, "applications"), join(checkout, folder, "applications"), { recursive: true });
    const { log } = runAction("check", { folder, policy: "prompt" });
    expect(log).toContain(`::error file=${folder}/applications/hooli.md,`);
    expect(existsSync(join(checkout, "pwned"))).toBe(false);
  });

  it("says what is wrong and stops where nothing can be said", () => {
    writeFileSync(join(checkout, "followthrough.yaml"), "policy: nope\n");
    const { code, log, summary } = runAction("check");
    expect(code).toBe(2);
    expect(log).toContain("followthrough.yaml:1:9: no policy nope");
    expect(summary).toBe("");
  });

  it.each([
    ["leaves out a report that is too long for a job's summary, and says so", 800_000, 900_000, false],
    ["puts both into the summary where they fit", 800_000, 200_000, true],
  ])("%s", (_what, findings, report, isWhole) => {
    const program = `#!/bin/sh\ncase "$*" in
      *markdown*) head -c ${findings} /dev/zero | tr '\\0' f ;;
      report*) head -c ${report} /dev/zero | tr '\\0' r ;;
    esac\n`;
    const bin = join(temporary, "npm"); // stands in the PATH already
    writeFileSync(join(bin, "followthrough"), program, { mode: 0o755 });
    writeFileSync(join(source, ".github/actions/setup/install.sh"), "");
    const { code, summary } = runAction("check");
    expect(code).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary.includes("r".repeat(report))).toBe(isWhole);
    expect(summary.includes("The report is too long for a job's summary: followthrough report\n")).toBe(!isWhole);
  });
});

/** The one error of the fixture, mended. */
function mendNotes(): void {
  const note = join(checkout, "applications/hooli.md");
  writeFileSync(note, readFileSync(note, "utf8").replace("2026-11-31", "2026-11-30"));
}
