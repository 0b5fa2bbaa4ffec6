import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { copyFixture } from "./copy-fixture.js";
import { runCli } from "./run-cli.js";

/** What npm start types, less the program. */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
const [, command = "", fixture = "", now = ""] =
  /^node bin\/followthrough\.js (\w+) --config fixtures\/(\S+) --now (\S+)$/u.exec(scripts.start) ?? [];

describe("npm start, the first that a newcomer sees", () => {
  it("runs the main job on a hunt of friendly names, with something of each kind to see, and nothing wrong", async () => {
    const { code, stdout, stderr } = await runCli([command, "--now", now], { cwd: copyFixture(fixture) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const section of ["Today", "Next week", "Later", "Waiting"]) expect(stdout).toContain(`\n${section}\n`);
    for (const deed of ["Thank ", "Follow up, first", "Follow up, second", "Let it go"]) expect(stdout).toContain(deed);
    expect(stdout).toMatch(/^Wrote .*follow-ups\.ics \(\d+ events\) and .*follow-ups\.md$/mu);
    expect(stdout).not.toMatch(/[|<>"{}\\]|overdue/u);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(140);
  });
});
