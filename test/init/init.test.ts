import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { expectGolden } from "../cli/golden.js";
import { runCli } from "../cli/run-cli.js";
import { fillFolder, makeFolder, NOTE } from "../workspace/make-folder.js";
import { environmentIn, init, makeRepository, NOW, readAll } from "./set-up.js";

const EVERYTHING = [
  ".git/hooks/pre-commit",
  ".gitignore",
  ".vscode/extensions.json",
  ".vscode/followthrough-policy.schema.json",
  ".vscode/followthrough-scenarios.schema.json",
  ".vscode/followthrough.code-snippets",
  ".vscode/followthrough.schema.json",
  ".vscode/settings.json",
  ".vscode/tasks.json",
  "applications/example.md",
  "followthrough.yaml",
];
const VSCODE = EVERYTHING.filter((path) => path.startsWith(".vscode/"));

describe("followthrough init", () => {
  it("says what it wrote, and what comes next", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    const { code, stdout, stderr } = await init(cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(stdout, "init.txt");
    expect(Object.keys(readAll(cwd))).toEqual(EVERYTHING);
  });

  it("makes a folder in which something is due, check has something to say, and nothing is wrong", async () => {
    const cwd = makeFolder();
    await init(cwd);
    const check = await runCli(["check"], { cwd, clock: NOW });
    expect(check).toMatchObject({ code: 0, stderr: "" });
    expect(check.stdout).toMatch(/applications\/example\.md\n.*interviewer-unknown\n\n1 problem \(1 info\)\n/u);
    const run = await runCli(["run"], { cwd, clock: NOW });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/Today\n {2}Northwind Shipping · Data Analyst {2}Follow up, first time/u);
  });

  it.each(
    sample(
      Array.from({ length: 14 }, (_, day) => `2027-02-${String(day + 15).padStart(2, "0")}`),
      4,
    ),
  )("the example is due on whatever day it is: %s", async (day) => {
    const cwd = makeFolder();
    await init(cwd, ["--yes", "--no-vscode", "--now", day]);
    const { stdout } = await runCli(["agenda", "--format", "json", "--now", day], { cwd });
    expect(stdout).toMatch(/"rule": "first-follow-up"[\s\S]*?"state": "open"/u);
    const check = await runCli(["check", "--now", day], { cwd });
    expect(check.stdout).toMatch(/\n1 problem \(1 info\)\n$/u);
  });

  it("changes nothing the second time", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    await init(cwd, ["--yes", "--workflow", "both"]);
    const before = readAll(cwd);
    const { code, stdout } = await init(cwd, ["--yes", "--workflow", "both"]);
    expect(code).toBe(0);
    expect(readAll(cwd)).toEqual(before);
    expect(stdout).not.toMatch(/Wrote|add to it|renew/u);
  });

  it("keeps what is there byte for byte, and shows what to add to it", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    const own = {
      ".git/hooks/pre-commit": "#!/bin/sh\nnpm test\n",
      ".gitignore": "node_modules\r\n",
      ".vscode/extensions.json": "{}",
      ".vscode/followthrough.schema.json": "{}\n",
      ".vscode/settings.json": '{"editor.rulers": [80]} // mine',
      ".vscode/tasks.json": '{"version": "2.0.0", "tasks": []}',
      "followthrough.yaml": "report: {file: out/today.md}\n",
    };
    fillFolder(cwd, own);
    const { code, stdout } = await init(cwd);
    expect(code).toBe(0);
    expect(readAll(cwd)).toMatchObject(own);
    expectGolden(stdout, "init-kept.txt");
  });

  it("gives a folder that has notes no example", async () => {
    const cwd = makeFolder({ "jobs/acme.md": NOTE });
    const { stdout } = await init(cwd);
    expect(Object.keys(readAll(cwd))).toEqual([...VSCODE, "followthrough.yaml", "jobs/acme.md"]);
    expect(stdout).toContain("2. followthrough check");
  });

  it("gives none either where the workspace file would not read it", async () => {
    const cwd = makeFolder({ "followthrough.yaml": 'notes: ["jobs/*.md"]\n' });
    await init(cwd);
    expect(existsSync(join(cwd, "applications"))).toBe(false);
  });

  it("makes the folder that it is given", async () => {
    const cwd = makeFolder();
    const { stdout } = await init(cwd, ["2026/Bewerbungen, für März", "--yes"]);
    const folder = join(cwd, "2026/Bewerbungen, für März");
    expect(readdirSync(folder).toSorted()).toEqual([".vscode", "applications", "followthrough.yaml"]);
    expect(stdout).toContain("1. cd '2026/Bewerbungen, für März' && followthrough ");
    expect((await runCli(["check"], { cwd: folder, clock: NOW })).code).toBe(0);
  });

  it.each([
    [["--no-vscode"], EVERYTHING.filter((path) => !VSCODE.includes(path))],
    [["--no-example"], EVERYTHING.filter((path) => !path.includes("example"))],
    [["--no-hook"], EVERYTHING.filter((path) => !path.includes("hooks"))],
    [
      ["--hook", "none", "--no-vscode", "--no-example"],
      [".gitignore", "followthrough.yaml"],
    ],
  ])("leaves out what %j says", async (flags, left) => {
    const cwd = makeFolder();
    makeRepository(cwd);
    await init(cwd, ["--yes", ...flags]);
    expect(Object.keys(readAll(cwd))).toEqual(left);
  });

  it("lists with --dry-run what it would write, and writes nothing", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    const { stdout } = await init(cwd, ["jobs", "--dry-run"]);
    expect(stdout).toMatch(/^Would write\n {2}jobs\/followthrough\.yaml /u);
    expect(readAll(cwd)).toEqual({});
    expect(existsSync(join(cwd, "jobs"))).toBe(false);
  });

  it("says when a workspace file above no longer counts", async () => {
    const cwd = makeFolder({ "followthrough.yaml": "policy: prompt\n" });
    makeRepository(cwd);
    const { stdout } = await init(cwd, ["jobs", "--yes"]);
    expect(stdout).toContain("To know\n  followthrough.yaml no longer counts in this folder\n");
  });

  it("takes a policy along", async () => {
    const cwd = makeFolder();
    await init(cwd, ["--yes", "--policy", "prompt", "--policy", "applications"]);
    expect(readAll(cwd)["followthrough.yaml"]).toContain("\npolicy:\n  - prompt\n  - applications\n");
    expect((await runCli(["check"], { cwd, clock: NOW })).code).toBe(0);
  });
});

