import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { DiagnosisSchema } from "../../src/schemas.js";
import { fillFolder, makeFolder, NOTE } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden } from "./golden.js";
import { JOB_HUNT_NOW } from "./job-hunt.js";
import { runCli, type Surroundings } from "./run-cli.js";
import { runServer } from "./run-server.js";

interface Observed {
  readonly id: string;
  readonly verdict: string;
  readonly text: string;
  readonly mend: string | null;
}

/** A person's home, outside of the notes. */
function makeHome() {
  return { HOME: makeFolder() };
}

/** What was observed, by what was looked at. */
async function observe(cwd: string, surroundings: Omit<Surroundings, "cwd"> = {}) {
  const { code, stdout, stderr } = await runCli(["doctor", "--format", "json"], {
    cwd,
    env: makeHome(),
    ...surroundings,
  });
  expect(stderr).toBe("");
  const { examinations } = JSON.parse(stdout) as { examinations: { observations: Observed[] }[] };
  const observed = examinations.flatMap(({ observations }) => observations);
  return { code, ...Object.fromEntries(observed.map((one) => [one.id, one])) } as { code: number } & Record<
    string,
    Observed
  >;
}

function setTime(folder: string, path: string, time: string): void {
  utimesSync(join(folder, path), new Date(time), new Date(time));
}

/** Every file with its content and its time. */
function listAll(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return paths.map((path) => {
    const stats = statSync(join(folder, path));
    const content = stats.isFile() ? readFileSync(join(folder, path), "latin1") : "";
    return `${path} ${stats.mode} ${stats.mtimeMs} ${content}`;
  });
}

describe("followthrough doctor", () => {
  it("says what it found, part by part, and writes nothing", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const env = makeHome();
    await runCli(["run", ...JOB_HUNT_NOW], { cwd, env });
    for (const path of ["follow-ups.ics", "follow-ups.md"]) setTime(cwd, path, "2026-11-21T08:00:00Z");
    const before = [cwd, env.HOME].map(listAll);
    const { code, stdout, stderr } = await runCli(["doctor", ...JOB_HUNT_NOW], { cwd, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const told = stdout
      // Where lines end depends on how long the folders' names are.
      .replaceAll(/\n {11}(?=\w)/gu, " ")
      .replaceAll(cwd, "/notes")
      .replaceAll(env.HOME, "/home")
      .replace(packageJson.version, "VERSION");
    expectGolden(told, "doctor.txt");
    expect([cwd, env.HOME].map(listAll)).toEqual(before);
  });

  it("prints what its schema describes", async () => {
    const schema = toJsonSchema(DiagnosisSchema, { errorMode: "ignore", typeMode: "input" });
    const validate = new Ajv({ strict: false }).compile(schema);
    const folders: readonly Readonly<Record<string, string>>[] = [
      { "acme.md": NOTE },
      { "followthrough.yaml": "policy: 7\n" },
      {},
    ];
    for (const files of folders) {
      const { stdout } = await runCli(["doctor", "--format", "json"], { cwd: makeFolder(files), env: makeHome() });
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ version: 1, problems: 0 })).toBe(false);
  });

  it("marks a problem in words, and says how to mend it, also where there is no colour", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "follow-ups.md": null });
    const { code, stdout } = await runCli(["doctor"], { cwd, env: makeHome() });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "  problem  follow-ups.md cannot be written: it is a folder\n           → mend that, or name",
    );
    expect(stdout).toMatch(/\n\n1 problem found\n$/u);
  });
});

describe("a Node that is too old", () => {
  it.each([
    ["20.18.9", "problem"],
    ["18.20.0", "problem"],
    ["20.19.0", "ok"],
    ["26.0.0-nightly", "ok"],
  ])("%s: %s", async (node, verdict) => {
    const observed = await observe(makeFolder({ "acme.md": NOTE }), { node });
    expect(observed.node).toMatchObject({ verdict });
    expect(observed.code).toBe(verdict === "ok" ? 0 : 1);
  });
});

