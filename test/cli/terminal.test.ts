import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { runCli, type Surroundings } from "./run-cli.js";

const NOTE = "---\ncompany: Acme\nrole: Engineer\nstatus: simmering\ninterviews: [2026-11-02 14:00]\n---\n";
const ESCAPE = "\u001B[";

describe("colour", () => {
  const terminal: Partial<Surroundings> = { isTTY: true, columns: 120 };
  const yes = true;
  const no = false;
  it.each<[string, string[], Partial<Surroundings>, boolean]>([
    ["is shown on a terminal", [], terminal, yes],
    ["is left out of a pipe", [], {}, no],
    ["is left out where NO_COLOR is set", [], { ...terminal, env: { NO_COLOR: "1" } }, no],
    ["is shown where NO_COLOR is set to nothing", [], { ...terminal, env: { NO_COLOR: "" } }, yes],
    ["is left out on a dumb terminal", [], { ...terminal, env: { TERM: "dumb" } }, no],
    ["is shown in a pipe where FORCE_COLOR is set", [], { env: { FORCE_COLOR: "1" } }, yes],
    ["is left out where FORCE_COLOR is 0", [], { ...terminal, env: { FORCE_COLOR: "0" } }, no],
    ["is left out where NO_COLOR and FORCE_COLOR are set", [], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, no],
    ["is shown with --color, whatever is set", ["--color"], { env: { NO_COLOR: "1" } }, yes],
    ["is left out with --no-color, whatever is set", ["--no-color"], { ...terminal, env: { FORCE_COLOR: "1" } }, no],
  ])("%s", async (_name, flags, surroundings, isColored) => {
    const cwd = makeFolder({ "acme.md": NOTE });
    for (const command of ["run", "check", "agenda"]) {
      const { stdout } = await runCli([command, ...flags], { cwd, ...surroundings });
      expect(stdout.includes(ESCAPE), command).toBe(isColored);
    }
  });

  it("changes no word and never reaches what programs read", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    for (const command of ["check", "agenda"]) {
      const [plain, colored] = await Promise.all(
        ["--no-color", "--color"].map((flag) => runCli([command, flag], { cwd })),
      );
      // eslint-disable-next-line no-control-regex -- the escapes of colour are what is taken away
      expect(colored!.stdout.replace(/\u001B\[\d+m/gu, "")).toBe(plain!.stdout);
      const json = await runCli([command, "--format", "json", "--color"], { cwd });
      expect(json.stdout).not.toContain(ESCAPE);
    }
  });
});

describe("a narrow terminal", () => {
  it("gets findings, help and explanations wrapped between words; a pipe gets them as they are", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const env = { NO_COLOR: "1" };
    for (const command of [
      "check",
      "help check",
      "help",
      "explain acme",
      "explain first-follow-up",
      "explain invalid-date",
    ])
      for (const columns of [60, 80, 120]) {
        const argv = [...command.split(" "), "--now", "2026-11-21T09:00"];
        const { stdout } = await runCli(argv, { cwd, isTTY: true, columns, env });
        const long = stdout.split("\n").filter((line) => line.length > columns && / \S+ \S+ /u.test(line.slice(40)));
        expect(long, `${command} in ${columns} columns`).toEqual([]);
        const words = (text: string) => text.replace(/[\s()]+/gu, " ").trim();
        const piped = await runCli(argv, { cwd, env });
        if (command === "help check") expect(words(stdout)).toBe(words(piped.stdout));
        if (command === "check")
          expect(piped.stdout.split("\n").filter((line) => /^ +\d+:\d+/u.test(line))).toHaveLength(12);
      }
  });

  it("gets lines that fit, where a wide one gets a line per action", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const argv = ["agenda", "--now", "2026-11-21T09:00"];
    const narrow = await runCli(argv, { cwd, isTTY: true, columns: 60, env: { NO_COLOR: "1" } });
    const wide = await runCli(argv, { cwd, isTTY: true, columns: 200, env: { NO_COLOR: "1" } });
    expect(wide.stdout).toMatch(/^ {2}Northwind · Analyst +Follow up, first time +by e-mail, since/mu);
    expect(narrow.stdout).toMatch(/^ {2}Northwind · Analyst +Follow up, first time\n {4}by e-mail, since/mu);
  });
});
