import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";

const FORMATS = ["stylish", "unix", "vscode", "json", "sarif", "github", "gitlab", "junit"];

/** What was typed, split at blanks, in a folder with one note. */
async function type(line: string) {
  const cwd = makeFolder({ "acme.md": NOTE });
  return { cwd, ...(await runCli(line === "" ? [] : line.split(" "), { cwd })) };
}

describe("a command line that makes no sense", () => {
  it.each([
    ["chek", "unknown command chek; did you mean check?"],
    [
      "frobnicate",
      "unknown command frobnicate; there are run, check, agenda, stats, calendar, report, serve, watch, lsp, explain, policy, draft, done, log, new, snooze, skip, undo, import, export, people, batch, test, completions, init, doctor, help",
    ],
    ["help chekc", "unknown command chekc; did you mean check?"],
    ["check --fromat json", "unknown option --fromat; did you mean --format?"],
    ["check --json", "unknown option --json; see followthrough help check"],
    ["--outptu x", "unknown option --outptu; see followthrough help run"],
    ["check -x", "unknown option -x; see followthrough help check"],
    ["check --format jsno", `--format takes ${FORMATS.join(", ")} or markdown, not jsno; did you mean json?`],
    ["run --fail-on later", "--fail-on takes due or overdue, not later"],
    ["check --format", `--format needs a value: --format ${[...FORMATS, "markdown"].join("|")}`],
    ["check --format --quiet", `--format needs a value: --format ${[...FORMATS, "markdown"].join("|")}`],
    ["agenda --now", "--now needs a value: --now DATE"],
    ["check -o findings.sarif", "--output takes FORMAT=FILE, such as sarif=findings.sarif, not findings.sarif"],
    ["check -o srif=x", "--output: no format srif; did you mean sarif?"],
    ["check -o sarif=", "--output sarif= names no file; expected sarif=FILE"],
    ["check -o sarif=-", "--output sarif=-: for standard output, say --format sarif"],
    ["check -o sarif=x -o json=./x", "--output names x twice; give each format its own file"],
    ["calendar -o", "--output needs a value: --output FILE"],
    ["check --policy", "--policy needs a value: --policy NAME|FILE"],
    ["check --quiet=yes", "--quiet takes no value"],
    ["run --max-warnings two", "--max-warnings takes a number, not two"],
    ["run --max-warnings=-1", "--max-warnings takes a number, not -1"],
    ["check --config a --config b", "--config is given twice, as a and as b; give one"],
    ["run --now 2026-11-21 --now=2026-11-22", "--now is given twice, as 2026-11-21 and as 2026-11-22; give one"],
    ["report -o a.md --output b.md", "--output is given twice, as a.md and as b.md; give one"],
    ["check --format json --format sarif", "--format is given twice, as json and as sarif; give one"],
    ["check a\0b.md", "ab.md has a null character in it; leave that out"],
    ["agenda today", "agenda takes no today; see followthrough help agenda"],
    ["--quiet check", "the command comes first: followthrough check …, then its options"],
  ])("%s exits with 2, says what would make sense, and does nothing", async (line, message) => {
    const { cwd, ...outcome } = await type(line);
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
    expect(existsSync(join(cwd, "follow-ups.ics"))).toBe(false);
  });
});

describe("an option that is given twice", () => {
  it("with the same value means that value", async () => {
    expect(await type("check --format json --format json --quiet -q")).toMatchObject({ code: 0, stderr: "" });
  });

  it("counts both times where several make sense", async () => {
    const { code, stderr } = await type("check -o sarif=a.sarif -o json=b.json");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "1 note, nothing to mend\nWrote a.sarif and b.json\n",
    });
  });
});

describe("--now", () => {
  it.each([
    ["rubbish", "rubbish is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"],
    ["2026-02-30", "2026-02-30 is no date; February 2026 has 28 days"],
    ["2026-13-01", "2026-13-01 is no date; there is no month 13"],
    ["2026-11-21T25:00", "25:00 is no time; hours go from 00 to 23"],
  ])("%s is refused with the reason", async (value, message) => {
    const { code, stderr } = await type(`agenda --now ${value}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `--now: ${message}\n` });
  });

  it("given as nothing is refused, too", async () => {
    const { code, stderr } = await runCli(["agenda", "--now", ""], { cwd: makeFolder({ "acme.md": NOTE }) });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "--now: an empty text is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM\n",
    });
  });

  it.each(["2026-11-21", "2026-11-21T09:00", "2026-11-21T09:00+09:00"])("%s is understood", async (value) => {
    expect(await type(`agenda --now ${value}`)).toMatchObject({ code: 0, stderr: "" });
  });

  it("left out is the system's clock, in the person's zone", async () => {
    const cwd = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "me: {timezone: Asia/Tokyo}\n" });
    const { stdout } = await runCli(["run"], { cwd, clock: "2026-11-21T16:00:00Z" });
    expect(stdout).toMatch(/^1 note · policy default · Sun 22 Nov 2026\n/u);
  });
});

describe("help", () => {
  it("lists the commands, as --help, -h and help do alike", async () => {
    const outcomes = await Promise.all(["help", "--help", "-h"].map(type));
    for (const { code, stdout, stderr } of outcomes) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toBe(outcomes[0]!.stdout);
    }
    expectGolden(outcomes[0]!.stdout, "help.txt");
  });

  it.each(["run", "check", "agenda", "calendar", "report", "serve", "done", "test", "init", "doctor", "help"])(
    "of %s is the same from either side, with examples",
    async (command) => {
      const [asked, flagged] = await Promise.all([type(`help ${command}`), type(`${command} --help`)]);
      expect(asked).toMatchObject({ code: 0, stderr: "", stdout: flagged.stdout });
      expect(asked.stdout).toMatch(new RegExp(`\\nUsage: followthrough ${command}\\b.*\\n`, "u"));
      expect(asked.stdout).toMatch(/\nExamples:\n {2}followthrough/u);
      expectGolden(asked.stdout, `help-${command}.txt`);
    },
  );

  it("needs no notes, and neither does --version", async () => {
    const cwd = makeFolder();
    expect(await runCli(["check", "--help"], { cwd })).toMatchObject({ code: 0 });
    expect(await runCli(["--version"], { cwd })).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
    expect(await runCli(["check", "-V"], { cwd })).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  });
});
