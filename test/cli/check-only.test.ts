import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/table.js";
import { fillFolder, makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const NOTES = {
  "acme.md": "---\ncompany: Acme\nrole: Engineer\nstatus: huh\ncloses: 2026-11-20\n---\n",
  "beta.md": "---\ncompany: Beta\nrole: Engineer\nstatus: interviewing\napplied: soon\n---\n",
};

async function check(...argv: string[]) {
  const cwd = makeFolder();
  fillFolder(cwd, NOTES);
  return runCli(["check", "--now", "2026-11-10", ...argv], { cwd });
}

/** The checks that are told of. */
async function toldBy(...argv: string[]): Promise<readonly string[]> {
  const { findings } = JSON.parse((await check("--format", "json", ...argv)).stdout) as {
    findings: { check: string }[];
  };
  return [...new Set(findings.map((finding) => finding.check))].toSorted();
}

describe("check --only", () => {
  it("tells of that check alone, or of those", async () => {
    expect(await toldBy()).toEqual(expect.arrayContaining(["interview-unknown", "invalid-date", "unknown-status"]));
    expect(await toldBy("--only", "unknown-status")).toEqual(["unknown-status"]);
    const both = ["interview-unknown", "unknown-status"];
    expect(await toldBy("--only", "unknown-status", "--only", "interview-unknown")).toEqual(both);
  });

  it("exits by what it tells", async () => {
    expect((await check()).code).toBe(1);
    expect((await check("--only", "unknown-status")).code).toBe(0);
    expect((await check("--only", "invalid-date")).code).toBe(1);
    expect((await check("--only", "unknown-status", "--max-warnings", "0")).code).toBe(1);
  });

  it("goes with paths, and says where nothing is left", async () => {
    expect((await check("--only", "unknown-status", "beta.md")).stderr).toContain("nothing to mend");
    expect(await toldBy("--only", "unknown-status", "acme.md")).toEqual(["unknown-status"]);
  });

  it.each([
    ["--only unknown-statuses", "--only: there is no check unknown-statuses; did you mean unknown-status?"],
    ["--only unknown-status --fix", "--fix mends all that has one right answer; leave out --only"],
  ])("refuses %s", async (argv, message) => {
    const { code, stderr } = await check(...argv.split(" "));
    expect([code, stderr.split("\n")[0]]).toEqual([2, message]);
  });
});

describe("what the program tells somebody to type", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:ts|yaml)$/u.test(name),
  );
  const texts = files.map((name) => readFileSync(join("src", name), "utf8"));
  const typed = texts.flatMap((text) =>
    Array.from(
      text.matchAll(/\bfollowthrough (?<command>[a-z]+)(?<rest>(?: [^\s`"';,)]+)*)/gu),
      ({ groups }) => groups!,
    ),
  );
  const commands = typed.filter(({ command }) => COMMANDS.some(({ name }) => name === command));

  it("is an option that the command has", () => {
    expect(commands.length).toBeGreaterThan(30);
    const unknown = commands.flatMap(({ command, rest }) => {
      const options = Object.keys(COMMANDS.find(({ name }) => name === command)?.options ?? {});
      const named = Array.from(rest!.matchAll(/ --(?<option>[a-z-]+)/gu), ({ groups }) => groups!.option!);
      return named.filter((option) => ![...options, ...GLOBAL].includes(option)).map((one) => `${command} --${one}`);
    });
    expect(unknown).toEqual([]);
  });
});

const GLOBAL = ["config", "now", "policy", "quiet", "no-color", "help"];