describe("the person", () => {
  it("is whom git knows, in the computer's zone", async () => {
    const cwd = makeFolder();
    await init(cwd);
    expect(readAll(cwd)["followthrough.yaml"]).toContain(
      "me:\n  name: Jo Doe\n  email: jo@example.com\n  # phone: +1 212 555 0100\n  timezone: Europe/Berlin\n",
    );
  });

  it("is left to be filled in where git knows nobody", async () => {
    const cwd = makeFolder();
    await init(cwd, ["--yes"], { env: environmentIn(cwd) });
    expect(readAll(cwd)["followthrough.yaml"]).toContain("  # name: Jo Doe\n  # email: jo@example.com\n");
  });

  it.each(["yes", "a: b # c", '"quoted"', "- x", "Zoë 'Z' Müller", "0x1F", "\u001B[31mred"])(
    "may be called %j",
    async (name) => {
      const cwd = makeFolder();
      await init(cwd, ["--yes"], { env: environmentIn(cwd, { "user.name": name, "user.email": "not an address" }) });
      expect((await runCli(["check"], { cwd, clock: NOW })).code, readAll(cwd)["followthrough.yaml"]).toBe(0);
    },
  );
});

describe("the person's own country", () => {
  const configOf = async (argv: readonly string[], more: Parameters<typeof init>[2] = {}): Promise<string> => {
    const cwd = makeFolder();
    await init(cwd, ["--yes", ...argv], more);
    expect((await runCli(["check"], { cwd, clock: NOW })).code).toBe(0);
    return readAll(cwd)["followthrough.yaml"]!;
  };

  it("is the one that the system's zone lies in", async () => {
    expect(await configOf([])).toContain("\nsettings:\n  holidays: DE\n  # max_follow_ups: 3\n");
  });

  it("or that of the language, where the zone is of no country", async () => {
    const env = { ...environmentIn("."), LANG: "de_CH.UTF-8" };
    expect(await configOf([], { zone: "UTC", env })).toContain("\n  holidays: CH\n");
    expect(await configOf([], { zone: "UTC", env: { ...env, LC_ALL: "C" } })).toContain("\n# settings: {");
  });

  it("is what a flag says, Norway included", async () => {
    expect(await configOf(["--country", "US-NY"])).toContain("\n  holidays: US-NY\n");
    expect(await configOf(["--country", "NO"])).toMatch(/\n {2}holidays: "?NO"?\n/u);
    expect(await configOf(["--country", "none"])).toContain("\n# settings: {");
  });

  it("follows from a zone that a flag says", async () => {
    expect(await configOf(["--timezone", "Asia/Tokyo"])).toMatch(/timezone: Asia\/Tokyo\n[\s\S]*\n {2}holidays: JP\n/u);
  });

  it.each([
    [["--country", "Germny"], "--country: Germny names no country with known holidays; did you mean DE (Germany)?\n"],
    [["--timezone", "Berlin"], "--timezone: Berlin is no time zone; did you mean Europe/Berlin?\n"],
  ])("has to be one: %j", async (argv, message) => {
    const cwd = makeFolder();
    const { code, stderr } = await init(cwd, ["--yes", ...argv]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: message });
    expect(readAll(cwd)).toEqual({});
  });
});