describe("the person's zone", () => {
  it.each([
    [
      "the workspace file",
      "me: {timezone: Asia/Tokyo}\n",
      {},
      "ok",
      /^Asia\/Tokyo, by me\.timezone in followthrough\.yaml; the system's is Europe\/Berlin$/u,
    ],
    ["the variable TZ", "policy: default\n", { TZ: "Europe/Berlin" }, "ok", /^Europe\/Berlin, by the variable TZ$/u],
    ["the system", "policy: default\n", {}, "ok", /^Europe\/Berlin, by the system's settings$/u],
  ])("may be said by %s", async (_, config, env, verdict, text) => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": config });
    const observed = await observe(cwd, { env: { ...makeHome(), ...env } });
    expect(observed.zone).toMatchObject({ verdict, text: expect.stringMatching(text) as string });
  });

  it("is a problem where nothing names one", async () => {
    const observed = await observe(makeFolder({ "acme.md": NOTE }), {
      zone: undefined,
      env: { ...makeHome(), TZ: "Moon/Base" },
    });
    expect(observed.zone).toMatchObject({
      verdict: "problem",
      text: "TZ=Moon/Base names no time zone, so that UTC counts",
    });
    expect(observed.code).toBe(1);
  });
});

describe("notes that cannot be read", () => {
  it("because of the workspace file: what is wrong is told, and the rest is looked at", async () => {
    const observed = await observe(makeFolder({ "acme.md": NOTE, "followthrough.yaml": "polcy: default\n" }));
    expect(observed["workspace-file"]).toMatchObject({
      verdict: "problem",
      text: expect.stringContaining("followthrough.yaml:1:1") as string,
    });
    expect(observed.node).toMatchObject({ verdict: "ok" });
    expect(observed.cache).toMatchObject({ verdict: "ok" });
    expect(observed.code).toBe(1);
  });

  it("because there are none", async () => {
    const observed = await observe(makeFolder());
    expect(observed.notes).toMatchObject({
      verdict: "problem",
      text: expect.stringMatching(/^no notes found/u) as string,
    });
  });

  it("because of what they say", async () => {
    const observed = await observe(makeFolder({ "acme.md": NOTE, "bad.md": "---\ncompany: Initech\nrole: [\n---\n" }));
    expect(observed.notes).toMatchObject({ verdict: "problem", text: "2 notes; in 1 file something is wrong" });
  });

  it("counts what killed runs have left", async () => {
    const observed = await observe(makeFolder({ "acme.md": NOTE, ".followthrough-0123456789ab.tmp": "" }));
    expect(observed.leftovers).toMatchObject({
      verdict: "note",
      text: expect.stringMatching(/^1 file of a run/u) as string,
    });
  });
});

