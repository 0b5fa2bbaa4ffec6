import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { copyFixture } from "../cli/copy-fixture.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

const NOW = ["--now", "2026-11-21T09:00"];

describe("the built program", () => {
  it("mends the note on standard input, byte by byte, however long it is", () => {
    const input = `\uFEFF---\r\ncompany: Müller\r\nrole: SRE\r\nstatsu: lead\r\n---\r\n${"Text 😀\r\n".repeat(50_000)}`;
    const argv = ["check", "--stdin", "--stdin-filename", "acme.md", "--fix"];
    const { code, stdout, stderr } = built.run(argv, { cwd: makeFolder(), input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Fixed 1 problem in 1 note\n1 note, nothing left to mend\n" });
    expect(stdout === input.replace("statsu", "status")).toBe(true);
  });

  it("shows the same diff, and heeds the same comments, as the sources", () => {
    const bad = built.run(["check", "--fix-dry-run", ...NOW], { cwd: copyFixture("err/twenty-bad-notes") });
    expect(bad.stdout).toBe(readFileSync("test/cli/golden/fix-dry-run.diff.txt", "utf8"));
    const { stdout } = built.run(["check", ...NOW], { cwd: copyFixture("err/ignore-comments") });
    expect(stdout).toBe(readFileSync("fixtures/err/ignore-comments/expected.txt", "utf8"));
  });

  it("mends in the folder", () => {
    const cwd = makeFolder({ "acme.md": "---\ncompany: Acme\nrole: SRE\nstatsu: lead\n---\n" });
    expect(built.run(["check", "--fix"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "acme.md"), "utf8")).toContain("\nstatus: lead\n");
  });
});