const UNASKED = ["--no-example", "--no-vscode", "--no-hook", "--no-workflow"];

describe("on a terminal", () => {
  it("asks for each part", async () => {
    const cwd = makeFolder();
    makeRepository(cwd);
    const answers = [
      ...["Zoë Müller", "zoe", "zoe@example.com", "Vienna", "Wien", "Europe/Zurich", "Swiss", "CH-ZH"],
      ...["", "n", "maybe", "YES", "", "y"],
    ];
    const { code, stderr } = await init(cwd, [], { answers });
    expect(code).toBe(0);
    expectGolden(stderr, "init-questions.txt");
    const files = readAll(cwd);
    expect(files["followthrough.yaml"]).toContain("me:\n  name: Zoë Müller\n  email: zoe@example.com\n");
    expect(files["followthrough.yaml"]).toMatch(
      /\n {2}timezone: Europe\/Zurich\n[\s\S]*\nsettings:\n {2}holidays: CH-ZH\n/u,
    );
    expect(Object.keys(files)).toEqual([
      ".git/hooks/pre-commit",
      ".github/workflows/followthrough-publish.yml",
      ".gitignore",
      "applications/example.md",
      "followthrough.yaml",
    ]);
  });

  it("does not ask what flags say", async () => {
    const cwd = makeFolder();
    const { stderr } = await init(cwd, [...UNASKED, "--timezone", "Asia/Kolkata", "--country", "none"], {
      answers: ["", "-"],
    });
    expect(stderr.split("\n")).toHaveLength(3);
    expect(readAll(cwd)["followthrough.yaml"]).toContain("  name: Jo Doe\n  # email");
    expect(readAll(cwd)["followthrough.yaml"]).toMatch(/\n {2}timezone: Asia\/Kolkata\n[\s\S]*\n# settings: /u);
  });

  it("offers the country that the zone lies in, once it is known", async () => {
    const cwd = makeFolder();
    const { stderr } = await init(cwd, UNASKED, { answers: ["", "", "America/Chicago", ""] });
    expect(stderr).toMatch(
      /Your time zone, .* \[Europe\/Berlin, - for none\]: .*Your country .* \[US, - for none\]: /su,
    );
    expect(readAll(cwd)["followthrough.yaml"]).toContain("\nsettings:\n  holidays: US\n");
  });

  it("writes nothing when the answers end", async () => {
    const cwd = makeFolder();
    const { code, stderr } = await init(cwd, ["jobs"], { answers: ["Jo", "", "y"] });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\nthe questions were not answered; nothing was written\n$/u);
    expect(readAll(cwd)).toEqual({});
  });

  it("takes the defaults, and says so, where there is none", async () => {
    const cwd = makeFolder();
    const { code, stderr } = await init(cwd, []);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "there is no terminal to ask on, so the defaults count; followthrough help init lists the choices\n",
    });
  });
});
