import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";
import { runServer } from "./run-server.js";

const MEND = "write yours into followthrough.yaml as me.timezone, such as Europe/Berlin";
const AS_UTC = `warning: TZ=UTC+2 names no time zone, so that UTC counts; ${MEND}\n`;

/** As Node has it where `TZ` is a rule that it does not understand. */
const UNUSABLE = { env: { TZ: "UTC+2" }, zone: undefined };

const COMMANDS = [
  ["run"],
  ["check"],
  ["agenda"],
  ["calendar", "--output", "-"],
  ["report", "--output", "-"],
  ["explain", "acme"],
  ["draft", "acme", "follow-up"],
  ["init", "--yes", "--dry-run"],
];

describe("a TZ that names no time zone", () => {
  it.each(COMMANDS)("is UTC to %s, which tells what to write", async (...argv) => {
    const outcome = await runCli(argv, { cwd: makeFolder({ "acme.md": NOTE }), ...UNUSABLE });
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stderr).toContain(AS_UTC);
    expect(outcome.stderr.split(AS_UTC)).toHaveLength(2);
  });

  it("is told by serve when it starts, and not again on another day", async () => {
    const server = await runServer([], makeFolder({ "acme.md": NOTE }), UNUSABLE);
    expect(server.takeStderr()).toContain(AS_UTC);
    server.setClock("2026-11-25T08:00:00Z");
    await server.get("/");
    expect(server.takeStderr()).not.toContain("TZ");
  });

  it("is told once where the notes are read twice, to mend them", async () => {
    const cwd = makeFolder({ "acme.md": NOTE.replace("role", "status: aplied\nrole") });
    const { stderr } = await runCli(["check", "--fix"], { cwd, ...UNUSABLE });
    expect(stderr).toContain("Fixed 1 problem");
    expect(stderr.split(AS_UTC)).toHaveLength(2);
  });

  it("gives the dates of UTC", async () => {
    const surroundings = { cwd: makeFolder({ "acme.md": NOTE }), clock: "2026-11-21T23:30:00Z" };
    const asUtc = await runCli(["run"], { ...surroundings, env: { TZ: "UTC" }, zone: "UTC" });
    expect(asUtc.stderr).toBe("");
    expect((await runCli(["run"], { ...surroundings, ...UNUSABLE })).stdout).toContain("Sat 21 Nov 2026");
    expect(asUtc.stdout).toContain("Sat 21 Nov 2026");
    expect((await runCli(["run"], surroundings)).stdout).toContain("Sun 22 Nov 2026");
  });

  it("does not matter where the workspace names a zone, nor to who wants no words", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "me: {timezone: Asia/Tokyo}\n" });
    for (const argv of [["agenda"], ["run"], ["init", "--dry-run"]])
      expect(await runCli(argv, { cwd, ...UNUSABLE })).toMatchObject({ code: 0, stderr: "" });
    const bare = makeFolder({ "acme.md": NOTE });
    expect(await runCli(["agenda", "--quiet"], { cwd: bare, ...UNUSABLE })).toMatchObject({ code: 0, stderr: "" });
  });

  it("is not written down by init as if it were the person's", async () => {
    const cwd = makeFolder();
    await runCli(["init", "--yes", "--no-vscode"], { cwd, ...UNUSABLE });
    expect(readFileSync(join(cwd, "followthrough.yaml"), "utf8")).toContain("\n  # timezone: Europe/Berlin\n");
  });
});

describe("a TZ in another case", () => {
  it("is the zone of that name, and told how to be spelled", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const surroundings = { cwd, clock: "2026-11-21T23:30:00Z" };
    const { code, stdout, stderr } = await runCli(["run"], {
      ...surroundings,
      env: { TZ: "Europe/berlin" },
      zone: undefined,
    });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `warning: TZ=Europe/berlin is read as Europe/Berlin; ${MEND}\n`,
    });
    expect(stdout).toContain("Sun 22 Nov 2026");
  });
});