describe("the calendar's file", () => {
  async function writeOutputs() {
    const cwd = makeFolder({ "acme.md": NOTE });
    await runCli(["run"], { cwd });
    setTime(cwd, "acme.md", "2026-11-20T12:00:00Z");
    setTime(cwd, "follow-ups.ics", "2026-11-20T13:00:00Z");
    return cwd;
  }

  it("is fine where it holds what the notes say", async () => {
    expect((await observe(await writeOutputs()))["calendar-file"]).toMatchObject({
      verdict: "ok",
      text: "follow-ups.ics, of Fri 20 Nov 2026 14:00, says what the notes say",
    });
  });

  it("is a problem where a note has changed since, and says something else", async () => {
    const cwd = await writeOutputs();
    writeFileSync(join(cwd, "acme.md"), "---\ncompany: Acme\nrole: Engineer\ninterviews: [2026-12-01 10:00]\n---\n");
    setTime(cwd, "acme.md", "2026-11-20T14:00:00Z");
    const observed = await observe(cwd);
    expect(observed["calendar-file"]).toMatchObject({
      verdict: "problem",
      text: "follow-ups.ics, of Fri 20 Nov 2026 14:00, is older than acme.md",
    });
    expect(observed.code).toBe(1);
  });

  it("is no problem where a note was saved as it was", async () => {
    const cwd = await writeOutputs();
    setTime(cwd, "acme.md", "2026-11-20T14:00:00Z");
    expect((await observe(cwd))["calendar-file"]).toMatchObject({ verdict: "ok" });
  });

  it.each([
    [
      "somebody else's",
      (cwd: string) => {
        writeFileSync(join(cwd, "follow-ups.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
      },
    ],
    [
      "read-only",
      (cwd: string) => {
        chmodSync(join(cwd, "follow-ups.ics"), 0o444);
      },
    ],
  ])("is a problem where it is %s", async (_, spoil) => {
    const cwd = await writeOutputs();
    spoil(cwd);
    const observed = await observe(cwd);
    expect(observed["calendar-file"]).toMatchObject({
      verdict: "problem",
      text: expect.stringMatching(/^follow-ups\.ics cannot be written: /u) as string,
    });
  });
});

describe("the calendar program", () => {
  it("is told with the time of its last fetch, by what it calls itself", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const env = makeHome();
    expect((await observe(cwd, { env }))["last-fetch"]).toMatchObject({ verdict: "note" });

    const server = await runServer([], cwd, { env });
    await server.get("/", { headers: { "user-agent": "A browser" } });
    expect((await observe(cwd, { env }))["last-fetch"]).toMatchObject({ verdict: "note" });
    const { headers } = await server.get("/follow-ups.ics", { headers: { "user-agent": "Calendar/1.0" } });
    expect((await observe(cwd, { env }))["last-fetch"]).toMatchObject({
      verdict: "ok",
      text: "last fetched Sat 21 Nov 2026 09:00 by Calendar/1.0",
    });

    // That nothing has changed is an answer, too.
    server.setClock("2026-11-21T09:30:00Z");
    await server.get("/follow-ups.ics", { headers: { "if-none-match": headers.etag!, "user-agent": "Calendar/1.0" } });
    expect((await observe(cwd, { env }))["last-fetch"]!.text).toBe(
      "last fetched Sat 21 Nov 2026 10:30 by Calendar/1.0",
    );

    const later = await observe(cwd, { env, clock: "2026-11-30T09:00:00Z" });
    expect(later["last-fetch"]).toMatchObject({ verdict: "note", mend: expect.stringContaining("serve") as string });
  });

  it("has a name of one line at most, whatever it sent", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const env = makeHome();
    const server = await runServer([], cwd, { env });
    await server.get("/follow-ups.ics", { headers: { "user-agent": `\u009B31m${"x".repeat(500)}` } });
    const { stdout } = await runCli(["doctor"], { cwd, env });
    expect(stdout).toMatch(/ 31mx+\n/u);
    expect(stdout).not.toContain("x".repeat(101));
  });

  it("is not noted down where the home folder lies with the notes", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    const env = { HOME: cwd };
    const server = await runServer([], cwd, { env });
    await server.get("/follow-ups.ics");
    expect((await observe(cwd, { env }))["last-fetch"]!.text).toContain("is not kept: your home folder lies in");
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "follow-ups.ics"]);
  });
});

describe("the person's own folders", () => {
  it("are missed where no home is known: without them there is no undo, and all else takes longer", async () => {
    const observed = await observe(makeFolder({ "acme.md": NOTE }), { env: {} });
    expect(observed.cache).toMatchObject({ verdict: "note" });
    expect(observed.state).toMatchObject({ verdict: "problem" });
  });
});

describe("a commit hook", () => {
  function makeRepository(files = {}) {
    const cwd = makeFolder({ "acme.md": NOTE, ...files });
    execFileSync("git", ["init", "--quiet"], { cwd });
    return { cwd, env: { ...makeHome(), PATH: process.env.PATH ?? "" } };
  }

  it("is found where init has put it, and a problem where git passes it over", async () => {
    const { cwd, env } = makeRepository();
    expect((await observe(cwd, { env })).hook).toMatchObject({ verdict: "note" });
    await runCli(["init", "--yes", "--hook", "git"], { cwd, env });
    expect((await observe(cwd, { env })).hook).toMatchObject({
      verdict: "ok",
      text: ".git/hooks/pre-commit checks the notes before a commit",
    });
    chmodSync(join(cwd, ".git/hooks/pre-commit"), 0o644);
    expect((await observe(cwd, { env })).hook).toMatchObject({
      verdict: "problem",
      mend: "chmod +x .git/hooks/pre-commit",
    });
  });

  it("of a program that was not installed in the clone is a problem", async () => {
    const { cwd, env } = makeRepository({ "lefthook.yml": "" });
    await runCli(["init", "--yes", "--hook", "none"], { cwd, env });
    fillFolder(cwd, {
      "lefthook.yml": 'pre-commit:\n  commands:\n    followthrough:\n      run: "followthrough check --staged"\n',
    });
    expect((await observe(cwd, { env })).hook).toMatchObject({ verdict: "problem", mend: "lefthook install" });
  });
});
