import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { JOB_HUNT_NOW } from "../cli/job-hunt.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

/** A line of a stack trace: `    at main (file:///…/cli.js:1:2)`. */
const STACK_TRACE = /^\s+at .*:\d+:\d+\)?$/mu;

describe("the built program, in plain Node", () => {
  it("does the main job and prints what the sources print", async () => {
    const [here, there] = [copyFixture("ok/job-hunt"), copyFixture("ok/job-hunt")];
    const spawned = built.run(["run", ...JOB_HUNT_NOW], { cwd: here });
    expect(spawned).toEqual(await runCli(["run", ...JOB_HUNT_NOW], { cwd: there }));
    for (const file of ["follow-ups.ics", "follow-ups.md"])
      expect(readFileSync(join(here, file), "utf8")).toBe(readFileSync(join(there, file), "utf8"));
  });

  it("knows the same apostrophes and dashes as the sources", async () => {
    const note = `---
company: O’Brien – Partners
role: “Lead” Engineer
contacts: [{name: Róisín O’Malley, email: ro@example.com}]
interviews: [{date: 2026-11-19 10:00, with: Róisín O’Malley}]
---
## Draft: thank-you to Róisín O’Malley

Dear Róisín O’Maley, I’d like to hear… from O’Brien – Partners about the Engineer role.
`;
    const policy = 'format: 1\nextends: [default]\nsettings: {phone_hours: ["09:30–11:30"], reply_grace: 2 days}\n';
    const cwd = makeFolder({ "note.md": note, "own.yaml": policy, "followthrough.yaml": "policy: own.yaml\n" });
    const commands = [["check"], ["report", "--output", "-"], ["calendar", "--output", "-"], ["draft", "note"]];
    for (const argv of sample(commands, 2)) {
      const spawned = built.run([...argv, ...JOB_HUNT_NOW], { cwd, env: { TZ: "Europe/Berlin" } });
      expect(spawned).toEqual(await runCli([...argv, ...JOB_HUNT_NOW], { cwd }));
      expect(spawned.stdout).toContain("O’M");
    }
  });

  it.each(
    sample(
      [
        [["calendar", "--output", "-"], "ok/job-hunt"],
        [["report", "--output", "-"], "ok/job-hunt"],
        [["agenda", "--format", "json"], "ok/job-hunt"],
        [["check", "--format", "json"], "ok/job-hunt"],
        [["check", "--format", "json"], "err/twenty-bad-notes"],
      ],
      3,
    ),
  )("prints the same bytes of %s on %s wherever the computer is", (argv, fixture) => {
    const cwd = copyFixture(fixture);
    const zones = ["America/New_York", "Asia/Tokyo"];
    const outcomes = zones.map((TZ) => built.run([...argv, ...JOB_HUNT_NOW], { cwd, env: { TZ } }));
    expect(outcomes[0]!.stdout.length).toBeGreaterThan(1000);
    expect(outcomes[0]!.stderr).toBe("");
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it("takes the computer's zone where the workspace names none", () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const zoneOf = (TZ: string): unknown => {
      const { stdout } = built.run(["agenda", "--format", "json", "--now", "2026-11-21"], { cwd, env: { TZ } });
      return (JSON.parse(stdout) as { zone: unknown }).zone;
    };
    expect(["America/New_York", "Asia/Tokyo"].map(zoneOf)).toEqual(["America/New_York", "Asia/Tokyo"]);
  });

  it.each(
    sample(
      [
        [0, "a fine folder", ["check", ...JOB_HUNT_NOW], "ok/job-hunt"],
        [1, "bad notes", ["check", ...JOB_HUNT_NOW], "err/twenty-bad-notes"],
        [1, "bad notes", ["run", ...JOB_HUNT_NOW], "err/twenty-bad-notes"],
        [2, "a bad policy", ["run", ...JOB_HUNT_NOW], "err/policy-five-errors"],
        [2, "a bad workspace file", ["check", ...JOB_HUNT_NOW], "err/config-seven-errors"],
        [2, "a command that is none", ["chek"], "ok/job-hunt"],
        [2, "an option without its value", ["agenda", "--now"], "ok/job-hunt"],
        [2, "an output that is a note", ["report", "--output", "applications/acme.md"], "ok/job-hunt"],
        [2, "a scenario file that is not there", ["test", "nope.yaml"], "ok/job-hunt"],
      ],
      3,
    ),
  )("exits with %i over %s, without a stack trace: %j", (code, _what, argv, fixture) => {
    const outcome = built.run(argv, { cwd: copyFixture(fixture) });
    expect(outcome.code, outcome.stderr).toBe(code);
    expect(outcome.stdout + outcome.stderr).not.toMatch(STACK_TRACE);
    expect(outcome.stderr === "", "something on stderr exactly where nothing could be said").toBe(code !== 2);
  });

  it("finds holidays, whose data are loaded only when a country is named", () => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "settings: {holidays: US-NY}\n" });
    expect(built.run(["check", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("passes the built-in policy's scenarios as they are shipped", () => {
    const { code, stdout } = built.run(["test", "default.scenarios.yaml"], {
      cwd: join(built.folder, "dist/policies/scenarios"),
    });
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed\n$/u);
    expect(code).toBe(0);
  });

  it("does not mind a reader that has seen enough", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const program = join(built.folder, "bin/followthrough.js");
    const child = spawn(process.execPath, [program, "agenda", "--format", "json", ...JOB_HUNT_NOW], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
